import Glibc

/// What a classifier makes of an example that it never saw.
struct HeldOutPrediction: Equatable, Sendable {
  /// For each class its probability.
  let probabilities: [Double]
  /// The class that the example is of; nil where it has none of its own.
  let truth: Int?

  /// The same, as sure as `temperature` makes it.
  func at(temperature: Double) -> HeldOutPrediction {
    let scores = probabilities.map { log(max($0, .leastNormalMagnitude)) / temperature }
    return HeldOutPrediction(probabilities: scores.softmax(), truth: truth)
  }

  /// How much the truth surprises, in nats; nil where there is none.
  var loss: Double? { truth.map { -log(max(probabilities[$0], .leastNormalMagnitude)) } }
}

extension [HeldOutPrediction] {
  /// The temperature by which scores must be divided for the truth to be likeliest (Guo and others 2017, section 4.2).
  ///
  /// Above 1 for who is too sure, below for who is too timid, as the penalty on large weights makes a classifier. Found by
  /// golden-section search; the likelihood has one maximum.
  func temperature(_ parameters: RetrievalParameters.Calibration = RetrievalParameters.chosen.calibration) -> Double {
    let golden = (5.0.squareRoot() - 1) / 2
    var (low, high) = (parameters.coldest, parameters.hottest)
    while high - low > parameters.tolerance {
      let (first, second) = (high - (high - low) * golden, low + (high - low) * golden)
      if loss(at: first) < loss(at: second) { high = second } else { low = first }
    }
    return (low + high) / 2
  }

  private func loss(at temperature: Double) -> Double {
    reduce(0) { $0 + ($1.at(temperature: temperature).loss ?? 0) }
  }
}
