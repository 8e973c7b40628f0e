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
    var (places, start) = ([Range<Int>](), 0)
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

  /// Whether a short word is not the middle of a longer one: "pin" of "shipping", "ㅔㅈ" of "네집".
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

  /// Where the value begins after the cue at `place`, and whether a particle or a sign marks it; nil where nothing can follow.
  func valueStart(after place: Range<Int>, in keys: Keystrokes) -> (position: Int, isMarked: Bool)? {
    let afterParticle = particles.lazy.compactMap { particle in
      keys.end(of: particle, at: place.upperBound).flatMap { Self.isParticle(endingAt: $0, in: keys) ? $0 : nil }
    }.first
    var end = afterParticle ?? place.upperBound
    var isMarked = afterParticle != nil
    let gapStart = end
    while end < keys.strokes.count, end - gapStart < Self.widestGap, Self.separators.contains(keys.strokes[end]) {
      isMarked = isMarked || Self.marks.contains(keys.strokes[end])
      end += 1
    }
    let isParted = end > gapStart
    if isParted { end = pastAdverb(from: end, in: keys) }
    guard end < keys.strokes.count, keys.isStart(end) else { return nil }
    let (value, last) = (keys.scalar(at: end), keys.scalar(at: place.upperBound - 1))
    // Right behind the cue a digit can stand, and letters behind Hangul: otp123456, 비번hong1234.
    let canFollow = DigitSequence.isDigit(value) || (!last.isLatinLetter && value.isLatinLetter)
    let isJoined = afterParticle != nil && !Hangul.isSyllable(value)
    return isParted || isJoined || canFollow ? (keys.position(at: end), isMarked) : nil
  }

  private static let separators = Set(" :=→>'\"“‘「([-".unicodeScalars)
  private static let marks = Set(":=→>".unicodeScalars)
  private static let widestGap = 5

  /// A particle ends where the script changes; typed in Latin letters it ends the word.
  private static func isParticle(endingAt end: Int, in keys: Keystrokes) -> Bool {
    guard end < keys.strokes.count else { return false }
    let (last, next) = (keys.scalar(at: end - 1), keys.scalar(at: end))
    return last.isLatinLetter ? !next.isLatinOrDigit : !Hangul.isSyllable(next)
  }

  /// Where the word after an adverb begins: "비밀번호는 분명히 hong1234".
  private func pastAdverb(from start: Int, in keys: Keystrokes) -> Int {
    keys.end(ofOneOf: adverbs, at: start) ?? start
  }
}
