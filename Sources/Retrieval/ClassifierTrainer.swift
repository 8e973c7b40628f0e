package import Analysis
package import Knowledge

/// Learns a classifier from phrasings: maximum likelihood with a penalty on large weights, the same every time.
package struct ClassifierTrainer: Sendable {
  /// A text, and how probable each class is for it.
  package struct Example: Sendable {
    package let terms: [Term]
    package let targets: [Double]
  }

  /// What a classifier is trained on.
  package struct Examples: Sendable {
    package let classes: [CaseClass]
    package let examples: [Example]
  }

  /// The weight of the penalty ½λ‖w‖², chosen by leaving out one writer's phrasings at a time.
  static let penalty = 0.05

  package init() {}

  /// The examples of a knowledge base: what people say, and what the manual says itself.
  package static func examples(
    of phrasings: some Collection<Phrasing>, manual: Manual, analyzer: Analyzer
  ) -> Examples {
    let classes = CaseClass.classes(of: phrasings, caseCount: manual.cases.count)
    let said = phrasings.map { (analyzer.terms(in: $0.text), CaseClass.targets(for: $0.cases, among: classes)) }
    let written = manual.cases.enumerated().flatMap { index, entry in
      ["\(entry.category) \(entry.title)", entry.title, entry.remedy.source].map {
        (analyzer.terms(in: $0), CaseClass.targets(for: [index], among: classes))
      }
    }
    return Examples(classes: classes, examples: (said + written).map { Example(terms: $0, targets: $1) })
  }

  /// The examples of what people do with a line.
  package static func examples(of acts: some Collection<SpeechAct.Example>, analyzer: Analyzer) -> Examples {
    let examples = acts.map { example in
      Example(terms: analyzer.terms(in: example.said), targets: SpeechAct.allCases.map { $0 == example.act ? 1 : 0 })
    }
    return Examples(classes: SpeechAct.classes, examples: examples)
  }

  /// The classifier that explains `examples` best.
  ///
  /// - Parameter progress: Told the share of the work that is done.
  package func classifier(for material: Examples, progress: (Double) -> Void = { _ in }) -> Classifier {
    let (examples, classCount) = (material.examples, material.classes.count)
    let family = ClassFamily(material.classes)
    let space = FeatureSpace(fitting: examples.map(\.terms))
    let cost = CrossEntropy(
      vectors: examples.map { space.vector(of: $0.terms) }, targets: examples.map(\.targets), featureCount: space.count,
      penalty: Self.penalty, family: family)
    let found = LimitedMemoryBFGS().minimum(from: cost.start.lanes, of: cost.value, progress: progress)
    let weights = family.weights(from: ClassMatrix(found, columns: classCount))
    return Classifier(space: space, classes: material.classes, weights: weights)
  }
}
