/// The manual: a title and its cases in the author's order.
///
/// It has at least one case, and every number is used once.
package struct Manual: Equatable, Sendable {
  package let title: String
  package let cases: [Case]
  /// Who can help where the manual cannot; nil where the manual names nobody.
  package let supportCentre: SupportCentre?
  private let indices: [String: Int]

  package init(title: String, cases: [Case]) {
    self.title = title
    self.cases = cases
    indices = Dictionary(cases.enumerated().map { ($1.number, $0) }) { first, _ in first }
    supportCentre = SupportCentre(mentionedIn: cases.flatMap { [$0.title, $0.remedy.source] + $0.notes.map(\.source) })
  }

  /// Reads the five-column form: a title line, a header, then a row a case.
  package init(parsing table: Table) throws(KnowledgeError) {
    var reader = ManualReader(table: table)
    self = try reader.manual()
  }

  /// The case that the author numbered `number`, nil where there is none.
  package func index(ofCase number: String) -> Int? {
    indices[number]
  }

  /// The cases whose numbers a cell lists with commas.
  func cases(named cell: Table.Cell, of table: Table) throws(KnowledgeError) -> CaseSet {
    var cases: [Int] = []
    for number in cell.text.split(separator: ",").map(\.trimmed) {
      guard let index = index(ofCase: number) else { throw table.error(.unknownCase(number), at: cell) }
      cases.append(index)
    }
    return CaseSet(cases)
  }

  /// The categories in the order of their first case, each with the indices of its cases.
  package var categories: [(name: String, cases: CaseSet)] {
    var names: [String] = []
    var members: [String: [Int]] = [:]
    for (index, entry) in cases.enumerated() {
      if members[entry.category] == nil { names.append(entry.category) }
      members[entry.category, default: []].append(index)
    }
    return names.map { ($0, CaseSet(members[$0] ?? [])) }
  }
}
