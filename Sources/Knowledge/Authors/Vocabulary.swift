/// What people write ⇥ the word it is read as (`vocabulary.tsv`, `synonyms.tsv`).
package struct Vocabulary: Equatable, Sendable {
  /// One line: `said` is read as `meant`, and both may hold spaces.
  package struct Entry: Equatable, Sendable {
    package let said: String
    package let meant: String
    /// Line of the file, from 1.
    package let line: Int

    package init(said: String, meant: String, line: Int = 0) {
      self.line = line
      self.said = said
      self.meant = meant
    }
  }

  package let entries: [Entry]
  /// The authors' word for what somebody means who types in the wrong keyboard mode, the key that changes it; nil for none.
  package let keyboardWord: String?

  package init(entries: [Entry] = [], keyboardWord: String? = nil) {
    self.entries = entries
    self.keyboardWord = keyboardWord
  }

  /// Both vocabularies; where they differ, this one's reading holds.
  package func merged(with other: Vocabulary) -> Vocabulary {
    Vocabulary(entries: entries + other.entries, keyboardWord: keyboardWord ?? other.keyboardWord)
  }

  /// Reads rows of said ⇥ meant.
  package init(parsing table: Table) throws(KnowledgeError) {
    let rows = try table.entries(ofWidth: 2...2).map {
      Entry(said: $0[0].trimmed, meant: $0[1].trimmed, line: $0[0].line)
    }
    entries = rows.filter { $0.said != Self.wrongMode }
    keyboardWord = rows.first { $0.said == Self.wrongMode }?.meant
  }

  /// Stands in the place of what is said for all that is typed in the wrong keyboard mode.
  private static let wrongMode = "(자판 바뀜)"
}
