/// The manual: a title and its cases in the author's order.
///
/// It has at least one case, and every number is used once.
package struct Manual: Equatable, Sendable {
  package let title: String
  package let cases: [Case]
  /// Who can help where the manual cannot; nil where the manual names nobody.
  package let supportCentre: SupportCentre?

  package init(title: String, cases: [Case]) {
    self.title = title
    self.cases = cases
    supportCentre = SupportCentre(mentionedIn: cases.flatMap { [$0.title, $0.remedy.source] + $0.notes.map(\.source) })
  }

  /// Reads the five-column form: a title line, a header, then a row a case.
  package init(parsing table: Table) throws(KnowledgeError) {
    var reader = ManualReader(table: table)
    self = try reader.manual()
  }

  /// The case that the author numbered `number`, nil where there is none.
  package func index(ofCase number: String) -> Int? {
    cases.firstIndex { $0.number == number }
  }

  /// The categories in the order of their first case, each with the indices of its cases.
  package var categories: [(name: String, cases: [Int])] {
    var names: [String] = []
    var members: [String: [Int]] = [:]
    for (index, entry) in cases.enumerated() {
      if members[entry.category] == nil { names.append(entry.category) }
      members[entry.category, default: []].append(index)
    }
    return names.map { ($0, members[$0] ?? []) }
  }
}
