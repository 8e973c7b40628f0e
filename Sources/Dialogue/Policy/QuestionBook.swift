package import Knowledge

/// Finds the question that tells plausible cases apart: one of the authors', else one made from labels and categories.
package struct QuestionBook: Sendable {
  /// What questions say that no author worded.
  package struct Texts: Sendable {
    let askCase: String
    let askCategory: String
    let askFirst: String
    let askBranch: String
    let noneOfThese: String
  }

  private let manual: Manual
  private let texts: Texts
  private let questions: [Question]
  private let optionLimit = DialogueParameters.chosen.policy.optionLimit
  /// For each case how a question names it: as the authors do where an answer of theirs is that case alone.
  private let labels: [String]

  package init(knowledge: KnowledgeBase, texts: Texts) {
    manual = knowledge.manual
    self.texts = texts
    questions = knowledge.questions
    let options = knowledge.questions.flatMap(\.options)
    labels = knowledge.manual.cases.enumerated().map { index, entry in
      options.first { $0.cases == [index] }?.label ?? entry.title
    }
  }

  /// The question about `plausible`, the most probable answer first; nil where there is but one case.
  ///
  /// Of the questions that offer all plausible cases the one with the most answers wins, for it tells most apart; of equals the
  /// one that leaves out the fewest answers, for it is meant for these cases; and the authors' before one that is made.
  package func question(about plausible: [Int], believing belief: Belief) -> Question? {
    guard plausible.count > 1 else { return nil }
    var (best, left) = (made(about: plausible), Int.max)
    for question in questions {
      let narrowed = narrowed(question, to: plausible)
      let out = question.options.count - narrowed.options.count
      guard narrowed.cases == CaseSet(plausible), 2...optionLimit ~= narrowed.options.count else { continue }
      if (narrowed.options.count, left) > (best.options.count, out) || best.options.count > optionLimit {
        (best, left) = (narrowed, out)
      }
    }
    let options = best.options.enumerated().sorted { first, second in
      let (p, q) = (belief.mass(of: first.element.cases), belief.mass(of: second.element.cases))
      return (q, first.offset) < (p, second.offset)
    }
    return Question(text: best.text, options: options.map(\.element) + [none])
  }

  /// Asks which of `cases` to treat first, in the order given.
  func order(of cases: [Int]) -> Question {
    Question(text: texts.askFirst, options: cases.map { Question.Option(label: labels[$0], cases: [$0]) } + [none])
  }

  /// Asks which branch of the remedy of the case at `index` holds.
  func branches(of index: Int) -> Question {
    let options = manual.cases[index].remedy.branches.enumerated().map { position, branch in
      let label = branch.label.contains(where: \.isLetter) ? branch.label : branch.heading.text
      return Question.Option(label: label, cases: [index], branch: position)
    }
    return Question(text: texts.askBranch, options: options)
  }

  private var none: Question.Option { Question.Option(label: texts.noneOfThese, cases: []) }

  /// The question with the answers that are plausible, and of their cases those that are.
  private func narrowed(_ question: Question, to plausible: [Int]) -> Question {
    let options = question.options.compactMap { option -> Question.Option? in
      let cases = option.cases.intersection(CaseSet(plausible))
      return cases.isEmpty ? nil : Question.Option(label: option.label, cases: cases)
    }
    return Question(text: question.text, options: options)
  }

  /// A question with an answer a case, or where these are too many, a category.
  private func made(about plausible: [Int]) -> Question {
    if plausible.count <= optionLimit {
      let options = plausible.map { Question.Option(label: labels[$0], cases: [$0]) }
      return Question(text: texts.askCase, options: options)
    }
    let categories = manual.categories.compactMap { name, cases -> Question.Option? in
      let cases = cases.intersection(CaseSet(plausible))
      return cases.isEmpty ? nil : Question.Option(label: name, cases: cases)
    }
    return Question(text: texts.askCategory, options: Array(categories.prefix(optionLimit)))
  }
}
