package import Analysis
package import Knowledge

/// Says what a line does where it is said: a classifier whose classes are the speech acts, in their order.
package struct ActClassifier: Sendable {
  private let classifier: Classifier

  /// What each class stands for.
  private static let labels = SpeechAct.allCases

  private init(_ classifier: Classifier) {
    precondition(classifier.classCount == Self.labels.count)
    self.classifier = classifier
  }

  /// The classifier learnt from lines whose acts are known, each as the terms of it and of where it stands.
  package init(learningFrom examples: [TrainingSet.Example], progress: (Double) -> Void = { _ in }) {
    let material = TrainingSet(examples: examples, family: ClassFamily(parents: Self.labels.map { _ in [] }))
    let trainer = ClassifierTrainer(penalty: RetrievalParameters.chosen.learning.actPenalty)
    self.init(trainer.classifier(for: material, progress: progress))
  }

  /// The classifier learnt from lines wherever they stand.
  package init(
    learningFrom examples: some Collection<SpeechAct.Example>, analyzer: Analyzer, progress: (Double) -> Void = { _ in }
  ) {
    let lines = examples.map { example in
      TrainingSet.Example(
        terms: analyzer.terms(in: example.said), targets: Self.labels.map { $0 == example.act ? 1 : 0 })
    }
    self.init(learningFrom: lines, progress: progress)
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

  /// The same, as sure as `temperature` makes it.
  package func calibrated(to temperature: Double) -> ActClassifier {
    ActClassifier(classifier.calibrated(to: temperature))
  }

  /// How probable each act is for a text of `terms`.
  package func probabilities(for terms: some Sequence<Term>) -> [SpeechAct: Double] {
    Dictionary(uniqueKeysWithValues: zip(Self.labels, classifier.probabilities(for: terms)))
  }

  /// What is made of each example by what was learnt from others.
  ///
  /// All examples are of one hand, so that every so manyth is left out at a time.
  static func predictions(
    for examples: [SpeechAct.Example], analyzer: Analyzer, progress: (Double) -> Void = { _ in }
  ) -> [HeldOutPrediction] {
    let folds = Folds(ofSize: examples.count, count: RetrievalParameters.chosen.calibration.foldCount)
    let classifiers = (0..<folds.count).map { fold in
      ActClassifier(
        learningFrom: zip(examples, folds.parts).filter { $0.1 != fold }.map(\.0), analyzer: analyzer,
        progress: { progress((Double(fold) + $0) / Double(folds.count)) })
    }
    return zip(examples, folds.parts).map { example, fold in
      HeldOutPrediction(
        probabilities: classifiers[fold].classifier.probabilities(for: analyzer.terms(in: example.said)),
        truth: labels.firstIndex(of: example.act))
    }
  }
}
