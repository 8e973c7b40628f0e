import FoundationEssentials

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
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw KnowledgeError(.missing, path: path)
    }
    var reader = FolderReader(folder: isFolder ? path : nil)
    manual = try Manual(parsing: isFolder ? reader.required("manual.tsv") : reader.table(path))
    vocabulary = try Vocabulary(parsing: reader.optional("vocabulary.tsv"))
    phrasings = try Phrasing.phrasings(in: reader.optional("phrasings.tsv"), of: manual)
    questions = try Question.questions(in: reader.optional("questions.tsv"), of: manual)
    var fingerprint = reader.fingerprint
    self.korean =
      try korean.map { folder throws(KnowledgeError) in
        try GeneralKorean(contentsOf: folder, words: &fingerprint)
      } ?? GeneralKorean()
    edition = fingerprint.description
    let (weights, warning) = isFolder ? Weights.weights(in: path, edition: edition) : (nil, nil)
    self.weights = weights
    warnings = [warning, self.korean.warning].compactMap(\.self)
  }
}
