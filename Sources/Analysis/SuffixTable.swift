/// The suffixes of one slot of a word, as a trie over jamo read from the end.
struct SuffixTable: Sendable {
  private var next: [Edge: Int] = [:]
  private var isEnd: [Bool] = [false]

  private struct Edge: Hashable {
    let node: Int
    let jamo: UInt32
  }

  /// A suffix that begins with a consonant written alone begins with a tail ("ㅂ니다").
  init(_ suffixes: [String]) {
    for suffix in suffixes { insert(suffix) }
  }

  /// What is left of `word` without its longest suffix; nil where it has none that leaves `count` syllables.
  func stem(of word: ArraySlice<Unicode.Scalar>, keeping count: Int) -> [Unicode.Scalar]? {
    var (node, best): (Int, [Unicode.Scalar]?) = (0, nil)
    for position in word.indices.reversed() {
      guard let syllable = Hangul.Syllable(word[position]) else { return best }
      if syllable.tail != 0 {
        guard let after = step(from: node, jamo: Self.tailBase + syllable.tail) else { return best }
        node = after
        if isEnd[node], position - word.startIndex + 1 >= count {
          best = word[..<position] + [Hangul.Syllable(lead: syllable.lead, vowel: syllable.vowel).scalar]
        }
      }
      guard let vowel = step(from: node, jamo: Self.vowelBase + syllable.vowel),
        let lead = step(from: vowel, jamo: syllable.lead)
      else { return best }
      node = lead
      if isEnd[node], position - word.startIndex >= count { best = Array(word[..<position]) }
    }
    return best
  }

  private static let vowelBase: UInt32 = 100
  private static let tailBase: UInt32 = 200

  private func step(from node: Int, jamo: UInt32) -> Int? { next[Edge(node: node, jamo: jamo)] }

  private mutating func insert(_ suffix: String) {
    var node = 0
    for scalar in suffix.unicodeScalars.reversed() {
      if let syllable = Hangul.Syllable(scalar) {
        if syllable.tail != 0 { node = edge(from: node, jamo: Self.tailBase + syllable.tail) }
        node = edge(from: node, jamo: Self.vowelBase + syllable.vowel)
        node = edge(from: node, jamo: syllable.lead)
      } else if let tail = Hangul.tail(of: scalar) {
        node = edge(from: node, jamo: Self.tailBase + tail)
      }
    }
    isEnd[node] = true
  }

  private mutating func edge(from node: Int, jamo: UInt32) -> Int {
    let edge = Edge(node: node, jamo: jamo)
    if let known = next[edge] { return known }
    isEnd.append(false)
    next[edge] = isEnd.count - 1
    return isEnd.count - 1
  }
}
