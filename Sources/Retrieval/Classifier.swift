package import Analysis
package import Knowledge

/// Weighs TF-IDF features for and against each case, and for none: multinomial logistic regression.
///
/// score(c) = bias(c) + Σ value(t) · weight(t, c), a log-probability up to a constant that all classes share.
package struct Classifier: Sendable {
  package let space: FeatureSpace
  /// Cases in the manual's order, then none.
  package let classCount: Int
  /// For each feature the weights of all classes.
  private let weights: [Float]
  private let biases: [Float]

  package init(space: FeatureSpace, weights: [Float], biases: [Float]) {
    precondition(weights.count == space.count * biases.count)
    self.space = space
    self.weights = weights
    self.biases = biases
    classCount = biases.count
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
  package static let formula = "words functions bigrams sounds keyboard, btc, 1"

  /// The classifier that `weights` describe; nil where they were learnt by another formula or for another manual.
  package init?(_ weights: Weights, manual: Manual) {
    guard weights.formula == Self.formula, weights.classes == manual.cases.map(\.number) + [Phrasing.noCase] else {
      return nil
    }
    var terms: [(term: Term, rarity: Float)] = []
    for feature in weights.features {
      guard let kind = Term.Kind(rawValue: feature.kind) else { return nil }
      terms.append((Term(feature.term, kind: kind), Float(feature.rarity) / 100))
    }
    self.init(
      space: FeatureSpace(terms), weights: weights.features.flatMap { $0.weights.map { Float($0) / 100 } },
      biases: weights.biases.map { Float($0) / 100 })
  }

  /// The weights as a file has them, rounded; features that weigh nothing are left out.
  package func weights(edition: String, manual: Manual) -> Weights {
    let features = space.terms.enumerated().compactMap { index, entry -> Weights.Feature? in
      let row = weights[(index * classCount)..<((index + 1) * classCount)].map(Self.hundredths)
      guard row.contains(where: { $0 != 0 }) else { return nil }
      return Weights.Feature(
        kind: entry.term.kind.rawValue, term: entry.term.text, rarity: Self.hundredths(entry.rarity), weights: row)
    }
    return Weights(
      edition: edition, formula: Self.formula, classes: manual.cases.map(\.number) + [Phrasing.noCase],
      biases: biases.map(Self.hundredths), features: features)
  }

  private static func hundredths(_ value: Float) -> Int32 { Int32((value * 100).rounded()) }
}
