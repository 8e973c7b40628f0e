import Knowledge

/// Finds words for a password or a key, in whichever keyboard mode they were typed, and where their values begin.
struct SecretCues: Sendable {
  /// The names of what is secret, the longest first, as the keys that type them; by the first of these.
  private let names: [Unicode.Scalar: [[Unicode.Scalar]]]
  private let particles: [[Unicode.Scalar]]
  /// Words that may stand before the value, with the space after them.
  private let adverbs: [[Unicode.Scalar]]

  init(_ markers: Markers) {
    let names = Self.keys(typing: markers[.secretName]).sorted { $0.count > $1.count }
    self.names = Dictionary(grouping: names) { $0[0] }
    particles = Self.keys(typing: markers[.secretParticle])
    adverbs = Self.keys(typing: markers[.secretAdverb].map { $0 + " " })
  }

  private static func keys(typing words: [String]) -> [[Unicode.Scalar]] {
    words.map { Keystrokes(of: NormalizedText($0).scalars).strokes }.filter { !$0.isEmpty }
  }

  /// The cues in a text, from left to right, each as the keystrokes that type it.
  func occurrences(in keys: Keystrokes) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var start = 0
    while start < keys.strokes.count {
      guard let names = names[keys.strokes[start]], let end = keys.end(ofOneOf: names, at: start),
        Self.isWhole(start..<end, in: keys)
      else {
        start += 1
        continue
      }
      places.append(start..<end)
      start = end
    }
    return places
  }

  /// Whether a short cue is a word of its own, and not in the middle of a longer one: "pin" of "shipping", "ㅔㅈ" of "네집".
  private static func isWhole(_ place: Range<Int>, in keys: Keystrokes) -> Bool {
    let first = keys.scalar(at: place.lowerBound)
    guard let before = keys.scalar(before: place.lowerBound) else { return true }
    if Hangul.isSyllable(first) && place.count >= syllableStrokes { return true }
    if place.count >= longName { return true }
    return first.isLatinLetter ? !before.isLatinOrDigit : !(Hangul.isSyllable(before) || Hangul.isJamo(before))
  }

  /// 비번 takes five keys; Latin names typed in Hangul mode take two or three.
  private static let syllableStrokes = 4
  private static let longName = 8

  /// Where a value begins, and whether a particle or a sign says that it is one.
  typealias ValueStart = (position: Int, isMarked: Bool)

  /// Where the value begins after the cue at `place`; nil where nothing can follow.
  func valueStart(after place: Range<Int>, in keys: Keystrokes) -> ValueStart? {
    let afterParticle = particleEnd(at: place.upperBound, in: keys)
    let gap = Self.gap(from: afterParticle ?? place.upperBound, in: keys)
    let isParted = !gap.isEmpty
    let end = isParted ? pastAdverb(from: gap.upperBound, in: keys) : gap.upperBound
    guard end < keys.strokes.count, keys.isStart(end) else { return nil }
    let value = keys.scalar(at: end)
    let last = keys.scalar(at: place.upperBound - 1)
    // Right behind the cue a digit can stand, and letters behind Hangul: otp123456, 비번hong1234.
    let canFollow = DigitSequence.isDigit(value) || (!last.isLatinLetter && value.isLatinLetter)
    let isJoined = afterParticle != nil && !Hangul.isSyllable(value)
    guard isParted || isJoined || canFollow else { return nil }
    let isMarked = afterParticle != nil || keys.strokes[gap].contains(where: Self.marks.contains)
    return (keys.position(at: end), isMarked)
  }

  /// The end of the particle that stands at `start`; nil where none does.
  private func particleEnd(at start: Int, in keys: Keystrokes) -> Int? {
    particles.lazy.compactMap { keys.end(of: $0, at: start) }.first { Self.isParticle(endingAt: $0, in: keys) }
  }

  /// The spaces and signs between a cue and its value.
  private static func gap(from start: Int, in keys: Keystrokes) -> Range<Int> {
    var end = start
    while end < keys.strokes.count, end - start < widestGap, separators.contains(keys.strokes[end]) { end += 1 }
    return start..<end
  }

  private static let separators = Set(" :=→>'\"“‘「([-".unicodeScalars)
  private static let marks = Set(":=→>".unicodeScalars)
  private static let widestGap = 5

  /// Whether a particle can end at `end`: the script changes there or, where it was typed in Latin letters, the word ends.
  private static func isParticle(endingAt end: Int, in keys: Keystrokes) -> Bool {
    guard end < keys.strokes.count else { return false }
    let (last, next) = (keys.scalar(at: end - 1), keys.scalar(at: end))
    return last.isLatinLetter ? !next.isLatinOrDigit : !Hangul.isSyllable(next)
  }

  /// Where the word after an adverb at `start` begins, hong1234 in "비밀번호는 분명히 hong1234"; `start` where none stands there.
  private func pastAdverb(from start: Int, in keys: Keystrokes) -> Int {
    keys.end(ofOneOf: adverbs, at: start) ?? start
  }
}
