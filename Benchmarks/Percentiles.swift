/// The middle and the slow end of many durations.
struct Percentiles: CustomStringConvertible {
  private let sorted: [Duration]

  init(_ durations: [Duration]) {
    sorted = durations.sorted()
  }

  var description: String { "\(microseconds(at: 50)) / \(microseconds(at: 99))" }

  private func microseconds(at percent: Int) -> Int64 {
    sorted[min(sorted.count - 1, sorted.count * percent / 100)].components.attoseconds / 1_000_000_000_000
  }
}
