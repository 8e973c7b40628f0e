package import Analysis
package import Knowledge

/// Pairs of a question and a passage, to learn from which passages answer.
package struct PassageExamples: Sendable {
  private(set) var examples: [TrainingSet.Example] = []

  package init() {}

  /// Takes in what the lines after the remedies of one manual tell.
  ///
  /// - Parameter normalized: The form of a line that analysis works on, in lower case.
  package mutating func add(
    _ followUps: [FollowUpExample], index: PassageIndex, analyzer: Analyzer, normalized: (String) -> String
  ) {
    for followUp in followUps where followUp.act.isQuestion {
      guard let shown = followUp.shown else { continue }
      let features = PassageFeatures(
        of: analyzer.tokens(in: followUp.said), text: normalized(followUp.said), shown: shown, in: index,
        excluding: followUp.said)
      for place in Set([shown, followUp.target ?? shown]).sorted() { add(followUp, features, of: place) }
    }
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
