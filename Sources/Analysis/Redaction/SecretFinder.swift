import Knowledge

/// Finds passwords and one-time keys: values that stand after a word for one.
///
///     "비번은 hong1234!인데", "OTP=123456", "qlqjsdms test1234" (비번은, typed in the wrong keyboard mode)
struct SecretFinder: Sendable {
  /// The words of digits and letters that the authors wrote themselves.
  private let own: Set<String>
  private let cues: SecretCues
  private let counters: Counters
  /// What follows 이 in forms of 이다, in which 이 is no digit.
  private let copulas: [[Unicode.Scalar]]

  init(own: Set<String>, markers: Markers) {
    self.own = own
    cues = SecretCues(markers)
    counters = Counters(markers)
    copulas = markers[.copula].map { Array($0.unicodeScalars) }
  }

  /// The secrets in `scalars`, which are in lower case; a place that is not free holds something found before.
  ///
  /// O(n) in the scalars.
  func findings(in scalars: [Unicode.Scalar], at free: FreePlaces) -> [PersonalData.Finding] {
    let keys = Keystrokes(of: scalars)
    var findings: [PersonalData.Finding] = []
    for cue in cues.occurrences(in: keys) {
      guard let start = cues.valueStart(after: cue, in: keys), free[start.position],
        findings.last.map({ $0.place.upperBound <= start.position }) ?? true,
        let place = value(at: start.position, isMarked: start.isMarked, in: scalars)
      else { continue }
      let value = scalars[place].filter { !" -".unicodeScalars.contains($0) }
      findings.append(.init(kind: .secret, place: place, value: String(value)))
    }
    return findings
  }

  // MARK: Values

  /// The place of the secret that begins at `start`; nil where none begins there.
  private func value(at start: Int, isMarked: Bool, in scalars: [Unicode.Scalar]) -> Range<Int>? {
    guard start < scalars.count else { return nil }
    if Hangul.isSyllable(scalars[start]) {
      return spokenValue(at: start, in: scalars) ?? (isMarked ? mixedValue(at: start, in: scalars) : nil)
    }
    // Only the beginning is judged: in a long run with many cues each of them would read all the rest.
    let head = Self.word(at: start, in: scalars[..<min(scalars.count, start + Self.longestJudged)])
    let isNumber = !head.isEmpty && scalars[head].allSatisfy(DigitSequence.isDigit)
    guard isNumber || (isSecret(scalars[head]) && !counters.isCount(at: start, in: scalars)) else { return nil }
    let whole = head.count < Self.longestJudged ? head : Self.word(at: start, in: scalars[...])
    let isWholeNumber = isNumber && scalars[whole].allSatisfy(DigitSequence.isDigit)
    return isWholeNumber ? digits(from: start, to: whole.upperBound, in: scalars) : whole
  }

  /// The run without Hangul and spaces that begins at `start`, without the punctuation at its end; empty where that is all.
  private static func word(at start: Int, in scalars: ArraySlice<Unicode.Scalar>) -> Range<Int> {
    let word = scalars[start...].prefix { $0 != " " && !Hangul.isSyllable($0) && !Hangul.isJamo($0) }
    return start..<(word.lastIndex { !closing.contains($0) }.map { $0 + 1 } ?? start)
  }

  /// A secret shows a digit or a sign within so many scalars, and no well-known form is longer.
  private static let longestJudged = 64
  /// What closes a sentence, a quotation or a bracket after the secret.
  private static let closing = Set(".,?~;:)]}'\"”’」>…".unicodeScalars)

  /// Whether a word holds a digit, or letters and signs, and is neither the authors' own nor something well known.
  private func isSecret(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard word.count >= Self.shortest, !own.contains(String(word)), !WellKnownForm.fits(word) else { return false }
    if word.contains(where: DigitSequence.isDigit) { return true }
    return word.contains(where: \.isLatinLetter) && word.contains(where: Self.signs.contains)
  }

  /// Shorter values are rather a step or a count than a secret.
  private static let shortest = 3
  static let signs = Set("!@#$%^&*+=?~;:|\\<>".unicodeScalars)

  /// The place of a secret of digits, which may be in groups: "482 913".
  private func digits(from start: Int, to end: Int, in scalars: [Unicode.Scalar]) -> Range<Int>? {
    if counters.isCount(at: start, in: scalars) { return nil }
    var end = end
    while end + 1 < scalars.count, scalars[end] == " " || scalars[end] == "-", DigitSequence.isDigit(scalars[end + 1]),
      !counters.isCount(at: end + 1, in: scalars)
    {
      end += 1 + scalars[(end + 1)...].prefix(while: DigitSequence.isDigit).count
    }
    return isSecret(scalars[start..<end].prefix(Self.longestJudged)) ? start..<end : nil
  }

  // MARK: Values in Hangul

  /// The place of a secret said digit by digit: the first six syllables of "사팔이구일삼이에요".
  private func spokenValue(at start: Int, in scalars: [Unicode.Scalar]) -> Range<Int>? {
    guard let sequence = DigitSequence(at: start, in: scalars), sequence.isSpoken else { return nil }
    var end = sequence.place.upperBound
    let rest = scalars[end...]
    // A last 이 that begins a form of 이다 means "is", not 2.
    if scalars[end - 1] == "이", rest.isEmpty || copulas.contains(where: rest.starts(with:)) { end -= 1 }
    let count = scalars[start..<end].count { $0 != " " }
    return count >= Self.fewestSpoken && !counters.isCount(at: end, in: scalars) ? start..<end : nil
  }

  /// Shorter runs of digits are words too: 일이, 사이, 이사.
  static let fewestSpoken = 4

  /// The place of a secret of Hangul that ends in digits: 홍길동1234.
  private func mixedValue(at start: Int, in scalars: [Unicode.Scalar]) -> Range<Int>? {
    let word = scalars[start...].prefix(while: Hangul.isSyllable)
    let digits = scalars[word.endIndex...].prefix(while: DigitSequence.isDigit)
    guard digits.count >= Self.shortest, !own.contains(String(word)),
      !counters.isCount(at: digits.startIndex, in: scalars)
    else {
      return nil
    }
    let rest = scalars[digits.endIndex...].prefix { Self.signs.contains($0) }
    return start..<rest.endIndex
  }

  /// The words of a text, split as values are, to be compared with them.
  static func words(of scalars: [Unicode.Scalar]) -> [String] {
    scalars.split { $0 == " " || "[](){}/,:".unicodeScalars.contains($0) }.map { String($0) }
  }
}
