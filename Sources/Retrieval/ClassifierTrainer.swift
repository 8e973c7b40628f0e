package import Analysis
import Glibc
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
  private static let penalty = 0.05

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
    let loss = Loss(
      vectors: examples.map { space.vector(of: $0.terms) }, targets: examples.map(\.targets), featureCount: space.count,
      classCount: classCount, penalty: Self.penalty, family: family)
    let start = [Double](repeating: 0, count: (space.count + 1) * classCount)
    let found = LimitedMemoryBFGS().minimum(from: start, of: loss.value, progress: progress)
    let weights = family.weights(from: found, featureCount: space.count).map { Float($0) }
    return Classifier(
      space: space, classes: material.classes, weights: Array(weights.dropLast(classCount)),
      biases: Array(weights.suffix(classCount)))
  }

  /// The cross-entropy of the examples and the penalty, as a function of the weights and then the biases.
  private struct Loss {
    let vectors: [FeatureVector]
    let targets: [[Double]]
    let featureCount: Int
    let classCount: Int
    let penalty: Double
    let family: ClassFamily

    func value(at place: [Double], gradient: inout [Double]) -> Double {
      let biases = featureCount * classCount
      var value = 0.0
      let weights = family.weights(from: place, featureCount: featureCount)
      for index in gradient.indices { gradient[index] = 0 }
      var scores = [Double](repeating: 0, count: classCount)
      for (vector, target) in zip(vectors, targets) {
        for index in 0..<classCount { scores[index] = weights[biases + index] }
        for (feature, part) in zip(vector.features, vector.values) {
          let row = Int(feature) * classCount
          for index in 0..<classCount { scores[index] += Double(part) * weights[row + index] }
        }
        value += excess(of: &scores, over: target)
        for index in 0..<classCount { gradient[biases + index] += scores[index] }
        for (feature, part) in zip(vector.features, vector.values) {
          let row = Int(feature) * classCount
          for index in 0..<classCount { gradient[row + index] += Double(part) * scores[index] }
        }
      }
      family.pull(&gradient, featureCount: featureCount)
      for index in 0..<biases {
        gradient[index] += penalty * place[index]
        value += 0.5 * penalty * place[index] * place[index]
      }
      return value
    }

    /// Turns scores into the probabilities' excess over `target`, and returns the cross-entropy.
    private func excess(of scores: inout [Double], over target: [Double]) -> Double {
      let most = scores.max() ?? 0
      var (total, entropy) = (0.0, 0.0)
      for index in scores.indices { total += exp(scores[index] - most) }
      let logarithm = log(total) + most
      for index in scores.indices {
        let logProbability = scores[index] - logarithm
        entropy -= target[index] * logProbability
        scores[index] = exp(logProbability) - target[index]
      }
      return entropy
    }
  }
}
