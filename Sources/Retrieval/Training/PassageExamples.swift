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
        of: analyzer.tokens(in: followUp.said), text: normalized(followUp.said), in: index, excluding: followUp.said)
      add(followUp, features.terms(ofCase: shown, isShown: true), of: shown, in: index)
      if let target = followUp.target, target != shown {
        add(followUp, features.terms(ofCase: target, isShown: false), of: target, in: index)
      }
    }
  }

  private mutating func add(_ followUp: FollowUpExample, _ terms: [[Term]], of place: Int, in index: PassageIndex) {
    let isAnswered = followUp.target == place
    for (passage, terms) in zip(index.ranges[place], terms) {
      let answers = isAnswered && followUp.isAnswered(by: index.passages[passage].text)
      examples.append(TrainingSet.Example(terms: terms, targets: answers ? [1, 0] : [0, 1]))
    }
  }

  /// The classifier of pairs that explains them best.
  package func classifier(progress: (Double) -> Void = { _ in }) -> Classifier {
    ClassifierTrainer(penalty: RetrievalParameters.chosen.learning.passagePenalty).classifier(
      for: TrainingSet(examples: examples, family: ClassFamily(parents: [[], []])), progress: progress)
  }
}
