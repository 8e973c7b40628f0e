import Dialogue
import Retrieval

/// Whether replies serve as often as they claim.
struct Calibration {
  private let reliability: Reliability

  init(_ rows: [Judge.Row]) {
    reliability = Reliability(rows.map { ($0.turn.confidence, $0.verdict.isServed) })
  }

  /// The expected calibration error.
  var error: Double { reliability.error.rounded(toPlaces: 3) }

  /// For each bin the mean confidence and the share served.
  var table: Figure {
    .list(
      reliability.bins.map { bin in
        .group([
          ("lines", .count(bin.count)),
          ("confidence", .number((bin.confidence / Double(bin.count)).rounded(toPlaces: 3))),
          ("served", .number((Double(bin.right) / Double(bin.count)).rounded(toPlaces: 3))),
        ])
      })
  }
}
