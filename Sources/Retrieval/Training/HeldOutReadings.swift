package import Knowledge

/// Phrasings, each with what a classifier that never saw it makes of it.
package struct HeldOutReadings: Sendable {
  package struct Entry: Equatable, Sendable {
    package let phrasing: Phrasing
    package let readings: [Reading]
  }

  package let entries: [Entry]

  /// The temperature that makes the phrasings likeliest, of those whose cases are a reading of their own.
  package var temperature: Double { entries.map(\.prediction).temperature() }

  /// The readings as sure as `temperature` makes them.
  func at(temperature: Double) -> HeldOutReadings {
    HeldOutReadings(
      entries: entries.map { entry in
        let probabilities = entry.prediction.at(temperature: temperature).probabilities
        let readings = zip(entry.readings, probabilities).map { Reading(cases: $0.cases, probability: $1) }
        return Entry(phrasing: entry.phrasing, readings: readings)
      })
  }
}

extension HeldOutReadings.Entry {
  /// The readings as classes, of which the phrasing's cases are one or none.
  var prediction: HeldOutPrediction {
    HeldOutPrediction(
      probabilities: readings.map(\.probability), truth: readings.firstIndex { $0.cases == phrasing.cases })
  }
}
