/// What is true of Korean in any manual (`korean/`): words that mean the same, words that mean nothing for a search, words that
/// tell what somebody does with a line, and lines to learn that from.
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
  /// What is amiss with the weights, for the author.
  package let warning: KnowledgeError?
  /// Tells this knowledge from any other, and from itself before a change.
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
    (weights, warning, edition) = (nil, nil, "")
  }

  /// Parses files, but for the weights; one that is absent is empty.
  init(_ files: KnowledgeFiles, weights reading: Weights.LoadResult) throws(KnowledgeError) {
    synonyms = try Vocabulary(parsing: files.table(.synonyms))
    fillers = try files.table(.fillers).entries(ofWidth: 1...1).map { $0[0].trimmed }
    elsewhere = try files.table(.elsewhere).entries(ofWidth: 2...2).map { $0[0].trimmed }
    markers = try Markers(parsing: files.table(.markers))
    acts = try SpeechAct.examples(parsing: files.table(.acts))
    edition = files.koreanEdition
    (weights, warning) = (reading.weights, reading.warning)
  }
}
