/// The suffixes of one slot of a word, as a trie over jamo read from the end.
struct SuffixTable: Sendable {
  private var trie = Trie()
  /// For each node whether a suffix ends there.
  private var isEnd: [Bool] = [false]

  /// A table of `suffixes`; one that begins with a consonant written alone begins with a tail ("ㅂ니다").
  init(_ suffixes: [String]) {
    for suffix in suffixes { insert(suffix) }
  }

  /// `word` without its longest suffix; nil where none leaves `count` syllables or more.
  func stem(of word: ArraySlice<Unicode.Scalar>, keeping count: Int) -> [Unicode.Scalar]? {
    var node = 0
    // What the longest suffix so far leaves: the scalars before `end`, then a last syllable that lost its tail.
    var rest: (end: Int, last: Unicode.Scalar?)?
    for position in word.indices.reversed() {
      guard let syllable = Hangul.Syllable(word[position]) else { break }
      if syllable.tail != 0 {
        guard let after = step(from: node, jamo: Self.tailBase + syllable.tail) else { break }
        node = after
        if isEnd[node], position - word.startIndex + 1 >= count {
          rest = (position, Hangul.Syllable(lead: syllable.lead, vowel: syllable.vowel).scalar)
        }
      }
      guard let vowel = step(from: node, jamo: Self.vowelBase + syllable.vowel),
        let lead = step(from: vowel, jamo: syllable.lead)
      else { break }
      node = lead
      if isEnd[node], position - word.startIndex >= count { rest = (position, nil) }
    }
    return rest.map { word[..<$0.end] + [$0.last].compactMap(\.self) }
  }

  private static let vowelBase: UInt32 = 100
  private static let tailBase: UInt32 = 200

  private func step(from node: Int, jamo: UInt32) -> Int? { trie.node(after: node, jamo) }

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
    let next = trie.extend(node, by: jamo)
    if next == isEnd.count { isEnd.append(false) }
    return next
  }
}
