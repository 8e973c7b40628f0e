package import Analysis
package import Knowledge

/// Says which of a manual's cases a message may mean: a classifier, and what its classes stand for.
package struct CaseClassifier: Sendable {
  package let labels: CaseLabels
  private let classifier: Classifier

  package init(_ classifier: Classifier, labels: CaseLabels) {
    precondition(classifier.classCount == labels.count)
    self.classifier = classifier
    self.labels = labels
  }

  /// The classifier learnt from what people say, and from what the manual says itself.
  package init(
    learningFrom phrasings: some Collection<Phrasing>, manual: Manual, analyzer: Analyzer,
    parameters: RetrievalParameters = .chosen, progress: (Double) -> Void = { _ in }
  ) {
    let labels = CaseLabels(of: phrasings, caseCount: manual.cases.count, parameters: parameters.sets)
    let examples = TrainingSet(
      of: phrasings, manual: manual, labels: labels, analyzer: analyzer, parameters: parameters)
    let trainer = ClassifierTrainer(parameters: parameters)
    self.init(trainer.classifier(for: examples, progress: progress), labels: labels)
  }

  /// The classifier that `weights` describe; nil where they were learnt by another formula or for another manual.
  package init?(_ weights: Weights, manual: Manual) {
    guard let labels = CaseLabels(named: weights.classes, in: manual), let classifier = Classifier(weights) else {
      return nil
    }
    self.init(classifier, labels: labels)
  }

  /// The weights as a file has them.
  package func weights(edition: String, manual: Manual) -> Weights {
    classifier.weights(edition: edition, subject: Subject(of: manual), classes: labels.names(in: manual))
  }

  /// What scores are divided by to be as sure as they are right.
  var temperature: Double { classifier.temperature }

  /// The same, as sure as `temperature` makes it.
  package func calibrated(to temperature: Double) -> CaseClassifier {
    CaseClassifier(classifier.calibrated(to: temperature), labels: labels)
  }

  /// What a text of `terms` may mean, and how probable each reading is.
  package func readings(for terms: some Sequence<Term>) -> [Reading] {
    zip(labels.sets, classifier.probabilities(for: terms)).map { Reading(cases: $0, probability: $1) }
  }

  /// The same for a text of `terms` and `targets` that the classifier has learnt from, without what that taught it.
  func readings(for terms: some Sequence<Term>, without targets: [Double]) -> [Reading] {
    zip(labels.sets, classifier.probabilities(for: terms, without: targets)).map { Reading(cases: $0, probability: $1) }
  }

  /// What each token says for the case at `index` rather than for any other class.
  package func parts(of tokens: [Token], forCase index: Int) -> [Explanation.Part] {
    labels.place(ofCase: index).map { classifier.parts(of: tokens, for: $0) } ?? []
  }
}
