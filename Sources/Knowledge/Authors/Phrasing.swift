/// How someone puts a problem, and the cases it may be (`phrasings.tsv`).
package struct Phrasing: Equatable, Sendable {
  /// One case where it is plain, several where an agent would ask back, none of them where the manual does not cover it.
  package let cases: CaseSet
  package let text: String
  /// Who wrote it, so that a test can hold out one writer's lines; empty where the author did not say.
  package let writer: String
  /// Line of the file, from 1.
  package let line: Int

  package init(cases: CaseSet, text: String, writer: String = "", line: Int = 0) {
    self.cases = cases
    self.text = text
    self.writer = writer
    self.line = line
  }

  /// Reads rows of case numbers (`4`, `4,5`, or `-` for none) ⇥ what is said ⇥ who says it, which may be left out.
  static func phrasings(in table: Table, of manual: Manual) throws(KnowledgeError) -> [Phrasing] {
    var phrasings: [Phrasing] = []
    for row in try table.entries(ofWidth: 2...3) {
      for cell in row.prefix(2) where cell.text != CaseSet.nameOfNone { try table.requireWord(in: cell) }
      let isNone = row[0].trimmed == CaseSet.nameOfNone
      let cases = isNone ? .noCase : try manual.cases(named: row[0], of: table)
      let writer = row.count > 2 ? row[2].trimmed : ""
      phrasings.append(Phrasing(cases: cases, text: row[1].trimmed, writer: writer, line: row[0].line))
    }
    return phrasings
  }
}
