/// The Korean that every manual shares (`korean/`): synonyms, words that mean nothing for a search, words that tell what somebody
/// does with a line, and example lines to learn that from.
package struct GeneralKorean: Equatable, Sendable {
  package let synonyms: Vocabulary
  /// Words that say nothing of what a message is about; verbs end in 다.
  package let fillers: [String]
  /// Names of systems and things that few manuals are about.
  package let elsewhere: [String]
  package let markers: Markers
  package let acts: [SpeechAct.Example]
  /// What was learnt about these acts; nil where nothing was, or about others.
  package let weights: Weights?
  /// What was learnt about which passage of a manual answers a question; nil where nothing was.
  package let passageWeights: Weights?
  /// What is amiss with the weights, for the author.
  package let warning: KnowledgeError?
  /// A fingerprint of the files that this was read from.
  package let edition: String

  package init(
    synonyms: Vocabulary = Vocabulary(), fillers: [String] = [], elsewhere: [String] = [],
    markers: Markers = Markers(), acts: [SpeechAct.Example] = []
  ) {
    self.synonyms = synonyms
    self.fillers = fillers
    self.elsewhere = elsewhere
    self.markers = markers
    self.acts = acts
    weights = nil
    passageWeights = nil
    warning = nil
    edition = ""
  }

  /// Parses files, but for the weights; one that is absent is empty.
  init(
    _ files: KnowledgeFiles, weights reading: Weights.LoadResult, passageWeights passages: Weights.LoadResult
  ) throws(KnowledgeError) {
    synonyms = try Vocabulary(parsing: files.table(.synonyms))
    fillers = try files.table(.fillers).entries(ofWidth: 1...1, withWordsIn: 0..<1).map { $0[0].trimmed }
    elsewhere = try files.table(.elsewhere).entries(ofWidth: 2...2, withWordsIn: 0..<2).map { $0[0].trimmed }
    markers = try Markers(parsing: files.table(.markers))
    acts = try SpeechAct.examples(parsing: files.table(.acts))
    edition = files.koreanEdition
    weights = reading.weights
    passageWeights = passages.weights
    warning = reading.warning ?? passages.warning
  }
}
