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

  package init(entries: [Entry] = []) {
    self.entries = entries
  }

  /// Both vocabularies; where they differ, this one's reading holds.
  package func merged(with other: Vocabulary) -> Vocabulary {
    Vocabulary(entries: entries + other.entries)
  }

  /// Reads rows of said ⇥ meant.
  package init(parsing table: Table) throws(KnowledgeError) {
    entries = try table.entries(ofWidth: 2...2).map {
      Entry(said: $0[0].trimmed, meant: $0[1].trimmed, line: $0[0].line)
    }
  }
}
