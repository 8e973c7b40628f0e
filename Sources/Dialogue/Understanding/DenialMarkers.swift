import Knowledge

/// The words that deny what stands before them, each with the particles that may come between.
struct DenialMarkers: Sendable {
  private let words: Set<String>
  private let longest: Int
  /// Words that stand for what was said or shown last.
  let demonstratives: Set<String>

  init(_ markers: Markers) {
    let negations = Self.attached(markers[.subjectParticle], markers[.negation])
    // After a topic only, for that sets it apart from the rest.
    let fine = Self.attached(markers[.topicParticle], markers[.fine])
    words = Set(markers[.exception] + markers[.negation] + negations + fine)
    longest = words.map(\.count).max() ?? 0
    demonstratives = Set(markers[.demonstrative])
  }

  /// Each particle, at the end of the word before, with each of the words.
  private static func attached(_ particles: [String], _ words: [String]) -> [String] {
    particles.flatMap { particle in words.flatMap { ["\(particle) \($0)", particle + $0] } }
  }

  /// The place of the first of them in `line`, the longest of those that end there; nil where it has none.
  func first(in line: String) -> Range<String.Index>? {
    // A marker ends its word: "아니라고 하네요" quotes somebody.
    let ends = zip(line.indices, line.indices.dropFirst()).filter { line[$0].isLetter && !line[$1].isLetter }.map(\.1)
    for end in ends + [line.endIndex] {
      let tail = line[..<end].suffix(longest)
      if let start = tail.indices.first(where: { words.contains(String(tail[$0...])) }) { return start..<end }
    }
    return nil
  }
}
