/// Whether claims come true as often as they are confident.
///
/// Confidences are compared in ten bins of equal mass (Guo and others 2017, On Calibration of Modern Neural Networks): of ten claims
/// made with 0.8 each, eight should be right.
package struct Reliability: Equatable, Sendable {
  package struct Bin: Equatable, Sendable {
    package let count: Int
    /// The sum of the confidences.
    package let confidence: Double
    /// How many were right.
    package let right: Int
  }

  /// In ascending order of confidence.
  package let bins: [Bin]

  package init(_ claims: [(confidence: Double, isRight: Bool)]) {
    let sorted = claims.sorted { ($0.confidence, $0.isRight ? 1 : 0) < ($1.confidence, $1.isRight ? 1 : 0) }
    let binCount = RetrievalParameters.chosen.calibration.binCount
    let size = max(1, Double(sorted.count) / Double(binCount))
    func boundary(_ bin: Int) -> Int { min(sorted.count, Int((Double(bin) * size).rounded(.toNearestOrEven))) }
    bins = (0..<binCount).map { sorted[boundary($0)..<boundary($0 + 1)] }.filter { !$0.isEmpty }.map { part in
      Bin(
        count: part.count, confidence: part.reduce(0) { $0 + $1.confidence }, right: part.count(where: \.isRight))
    }
  }

  /// The expected calibration error: how far confidence and truth lie apart on the average, from 0 to 1.
  package var error: Double {
    let count = bins.reduce(0) { $0 + $1.count }
    return bins.reduce(0) { $0 + abs($1.confidence - Double($1.right)) } / Double(max(1, count))
  }
}
