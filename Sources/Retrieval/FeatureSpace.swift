package import Analysis
import Glibc

/// The terms that a classifier looks at, and how texts are measured by them: TF-IDF vectors, **b**-**t**-**c** in SMART notation.
///
/// A term counts once however often it occurs, by its rarity `ln((1 + N) / (1 + n)) + 1` and its kind; vectors have length 1.
package struct FeatureSpace: Sendable {
  /// A term's place among the features, and what it counts before the vector is brought to length 1.
  package struct Feature: Sendable {
    package let index: Int32
    package let rarity: Float
  }

  private let features: [Term: Feature]

  /// A space of features that are known already, in their order.
  package init(_ terms: some Sequence<(term: Term, rarity: Float)>) {
    var features: [Term: Feature] = [:]
    for (index, entry) in terms.enumerated() {
      features[entry.term] = Feature(index: Int32(index), rarity: entry.rarity)
    }
    self.features = features
  }

  /// The space of the terms that occur in enough of `texts`, in the order of their kinds and letters.
  package init(fitting texts: [[Term]]) {
    var holders: [Term: Int] = [:]
    for text in texts {
      for term in Set(text) { holders[term, default: 0] += 1 }
    }
    let frequent = holders.filter { $0.value >= Self.fewestHolders }
    let terms = frequent.keys.sorted { ($0.kind.rawValue, $0.text) < ($1.kind.rawValue, $1.text) }
    self.init(terms.map { ($0, Self.rarity(holders: holders[$0] ?? 0, texts: texts.count)) })
  }

  package var count: Int { features.count }

  /// The terms in the order of their features.
  package var terms: [(term: Term, rarity: Float)] {
    features.sorted { $0.value.index < $1.value.index }.map { ($0.key, $0.value.rarity) }
  }

  /// The feature of a term, nil where the space has none.
  package func feature(of term: Term) -> Feature? { features[term] }

  /// The vector of a text of `terms`.
  package func vector(of terms: some Sequence<Term>) -> FeatureVector {
    var found: [(feature: Int32, value: Float)] = []
    for term in terms {
      if let feature = features[term] { found.append((feature.index, feature.rarity * Self.factor(of: term.kind))) }
    }
    found.sort { $0.feature < $1.feature }
    var (indices, values, square): ([Int32], [Float], Float) = ([], [], 0)
    for (feature, value) in found where feature != indices.last {
      indices.append(feature)
      values.append(value)
      square += value * value
    }
    let scale = square > 0 ? 1 / square.squareRoot() : 0
    return FeatureVector(features: indices, values: values.map { $0 * scale })
  }

  /// What a term seen but once teaches is chance.
  private static let fewestHolders = 2

  private static func rarity(holders: Int, texts: Int) -> Float {
    log(Float(1 + texts) / Float(1 + holders)) + 1
  }

  /// Sounds are many to a word, and the keyboard's mode is a hint.
  private static func factor(of kind: Term.Kind) -> Float {
    switch kind {
    case .word, .function, .bigram, .elsewhere: 1
    case .pair, .sound, .keyboard: 0.5
    case .label: 0
    }
  }
}
