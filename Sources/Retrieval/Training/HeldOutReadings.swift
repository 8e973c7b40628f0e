import Glibc
package import Knowledge

/// Phrasings, each with what a classifier that never saw it makes of it.
package struct HeldOutReadings: Sendable {
  package struct Entry: Equatable, Sendable {
    package let phrasing: Phrasing
    package let readings: [Reading]
  }

  package let entries: [Entry]

  /// The temperature by which the scores must be divided for the phrasings to be likeliest (Guo 2017, section 4.2).
  ///
  /// Found by golden-section search; the likelihood has one maximum in it.
  package var temperature: Double {
    var (low, high) = (Self.coldest, Self.hottest)
    while high - low > Self.tolerance {
      let (first, second) = (high - (high - low) * Self.golden, low + (high - low) * Self.golden)
      if at(temperature: first).logLikelihood > at(temperature: second).logLikelihood {
        high = second
      } else {
        low = first
      }
    }
    return (low + high) / 2
  }

  private static let coldest = 0.2
  private static let hottest = 3.0
  private static let tolerance = 0.005
  private static let golden = 0.618_034

  private func at(temperature: Double) -> HeldOutReadings {
    HeldOutReadings(
      entries: entries.map { entry in
        let shares = entry.readings.map { log($0.probability) / temperature }.softmax()
        let readings = zip(entry.readings, shares).map { Reading(cases: $0.cases, probability: $1) }
        return Entry(phrasing: entry.phrasing, readings: readings)
      })
  }

  /// The sum over the phrasings whose cases are a reading of their own.
  private var logLikelihood: Double {
    entries.reduce(0) { sum, entry in
      let own = entry.readings.first { $0.cases == entry.phrasing.cases }
      return sum + (own.map { log(max($0.probability, .leastNormalMagnitude)) } ?? 0)
    }
  }
}
