import Dialogue

/// Whether replies are right as often as they claim.
///
/// Confidences are compared in ten bins of equal mass (Guo and others 2017, On Calibration of Modern Neural Networks).
struct Calibration {
  private let bins: [(confidence: Double, served: Double, count: Int)]
  private let count: Int

  init(_ rows: [Judge.Row]) {
    let pairs = rows.map { (confidence: $0.turn.confidence, isServed: $0.verdict.isServed) }.sorted {
      ($0.confidence, $0.isServed ? 1 : 0) < ($1.confidence, $1.isServed ? 1 : 0)
    }
    let size = max(1, Double(pairs.count) / Double(Self.binCount))
    bins = (0..<Self.binCount).compactMap { bin in
      let start = min(pairs.count, Int((Double(bin) * size).rounded(.toNearestOrEven)))
      let end = min(pairs.count, Int((Double(bin + 1) * size).rounded(.toNearestOrEven)))
      let part = pairs[start..<end]
      guard !part.isEmpty else { return nil }
      return (part.reduce(0) { $0 + $1.confidence }, Double(part.count(where: \.isServed)), part.count)
    }
    count = pairs.count
  }

  private static let binCount = 10

  /// The expected calibration error.
  var error: Double {
    (bins.reduce(0) { $0 + abs($1.confidence - $1.served) } / Double(max(1, count))).rounded(toPlaces: 3)
  }

  /// For each bin the mean confidence and the share served.
  var table: Figure {
    .list(
      bins.map { bin in
        .group([
          ("lines", .count(bin.count)),
          ("confidence", .number((bin.confidence / Double(bin.count)).rounded(toPlaces: 3))),
          ("served", .number((bin.served / Double(bin.count)).rounded(toPlaces: 3))),
        ])
      })
  }
}
