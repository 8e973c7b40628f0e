/// Splits examples into parts that are left out in turn, so that each is judged by what was learnt from the others.
package struct Folds: Equatable, Sendable {
  /// For each example the part that it is in, from 0.
  let parts: [Int]
  /// How many parts there are.
  let count: Int
  /// Whether no writer is in two parts.
  package let areOfWriters: Bool

  private init(parts: [Int], count: Int, areOfWriters: Bool) {
    (self.parts, self.count, self.areOfWriters) = (parts, count, areOfWriters)
  }

  /// Every `count`-th example in a part: for examples of one hand.
  init(ofSize size: Int, count: Int) {
    self.init(parts: (0..<size).map { $0 % count }, count: min(size, count), areOfWriters: false)
  }

  /// All examples of a writer in one part, small writers together; at most `limit` parts.
  ///
  /// What is learnt from a writer's other lines knows their ways: only who is left out whole tells how strangers fare. Where one
  /// writer wrote more than half there is nobody to learn from, and examples are split by position.
  init(byWriters writers: [String], atMost limit: Int) {
    let counts = Dictionary(grouping: writers, by: \.self).mapValues(\.count)
    guard (counts.values.max() ?? 0) * 2 <= writers.count else {
      self.init(ofSize: writers.count, count: limit)
      return
    }
    var sizes = [Int](repeating: 0, count: min(limit, counts.count))
    var parts: [String: Int] = [:]
    // The largest first, each to the part that has least so far.
    for (writer, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      let smallest = sizes.indices.min { sizes[$0] < sizes[$1] } ?? 0
      parts[writer] = smallest
      sizes[smallest] += count
    }
    self.init(parts: writers.map { parts[$0] ?? 0 }, count: sizes.count, areOfWriters: true)
  }
}
