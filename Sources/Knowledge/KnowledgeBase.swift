/// Everything the bot knows: the manual, what its authors added, general Korean, and what was learnt from them.
package struct KnowledgeBase: Equatable, Sendable {
  package let manual: Manual
  /// What people write for the manual's words.
  package let vocabulary: Vocabulary
  /// How people put their problems.
  package let phrasings: [Phrasing]
  /// What the authors would ask.
  package let questions: [Question]
  /// What people say after its remedies.
  package let followUps: [FollowUpExample]
  /// Examples of acts that name the manual's own things.
  package let acts: [SpeechAct.Example]
  package let korean: GeneralKorean
  /// What was learnt about these cases; nil where nothing was, or about others.
  package let weights: Weights?
  /// What is amiss with weights, for the author; the rest works without them.
  package let warnings: [KnowledgeError]
  /// Tells this knowledge from any other, and from itself before a change.
  package let edition: String

  package init(
    manual: Manual, vocabulary: Vocabulary = Vocabulary(), phrasings: [Phrasing] = [],
    questions: [Question] = [], followUps: [FollowUpExample] = [], acts: [SpeechAct.Example] = [],
    korean: GeneralKorean = GeneralKorean()
  ) {
    self.manual = manual
    self.vocabulary = vocabulary
    self.phrasings = phrasings
    self.questions = questions
    self.followUps = followUps
    self.acts = acts
    self.korean = korean
    (weights, warnings, edition) = (nil, [], "")
  }

  /// The same without lines whose answers are known: as a manual is that nobody wrote any for.
  package var withoutFollowUps: KnowledgeBase {
    KnowledgeBase(
      manual: manual, vocabulary: vocabulary, phrasings: phrasings, questions: questions, acts: acts, korean: korean)
  }

  /// Reads a knowledge folder, or a bare manual; nothing is used where any file of it is faulty.
  ///
  /// - Parameter korean: The folder of general Korean; nil for none.
  package init(contentsOf path: String, korean: String?) throws(KnowledgeError) {
    try self.init(KnowledgeFiles(at: path, korean: korean))
  }

  /// Parses files that were read.
  package init(_ files: KnowledgeFiles) throws(KnowledgeError) {
    try self.init(files, compiled: nil)
  }

  /// Parses files, but for what was learnt where that was compiled.
  init(_ files: KnowledgeFiles, compiled: CompiledKnowledge?) throws(KnowledgeError) {
    func reading(of source: Source, origin: Weights.Origin) -> Weights.LoadResult {
      compiled?.reading(of: source, origin: origin, in: files) ?? Weights.LoadResult(files[source], origin: origin)
    }
    manual = try Manual(parsing: files.table(.manual))
    vocabulary = try Vocabulary(parsing: files.table(.vocabulary))
    phrasings = try Phrasing.phrasings(in: files.table(.phrasings), of: manual)
    questions = try Question.questions(in: files.table(.questions), of: manual)
    acts = try SpeechAct.examples(parsing: files.table(.manualActs))
    followUps = try FollowUpExample.examples(in: files.table(.followups), of: manual)
    let acts = Weights.Origin(edition: files.koreanEdition, subject: .speechActs)
    let passages = Weights.Origin(edition: files.koreanEdition, subject: .passages)
    korean = try GeneralKorean(
      files, weights: reading(of: .koreanWeights, origin: acts),
      passageWeights: reading(of: .passageWeights, origin: passages))
    edition = files.edition
    let reading = reading(of: .weights, origin: Weights.Origin(edition: edition, subject: Subject(of: manual)))
    weights = reading.weights
    // Where the same is amiss with both, mending the one mends the other.
    let ofKorean = korean.warning?.reason == reading.warning?.reason ? nil : korean.warning
    warnings = [reading.warning, ofKorean].compactMap(\.self)
  }
}
