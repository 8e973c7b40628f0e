import Glibc
import Knowledge

/// What held-out readings or predictions come to.
package struct HeldOutFigures: Equatable, Sendable {
  /// How many have first what is right, of those of which one thing is right: phrasings of one case, or lines of an act.
  package let hits: Int
  package let count: Int
  /// For each example how much it surprised, in nats.
  package let losses: [Double]
  /// How far confidence and truth lie apart, of what means one thing: phrasings of one case or none, or lines of an act.
  package let calibrationError: Double

  /// Of readings: a phrasing of the cases T surprises by −ln Σ_S m(S) · J(S, T), J being the Jaccard overlap.
  ///
  /// For a phrasing of one case that is the usual log loss, a set's mass being shared by its cases.
  init(_ readings: HeldOutReadings) {
    let single = readings.entries.filter { $0.phrasing.cases.onlyCase != nil }
    hits = single.count { $0.bestCase == $0.phrasing.cases.onlyCase }
    count = single.count
    losses = readings.entries.map(\.loss)
    let claims = readings.entries.filter { $0.phrasing.cases.count == 1 }.map(\.claim)
    calibrationError = Reliability(claims).error
  }

  /// Of predictions, of which each has a truth.
  init(_ predictions: [HeldOutPrediction]) {
    let claims = predictions.map { prediction in
      let best = prediction.probabilities.max() ?? 0
      return (confidence: best, isRight: prediction.probabilities.firstIndex(of: best) == prediction.truth)
    }
    hits = claims.count(where: \.isRight)
    count = claims.count
    losses = predictions.compactMap(\.loss)
    calibrationError = Reliability(claims).error
  }

  /// The mean surprise.
  package var logLoss: Double { losses.reduce(0, +) / Double(max(1, losses.count)) }

  /// By how much the log loss is less than that of `other`, on the same examples, and the standard error of that.
  package func gain(over other: HeldOutFigures) -> (mean: Double, standardError: Double) {
    let gains = zip(other.losses, losses).map { $0 - $1 }
    let count = Double(max(2, gains.count))
    let mean = gains.reduce(0, +) / count
    let variance = gains.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
    return (mean, (variance / count).squareRoot())
  }
}

extension HeldOutReadings.Entry {
  /// The case that is most probable, a set's probability being shared by its cases; nil for a manual without cases.
  var bestCase: Int? {
    var shares: [Int: Double] = [:]
    for reading in readings {
      for index in reading.cases.indices {
        shares[index, default: 0] += reading.probability / Double(reading.cases.count)
      }
    }
    // Of equals the one that stands first in the manual.
    return shares.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  fileprivate var loss: Double {
    let shared = readings.reduce(0) { $0 + $1.probability * $1.cases.overlap(with: phrasing.cases) }
    return -log(max(shared, RetrievalParameters.chosen.calibration.leastProbability))
  }

  /// How probable the best is, one of the cases or none of them, and whether it is right.
  fileprivate var claim: (confidence: Double, isRight: Bool) {
    let none = share(of: .noCase)
    guard let best = bestCase, share(of: [best]) >= none else { return (none, phrasing.cases.isNone) }
    return (share(of: [best]), phrasing.cases.onlyCase == best)
  }

  /// The probability of one thing that may be meant, a set's being shared by its members.
  private func share(of cases: CaseSet) -> Double {
    readings.reduce(0) { sum, reading in
      let common = reading.cases.intersection(cases).count
      return sum + reading.probability * Double(common) / Double(max(1, reading.cases.count))
    }
  }
}
