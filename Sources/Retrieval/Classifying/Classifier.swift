package import Analysis
import Knowledge

/// Weighs TF-IDF features for and against each class: multinomial logistic regression.
///
/// A class is an index; what it stands for is the business of `CaseClassifier` and `ActClassifier`. Its score is
/// score(k) = bias(k) + Σ value(t) · weight(t, k), a log-probability up to a constant that all classes share.
package struct Classifier: Sendable {
  private let features: FeatureTable
  /// In hundredths.
  private let biases: [Int32]
  /// The penalty on large weights makes scores too timid.
  private let hundredthsOfTemperature: Int32
  private let kinds: RetrievalParameters.Kinds

  /// What was learnt, as files have it: rounded, and without what hardly moves a score.
  ///
  /// - Parameter weights: For each feature of `space` in order, and then for the biases, the weights of all classes.
  init(space: FeatureSpace, weights: ClassMatrix, parameters: RetrievalParameters = .chosen) {
    precondition(weights.rows == space.count + 1)
    func row(_ place: Int) -> [Int32] { (0..<weights.columns).map { Self.hundredths(Float(weights[place, $0])) } }
    var packer = FeatureTable.Packer()
    for (place, entry) in space.terms.enumerated() {
      let heavy = row(place).enumerated().filter { abs($0.element) >= parameters.learning.leastWeight }.map {
        ($0.offset, Int($0.element))
      }
      if heavy.isEmpty { continue }
      packer.add(
        kind: entry.term.kind.rawValue, term: entry.term.text, rarity: Int(Self.hundredths(entry.rarity)),
        weights: heavy)
    }
    self.init(features: packer.table(), biases: row(space.count), temperature: 100, kinds: parameters.kinds)
  }

  private init(
    features: FeatureTable, biases: [Int32], temperature: Int32,
    kinds: RetrievalParameters.Kinds = RetrievalParameters.chosen.kinds
  ) {
    self.features = features
    self.biases = biases
    hundredthsOfTemperature = temperature
    self.kinds = kinds
  }

  private static func hundredths(_ value: Float) -> Int32 { Int32((value * 100).rounded()) }

  /// The same, as sure as `temperature` makes it.
  package func calibrated(to temperature: Double) -> Classifier {
    Classifier(features: features, biases: biases, temperature: Self.hundredths(Float(temperature)), kinds: kinds)
  }

  package var classCount: Int { biases.count }

  /// The score of each class for a text of `terms`.
  package func scores(for terms: some Sequence<Term>) -> [Float] {
    let vector = vector(of: terms)
    var scores = biases.map { Float($0) / 100 }
    for (feature, value) in zip(vector.features, vector.values) {
      features.forEachWeight(at: Int(feature)) { index, weight in
        if index < scores.count { scores[index] += value * (Float(weight) / 100) }
      }
    }
    return scores
  }

  private func vector(of terms: some Sequence<Term>) -> FeatureVector {
    FeatureVector(
      terms.compactMap { term in
        features.feature(ofKind: term.kind.rawValue, term: term.text).map {
          (Int32($0.place), Float($0.rarity) / 100 * kinds.factor(of: term.kind), term.kind.isBesideText)
        }
      })
  }

  /// How probable each class is for a text of `terms`.
  package func probabilities(for terms: some Sequence<Term>) -> [Double] {
    scores(for: terms).map { Double($0) / temperature }.softmax()
  }

  /// What scores are divided by to be as sure as they are right.
  var temperature: Double { Double(hundredthsOfTemperature) / 100 }

  /// How probable each class is for a text of `terms` and `targets`, which the classifier has learnt from, without what it has taught
  /// itself: as it would be read if nothing else made up for it.
  func probabilities(for terms: some Sequence<Term>, without targets: [Double]) -> [Double] {
    let scores = scores(for: terms).map(Double.init)
    let penalty = RetrievalParameters.chosen.learning.penalty
    let taught = zip(targets, scores.softmax()).map { ($0 - $1) / penalty }
    return zip(scores, taught).map { ($0 - $1) / temperature }.softmax()
  }

  /// What each token adds to the score of a class, above what it adds to the classes on the average.
  ///
  /// A term that occurs several times counts once, and its share goes to its first token.
  package func parts(of tokens: [Token], for index: Int) -> [Explanation.Part] {
    let vector = vector(of: tokens.lazy.map(\.term))
    var values = Dictionary(uniqueKeysWithValues: zip(vector.features, vector.values))
    return tokens.compactMap { token in
      guard let feature = features.feature(ofKind: token.term.kind.rawValue, term: token.term.text),
        let value = values.removeValue(forKey: Int32(feature.place))
      else { return nil }
      var (own, sum): (Float, Float) = (0, 0)
      features.forEachWeight(at: feature.place) { place, weight in
        if place == index { own = Float(weight) / 100 }
        sum += Float(weight) / 100
      }
      return Explanation.Part(token: token, weight: value * (own - sum / Float(classCount)))
    }
  }
}

// MARK: - Weights as files have them

extension Classifier {
  /// Names the features and how they are measured; to be changed with them, so that weights of another kind are not used.
  package static let formula = "words functions pairs bigrams sounds elsewhere keyboard, btc, sets, 5"

  /// The classifier that `weights` describe; nil where they were learnt by another formula.
  init?(_ weights: Weights) {
    guard weights.formula == Self.formula else { return nil }
    self.init(features: weights.features, biases: weights.biases, temperature: weights.temperature)
  }

  /// The weights as a file has them, where the classes bear these names.
  func weights(edition: String, subject: Subject, classes: [String]) -> Weights {
    Weights(
      edition: edition, subject: subject, formula: Self.formula, classes: classes, temperature: hundredthsOfTemperature,
      biases: biases, features: features)
  }
}
