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
  /// The manual's word for the key that changes the keyboard's mode: what a line typed in the wrong mode is about; nil for none.
  package let keyboardWord: String?

  package init(entries: [Entry] = [], keyboardWord: String? = nil) {
    self.entries = entries
    self.keyboardWord = keyboardWord
  }

  /// The entries of both; where both have a word, this one's reading wins.
  package func merged(with other: Vocabulary) -> Vocabulary {
    Vocabulary(entries: entries + other.entries, keyboardWord: keyboardWord ?? other.keyboardWord)
  }

  /// Reads rows of said ⇥ meant.
  package init(parsing table: Table) throws(KnowledgeError) {
    let rows = try table.entries(ofWidth: 2...2, withWordsIn: 0..<2).map {
      Entry(said: $0[0].trimmed, meant: $0[1].trimmed, line: $0[0].line)
    }
    entries = rows.filter { $0.said != Self.wrongMode }
    keyboardWord = rows.first { $0.said == Self.wrongMode }?.meant
  }

  /// Written in the place of what is said, it stands for everything typed in the wrong keyboard mode.
  private static let wrongMode = "(자판 바뀜)"
}
