package import Analysis
package import Knowledge

/// What a classifier is trained on: texts, and how probable each class is for each of them.
package struct TrainingSet: Sendable {
  package struct Example: Sendable {
    package let terms: [Term]
    /// For each class its probability.
    package let targets: [Double]

    package init(terms: [Term], targets: [Double]) {
      self.terms = terms
      self.targets = targets
    }
  }

  package let examples: [Example]
  /// Which classes there are, and which of them inherit from others.
  let family: ClassFamily

  init(examples: [Example], family: ClassFamily) {
    self.examples = examples
    self.family = family
  }

  /// What people say, and what the manual says itself.
  package init(
    of phrasings: some Collection<Phrasing>, manual: Manual, labels: CaseLabels, analyzer: Analyzer,
    parameters: RetrievalParameters = .chosen
  ) {
    let said = phrasings.map { Example(terms: analyzer.terms(in: $0.text), targets: labels.targets(for: $0.cases)) }
    let written = manual.cases.enumerated().flatMap { index, entry in
      ["\(entry.category) \(entry.title)", entry.title, entry.remedy.source].map {
        Example(terms: analyzer.terms(in: $0), targets: labels.targets(for: [index]))
      }
    }
    examples = said + written
    family = ClassFamily(parents: labels.parents, inheritance: parameters.learning.inheritance)
  }
}
