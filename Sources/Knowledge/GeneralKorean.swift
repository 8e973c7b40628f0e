/// What is true of Korean in any manual (`korean/`): words that mean the same, words that mean nothing for a search, and small talk.
package struct GeneralKorean: Equatable, Sendable {
  package let synonyms: Vocabulary
  /// Words that say nothing of what a message is about; verbs end in 다.
  package let fillers: [String]
  /// Names of systems and things that few manuals are about.
  package let elsewhere: [String]
  package let smallTalk: SmallTalk

  package init(
    synonyms: Vocabulary = Vocabulary(), fillers: [String] = [], elsewhere: [String] = [],
    smallTalk: SmallTalk = SmallTalk()
  ) {
    self.synonyms = synonyms
    self.fillers = fillers
    self.elsewhere = elsewhere
    self.smallTalk = smallTalk
  }

  /// Reads the files of `folder`; one that is absent is empty, as all are where there is no folder.
  init(reading reader: inout FolderReader, folder: String?) throws(KnowledgeError) {
    guard let folder else {
      self.init()
      return
    }
    let synonyms = try Vocabulary(parsing: reader.optional("synonyms.tsv", in: folder))
    let fillers = try reader.optional("fillers.tsv", in: folder).entries(ofWidth: 1...1).map { $0[0].trimmed }
    let elsewhere = try reader.optional("elsewhere.tsv", in: folder).entries(ofWidth: 2...2).map { $0[0].trimmed }
    let smallTalk = try SmallTalk(parsing: reader.optional("smalltalk.tsv", in: folder))
    self.init(synonyms: synonyms, fillers: fillers, elsewhere: elsewhere, smallTalk: smallTalk)
  }
}
