/// Greetings, thanks, goodbyes and acknowledgements, as the general Korean knowledge lists them (`smalltalk.tsv`).
package struct SmallTalk: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case greeting = "인사"
    case thanks = "감사"
    case goodbye = "작별"
    case acknowledgement = "맞장구"
  }

  package struct Entry: Equatable, Sendable {
    package let kind: Kind
    package let said: String
  }

  package let entries: [Entry]

  package init(entries: [Entry] = []) {
    self.entries = entries
  }

  /// Reads rows of kind ⇥ what is said.
  package init(parsing table: Table) throws(KnowledgeError) {
    entries = try table.entries(ofWidth: 2...2).map { row throws(KnowledgeError) in
      guard let kind = Kind(rawValue: row[0].trimmed) else {
        throw table.error(.unknownKind(row[0].trimmed), at: row[0])
      }
      return Entry(kind: kind, said: row[1].trimmed)
    }
  }
}
