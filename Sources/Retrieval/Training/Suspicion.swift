package import Analysis
package import Knowledge

/// Finds phrasings that all the others may take for another case, at the price of one training more or less.
///
/// To leave out each phrasing in turn would take a training for each. At the optimum a class's weights are the sum of the examples'
/// vectors, each times its residual (target − probability) over the penalty; what an example adds to its own score is therefore
/// known, and to leave the example out takes away no more (Jaakkola & Haussler 1999, Probabilistic Kernel Regression Models). Those
/// that would look strange without it are suspects; all of them are then read by a classifier that saw none of them.
package struct Suspicion: Sendable {
  private let knowledge: KnowledgeBase
  private let analyzer: Analyzer
  private let parameters = RetrievalParameters.chosen.suspicion

  package init(of knowledge: KnowledgeBase, analyzer: Analyzer) {
    self.knowledge = knowledge
    self.analyzer = analyzer
  }

  /// For each suspect what a classifier makes of it that has learnt from others; in the order of the file.
  ///
  /// - Parameter progress: Told the share of the work that is done.
  package func readings(progress: (Double) -> Void = { _ in }) -> [HeldOutReadings.Entry] {
    let phrasings = knowledge.phrasings
    let learnt = knowledge.weights.flatMap { CaseClassifier($0, manual: knowledge.manual) }
    let classifier = learnt ?? self.classifier(of: phrasings) { progress($0 / 2) }
    let suspects = phrasings.indices.filter { isSuspect(phrasings[$0], to: classifier) }
    let size = max(1, Int(parameters.mostHeldOut * Double(phrasings.count)))
    let start = learnt == nil ? 0.5 : 0
    return stride(from: 0, to: suspects.count, by: size).flatMap { first in
      let held = suspects[first..<min(first + size, suspects.count)]
      let kept = Set(phrasings.indices).subtracting(held).sorted().map { phrasings[$0] }
      let others = self.classifier(of: kept) { share in
        progress(start + (1 - start) * (Double(first) + share * Double(held.count)) / Double(suspects.count))
      }.calibrated(to: classifier.temperature)
      return held.map { place in
        let terms = analyzer.terms(in: phrasings[place].text)
        return HeldOutReadings.Entry(phrasing: phrasings[place], readings: others.readings(for: terms))
      }
    }
  }

  private func classifier(of phrasings: [Phrasing], progress: (Double) -> Void) -> CaseClassifier {
    CaseClassifier(learningFrom: phrasings, manual: knowledge.manual, analyzer: analyzer, progress: progress)
  }

  /// Whether a phrasing of one case, or of none, would be taken for another one without what it has taught itself.
  private func isSuspect(_ phrasing: Phrasing, to classifier: CaseClassifier) -> Bool {
    guard phrasing.cases.count == 1 else { return false }
    let readings = classifier.readings(
      for: analyzer.terms(in: phrasing.text), without: classifier.labels.targets(for: phrasing.cases))
    var shares: [Int?: Double] = [:]
    for reading in readings {
      // nil stands for none of the cases.
      for index in reading.cases.indices.map(Optional.some) + (reading.cases.containsNone ? [nil] : []) {
        shares[index, default: 0] += reading.probability / Double(reading.cases.count)
      }
    }
    let own = shares.removeValue(forKey: phrasing.cases.onlyCase) ?? 0
    return own < parameters.doubt && (shares.values.max() ?? 0) > parameters.conviction
  }
}
