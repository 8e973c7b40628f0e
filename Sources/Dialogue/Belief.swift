import Glibc
package import Retrieval

/// How probable each case is, and that none fits: a distribution that sums to 1.
package struct Belief: Equatable, Sendable {
  /// For each case of the manual.
  package private(set) var probabilities: [Double]
  package private(set) var none: Double

  /// Nothing is known yet: every case is as probable as any other.
  package init(uniformOver count: Int) {
    probabilities = Array(repeating: 1 / Double(count), count: count)
    none = 0
  }

  /// What a ranking of `count` cases lets one believe.
  package init(ranking: Ranking, count: Int) {
    if let none = ranking.none {
      self.init(logProbabilities: ranking, none: Double(none), count: count)
    } else {
      self.init(scores: ranking, count: count)
    }
  }

  /// Reads scores that were not trained: a logistic function of the coverage and the best score says whether the message is
  /// about the manual at all, and a softmax of the scores parts the rest among the cases.
  private init(scores ranking: Ranking, count: Int) {
    let best = Double(ranking.best?.score ?? 0)
    var weights = [Double](repeating: exp(-best / Self.temperature), count: count)
    for match in ranking.matches {
      weights[match.document] = exp((Double(match.score) - best) / Self.temperature)
    }
    let total = weights.reduce(0, +)
    let fits = Self.bias + Self.coverageSlope * Double(ranking.coverage) + Self.scoreSlope * best
    let covered = 1 / (1 + exp(-fits))
    probabilities = weights.map { $0 / total * covered }
    none = 1 - covered
  }

  /// A softmax over the cases and none.
  private init(logProbabilities ranking: Ranking, none: Double, count: Int) {
    let best = max(none, Double(ranking.best?.score ?? 0))
    var weights = [Double](repeating: 0, count: count)
    for match in ranking.matches { weights[match.document] = exp(Double(match.score) - best) }
    let total = weights.reduce(exp(none - best), +)
    probabilities = weights.map { $0 / total }
    self.none = exp(none - best) / total
  }

  /// Fitted by maximum likelihood on phrasings of the shipped manual's cases and on others that no case covers.
  private static let temperature = 1.6
  private static let bias = -1.1
  private static let coverageSlope = 2.85
  private static let scoreSlope = 0.18

  /// The cases, the most probable first; of equals the one that stands first in the manual.
  package var ranked: [Int] {
    probabilities.indices.sorted { (probabilities[$1], $0) < (probabilities[$0], $1) }
  }

  /// The most probable case and its probability.
  package var best: (index: Int, probability: Double)? {
    ranked.first.map { ($0, probabilities[$0]) }
  }

  /// The probability that one of `cases` fits.
  package func mass(of cases: some Sequence<Int>) -> Double {
    cases.reduce(0) { $0 + probabilities[$1] }
  }

  /// The belief after the user picked the answer that stands for `cases`, allowing for a slip of the finger.
  package func choosing(_ cases: Set<Int>) -> Belief {
    scaled {
      cases.contains($0) ? 1 - Self.slip : Self.slip
    } none: {
      Self.slip
    }
  }

  /// The belief after `cases` were ruled out.
  package func excluding(_ cases: Set<Int>) -> Belief {
    scaled {
      cases.contains($0) ? 0 : 1
    } none: {
      1
    }
  }

  /// How often a user picks an answer by mistake.
  private static let slip = 0.02

  private func scaled(by factor: (Int) -> Double, none noneFactor: () -> Double) -> Belief {
    var result = self
    for index in probabilities.indices { result.probabilities[index] *= factor(index) }
    result.none *= noneFactor()
    let total = result.probabilities.reduce(result.none, +)
    guard total > 0 else {
      result.none = 1
      return result
    }
    for index in result.probabilities.indices { result.probabilities[index] /= total }
    result.none /= total
    return result
  }
}
