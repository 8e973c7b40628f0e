package import Analysis
package import Knowledge

/// Says what a line does, whatever it is about: a classifier whose classes are the speech acts, in their order.
package struct ActClassifier: Sendable {
  private let classifier: Classifier

  /// What each class stands for.
  private static let labels = SpeechAct.allCases

  private init(_ classifier: Classifier) {
    precondition(classifier.classCount == Self.labels.count)
    self.classifier = classifier
  }

  /// The classifier learnt from lines whose acts are known.
  package init(
    learningFrom examples: some Collection<SpeechAct.Example>, analyzer: Analyzer, progress: (Double) -> Void = { _ in }
  ) {
    let examples = TrainingSet(of: examples, labels: Self.labels, analyzer: analyzer)
    self.init(ClassifierTrainer().classifier(for: examples, progress: progress))
  }

  /// The classifier that `weights` describe; nil where they were learnt by another formula or for other acts.
  package init?(_ weights: Weights) {
    guard weights.classes == Self.labels.map(\.rawValue), let classifier = Classifier(weights) else { return nil }
    self.init(classifier)
  }

  /// The weights as a file has them.
  package func weights(edition: String) -> Weights {
    classifier.weights(edition: edition, subject: .speechActs, classes: Self.labels.map(\.rawValue))
  }

  /// How probable each act is for a text of `terms`.
  package func probabilities(for terms: some Sequence<Term>) -> [SpeechAct: Double] {
    Dictionary(uniqueKeysWithValues: zip(Self.labels, classifier.probabilities(for: terms)))
  }
}
