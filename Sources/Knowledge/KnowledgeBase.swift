/// Everything the bot knows: the manual, what its authors added, general Korean, and what was learnt from them.
package struct KnowledgeBase: Equatable, Sendable {
  package let manual: Manual
  /// What people write for the manual's words.
  package let vocabulary: Vocabulary
  /// How people put their problems.
  package let phrasings: [Phrasing]
  /// What the authors would ask.
  package let questions: [Question]
  package let korean: GeneralKorean
  /// What was learnt from all these as they are now; nil where nothing was, or from others.
  package let weights: Weights?
  /// What is amiss with weights, for the author; the rest works without them.
  package let warnings: [KnowledgeError]
  /// Tells this knowledge from any other, and from itself before a change.
  package let edition: String

  package init(
    manual: Manual, vocabulary: Vocabulary = Vocabulary(), phrasings: [Phrasing] = [],
    questions: [Question] = [], korean: GeneralKorean = GeneralKorean()
  ) {
    self.manual = manual
    self.vocabulary = vocabulary
    self.phrasings = phrasings
    self.questions = questions
    self.korean = korean
    (weights, warnings, edition) = (nil, [], "")
  }

  /// Reads a knowledge folder, or a bare manual; nothing is used where any file of it is faulty.
  ///
  /// - Parameter korean: The folder of general Korean; nil for none.
  package init(contentsOf path: String, korean: String?) throws(KnowledgeError) {
    try self.init(KnowledgeFiles(at: path, korean: korean))
  }

  /// Parses files that were read.
  package init(_ files: KnowledgeFiles) throws(KnowledgeError) {
    try self.init(
      files, weights: Weights.read(from: files[.weights], edition: files.edition),
      koreanWeights: Weights.read(from: files[.koreanWeights], edition: files.koreanEdition))
  }

  /// Parses files, but for what was learnt.
  init(
    _ files: KnowledgeFiles, weights: Weights.Reading, koreanWeights: Weights.Reading
  ) throws(KnowledgeError) {
    manual = try Manual(parsing: files.table(.manual))
    vocabulary = try Vocabulary(parsing: files.table(.vocabulary))
    phrasings = try Phrasing.phrasings(in: files.table(.phrasings), of: manual)
    questions = try Question.questions(in: files.table(.questions), of: manual)
    korean = try GeneralKorean(files, weights: koreanWeights)
    edition = files.edition
    self.weights = weights.weights
    warnings = [weights.warning, self.korean.warning].compactMap(\.self)
  }
}
