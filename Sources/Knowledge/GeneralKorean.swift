/// What is true of Korean in any manual (`korean/`): words that mean the same, and small talk.
package struct GeneralKorean: Equatable, Sendable {
  package let synonyms: Vocabulary
  package let smallTalk: SmallTalk

  package init(synonyms: Vocabulary = Vocabulary(), smallTalk: SmallTalk = SmallTalk()) {
    self.synonyms = synonyms
    self.smallTalk = smallTalk
  }

  /// Reads the folder's files; one that is absent is empty.
  package init(contentsOf folder: String) throws(KnowledgeError) {
    synonyms = try Vocabulary(parsing: Table(contentsOf: "synonyms.tsv", in: folder))
    smallTalk = try SmallTalk(parsing: Table(contentsOf: "smalltalk.tsv", in: folder))
  }
}
