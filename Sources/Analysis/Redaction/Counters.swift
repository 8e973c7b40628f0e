import Knowledge

/// Tells numbers that count something from those that may be secret: 5회, 9~12자리, 3 번, 2026년.
struct Counters: Sendable {
  /// A word for what is counted.
  private struct Counter: Sendable {
    let word: [Unicode.Scalar]
    /// Whether it counts a number of four digits too, which else may be a secret.
    let countsYears: Bool
  }

  /// The words by their first scalars.
  private let counters: [Unicode.Scalar: [Counter]]

  init(_ markers: Markers) {
    let words = markers[.counter] + markers[.looseCounter].map { $0 + " " }
    let counters =
      words.map { Counter(word: Array($0.unicodeScalars), countsYears: false) }
      + markers[.yearCounter].map { Counter(word: Array($0.unicodeScalars), countsYears: true) }
    self.counters = Dictionary(grouping: counters) { $0.word[0] }
  }

  /// Whether a small number with what it counts stands at `start`.
  func isCount(at start: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let number = scalars[start...].prefix(Self.longestCount + 1)
      .prefix { DigitSequence.isDigit($0) || $0 == "~" || $0 == "-" }
    let longest = number.split { !DigitSequence.isDigit($0) }.map(\.count).max() ?? 0
    guard number.count <= Self.longestCount, (1...Self.yearLength).contains(longest) else { return false }
    let rest = scalars[number.endIndex...].drop { $0 == " " }
    let counter = rest.first.flatMap { counters[$0]?.first { rest.starts(with: $0.word) } }
    return counter.map { longest < Self.yearLength || $0.countsYears } ?? false
  }

  /// "2025~2026" is nine long.
  private static let longestCount = 15
  private static let yearLength = 4
}
