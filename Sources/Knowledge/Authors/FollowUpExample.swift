/// A line that somebody says after a remedy or a question, what is done with it, and where the manual answers it (`followups.tsv`).
package struct FollowUpExample: Equatable, Sendable {
  /// The case whose remedy was shown; nil where a question was asked.
  package let shown: Int?
  /// The branch that was shown alone, by its label; nil for the whole remedy.
  package let branch: String?
  package let act: SpeechAct
  package let said: String
  /// The case that the line is about, or that answers it; nil where none does.
  package let target: Int?
  /// Pieces of the manual that a good reply shows, verbatim.
  package let pieces: [String]
  /// Who wrote it, so that a test can hold out one writer's lines; empty where the author did not say.
  package let writer: String
  /// Line of the file, from 1.
  package let line: Int

  package init(
    shown: Int?, branch: String? = nil, act: SpeechAct, said: String, target: Int? = nil, pieces: [String] = [],
    writer: String = "", line: Int = 0
  ) {
    self.shown = shown
    self.branch = branch
    self.act = act
    self.said = said
    self.target = target
    self.pieces = pieces
    self.writer = writer
    self.line = line
  }

  /// Whether `text` holds one of the pieces; white space does not count.
  package func isAnswered(by text: String) -> Bool {
    let plain = text.filter { !$0.isWhitespace }
    return pieces.contains { plain.contains($0.filter { !$0.isWhitespace }) }
  }

  // MARK: Reading

  /// Reads rows of case number (`물음` after a question) ⇥ branch ⇥ act ⇥ what is said ⇥ case that answers ⇥ pieces of it, joined by
  /// `|` ⇥ who says it, which may be left out; `-` stands for none.
  static func examples(in table: Table, of manual: Manual) throws(KnowledgeError) -> [FollowUpExample] {
    try table.entries(ofWidth: 6...7).map { row throws(KnowledgeError) in
      guard let act = SpeechAct(rawValue: row[2].trimmed) else {
        throw table.error(.unknownKind(row[2].trimmed, known: SpeechAct.allCases.map(\.rawValue)), at: row[2])
      }
      let pieces = row[5].trimmed == none ? [] : row[5].text.split(separator: "|").map(\.trimmed)
      return FollowUpExample(
        shown: row[0].trimmed == question ? nil : try index(of: row[0], in: table, of: manual),
        branch: row[1].trimmed == none ? nil : row[1].trimmed, act: act, said: row[3].trimmed,
        target: row[4].trimmed == none ? nil : try index(of: row[4], in: table, of: manual), pieces: pieces,
        writer: row.count > 6 ? row[6].trimmed : "", line: row[0].line)
    }
  }

  /// Stands for a question in the place of a case, and for nothing in any place.
  private static let question = "물음"
  private static let none = "-"

  private static func index(of cell: Table.Cell, in table: Table, of manual: Manual) throws(KnowledgeError) -> Int {
    guard let index = manual.index(ofCase: cell.trimmed) else {
      throw table.error(.unknownCase(cell.trimmed), at: cell)
    }
    return index
  }
}
