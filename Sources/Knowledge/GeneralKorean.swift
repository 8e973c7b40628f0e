/// What is true of Korean in any manual (`korean/`): words that mean the same, words that mean nothing for a search, and small talk.
package struct GeneralKorean: Equatable, Sendable {
  package let synonyms: Vocabulary
  /// Words that say nothing of what a message is about; verbs end in 다.
  package let fillers: [String]
  package let smallTalk: SmallTalk

  package init(synonyms: Vocabulary = Vocabulary(), fillers: [String] = [], smallTalk: SmallTalk = SmallTalk()) {
    self.synonyms = synonyms
    self.fillers = fillers
    self.smallTalk = smallTalk
  }

  /// Reads the folder's files; one that is absent is empty.
  package init(contentsOf folder: String) throws(KnowledgeError) {
    synonyms = try Vocabulary(parsing: Table(contentsOf: "synonyms.tsv", in: folder))
    fillers = try Table(contentsOf: "fillers.tsv", in: folder).entries(ofWidth: 1).map { $0[0].trimmed }
    smallTalk = try SmallTalk(parsing: Table(contentsOf: "smalltalk.tsv", in: folder))
  }
}
