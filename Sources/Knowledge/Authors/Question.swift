/// A question that tells cases apart, with its answers.
package struct Question: Equatable, Sendable {
  /// An answer, and the cases that fit it; "none of these" has no cases.
  package struct Option: Equatable, Sendable {
    package let label: String
    package let cases: CaseSet
    /// The branch of the one case's remedy that the answer picks; nil where it picks a case.
    package let branch: Int?

    package init(label: String, cases: CaseSet, branch: Int? = nil) {
      self.label = label
      self.cases = cases
      self.branch = branch
    }
  }

  package let text: String
  package let options: [Option]

  package init(text: String, options: [Option]) {
    self.text = text
    self.options = options
  }

  /// Reads rows of question ⇥ answer ⇥ the numbers of its cases; rows of the same question follow one another.
  static func questions(in table: Table, of manual: Manual) throws(KnowledgeError) -> [Question] {
    var questions: [Question] = []
    for row in try table.entries(ofWidth: 3...3, withWordsIn: 0..<2) {
      let text = row[0].trimmed
      let option = Option(label: row[1].trimmed, cases: try manual.cases(named: row[2], of: table))
      if let last = questions.last, last.text == text {
        questions[questions.count - 1] = Question(text: text, options: last.options + [option])
      } else {
        questions.append(Question(text: text, options: [option]))
      }
    }
    return questions
  }

  /// The cases that the question offers.
  package var cases: CaseSet { options.reduce(CaseSet()) { $0.union($1.cases) } }
}
