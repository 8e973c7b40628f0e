package import Analysis
package import Knowledge

/// Pairs of a question and a passage, to learn from which passages answer.
package struct PassageExamples: Sendable {
  private(set) var examples: [TrainingSet.Example] = []

  package init() {}

  /// Takes in what a line after a remedy tells; nothing where it asks nothing.
  ///
  /// - Parameter text: The line in the one form that analysis works on, in lower case.
  package mutating func add(_ followUp: FollowUpExample, tokens: [Token], text: String, index: PassageIndex) {
    guard followUp.act.isQuestion, let shown = followUp.shown else { return }
    let features = PassageFeatures(of: tokens, text: text, shown: shown, in: index, excluding: followUp.said)
    for place in Set([shown, followUp.target ?? shown]).sorted() { add(followUp, features, of: place) }
  }

  /// Takes in every passage of the case at `place` as one that answers, or does not.
  private mutating func add(_ followUp: FollowUpExample, _ features: PassageFeatures, of place: Int) {
    for passage in features.index.ranges[place] {
      let answers = followUp.target == place && followUp.isAnswered(by: features.index.passages[passage].text)
      examples.append(TrainingSet.Example(terms: features.terms(of: passage), targets: answers ? [1, 0] : [0, 1]))
    }
  }

  /// The classifier of pairs that explains them best.
  package func classifier(progress: (Double) -> Void = { _ in }) -> Classifier {
    ClassifierTrainer(penalty: RetrievalParameters.chosen.learning.passagePenalty).classifier(
      for: TrainingSet(examples: examples, family: ClassFamily(parents: [[], []])), progress: progress)
  }
}
