package import Analysis
package import Knowledge

/// Weighs TF-IDF features for and against each class: multinomial logistic regression.
///
/// A class is a case, none of them, or cases that what is said may be alike. score(k) = bias(k) + Σ value(t) · weight(t, k), a
/// log-probability up to a constant that all classes share.
package struct Classifier: Sendable {
  package let space: FeatureSpace
  package let classes: [CaseClass]
  /// For each feature the weights of all classes.
  private let weights: [Float]
  private let biases: [Float]
  /// What scores are divided by to be as sure as they are right; the penalty on large weights makes them too timid.
  package let temperature: Double

  private var classCount: Int { biases.count }

  package init(space: FeatureSpace, classes: [CaseClass], weights: [Float], biases: [Float], temperature: Double = 1) {
    precondition(classes.count == biases.count && weights.count == space.count * biases.count)
    self.space = space
    self.classes = classes
    self.weights = weights
    self.biases = biases
    self.temperature = temperature
  }

  /// The same, as sure as `temperature` makes it.
  package func calibrated(to temperature: Double) -> Classifier {
    Classifier(space: space, classes: classes, weights: weights, biases: biases, temperature: temperature)
  }

  /// The score of each class for a text of `terms`.
  package func scores(for terms: some Sequence<Term>) -> [Float] {
    let vector = space.vector(of: terms)
    var scores = biases
    for (feature, value) in zip(vector.features, vector.values) {
      let row = Int(feature) * classCount
      for index in 0..<classCount { scores[index] += value * weights[row + index] }
    }
    return scores
  }

  /// What a text of `terms` may mean, and how probable each reading is.
  package func readings(for terms: some Sequence<Term>) -> [Reading] {
    let shares = scores(for: terms).map { Double($0) / temperature }.softmax()
    return zip(classes, shares).map { Reading(cases: $0.cases, probability: $1) }
  }

  /// What each token adds to the score of a class, above what it adds to the classes on the average.
  ///
  /// A term that occurs several times counts once, and its share goes to its first token.
  package func parts(of tokens: [Token], for index: Int) -> [Explanation.Part] {
    let vector = space.vector(of: tokens.lazy.map(\.term))
    var values = Dictionary(uniqueKeysWithValues: zip(vector.features, vector.values))
    return tokens.compactMap { token in
      guard let feature = space.feature(of: token.term), let value = values.removeValue(forKey: feature.index) else {
        return nil
      }
      let row = Int(feature.index) * classCount
      let mean = weights[row..<(row + classCount)].reduce(0, +) / Float(classCount)
      return Explanation.Part(token: token, weight: value * (weights[row + index] - mean))
    }
  }
}

// MARK: - Weights as files have them

extension Classifier {
  /// Names the features and how they are measured; to be changed with them, so that weights of another kind are not used.
  package static let formula = "words functions pairs bigrams sounds elsewhere keyboard, btc, sets, 4"

  /// The classifier of cases that `weights` describe; nil where they were learnt by another formula or for another manual.
  package init?(_ weights: Weights, manual: Manual) {
    guard let classes = CaseClass.classes(named: weights.classes, manual: manual) else { return nil }
    self.init(weights, classes: classes)
  }

  /// The classifier of speech acts that `weights` describe, a class an act in their order; nil where they are of another kind.
  package init?(_ weights: Weights) {
    guard weights.classes == SpeechAct.allCases.map(\.rawValue) else { return nil }
    self.init(weights, classes: SpeechAct.classes)
  }

  private init?(_ weights: Weights, classes: [CaseClass]) {
    guard weights.formula == Self.formula else { return nil }
    var terms: [(term: Term, rarity: Float)] = []
    for feature in weights.features {
      guard let kind = Term.Kind(rawValue: feature.kind) else { return nil }
      terms.append((Term(feature.term, kind: kind), Float(feature.rarity) / 100))
    }
    self.init(
      space: FeatureSpace(terms), classes: classes,
      weights: weights.features.flatMap { $0.weights.map { Float($0) / 100 } },
      biases: weights.biases.map { Float($0) / 100 }, temperature: Double(weights.temperature) / 100)
  }

  /// The weights as a file has them, rounded; features that weigh nothing are left out.
  package func weights(edition: String, manual: Manual) -> Weights {
    weights(edition: edition, classes: classes.map { $0.name(in: manual) })
  }

  /// The weights of speech acts as a file has them.
  package func weights(ofActsIn edition: String) -> Weights {
    weights(edition: edition, classes: SpeechAct.allCases.map(\.rawValue))
  }

  private func weights(edition: String, classes: [String]) -> Weights {
    let features = space.terms.enumerated().compactMap { index, entry -> Weights.Feature? in
      let row = weights[(index * classCount)..<((index + 1) * classCount)].map(Self.hundredths).map {
        abs($0) < Self.leastWeight ? 0 : $0
      }
      guard row.contains(where: { $0 != 0 }) else { return nil }
      return Weights.Feature(
        kind: entry.term.kind.rawValue, term: entry.term.text, rarity: Self.hundredths(entry.rarity), weights: row)
    }
    return Weights(
      edition: edition, formula: Self.formula, classes: classes,
      temperature: Self.hundredths(Float(temperature)), biases: biases.map(Self.hundredths), features: features)
  }

  /// Smaller weights, in hundredths, are left out: they are most of the file and hardly move a score.
  private static let leastWeight: Int32 = 8

  private static func hundredths(_ value: Float) -> Int32 { Int32((value * 100).rounded()) }
}
