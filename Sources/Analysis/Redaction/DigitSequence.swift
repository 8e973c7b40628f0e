/// A number as people write or say it: groups of digits parted by dashes, dots or spaces, or Hangul digits one by one.
///
///     "010-1234-5678", "０１０ １２３４ ５６７８", "공일공에 일이삼사에 오육칠팔"
struct DigitSequence {
  struct Group {
    /// Where the group's digits lie among those of the sequence.
    let digits: Range<Int32>
    /// The scalars of the text that hold it.
    let place: Range<Int32>
    /// Whether a dash or a dot, not only a space, joins it to the group before.
    let isTied: Bool
  }

  /// The digits of all groups, end to end.
  private(set) var digits: [UInt8] = []
  private(set) var groups: [Group] = []
  /// Whether the digits are written as words, one by one: 공일공.
  let isSpoken: Bool

  private init(isSpoken: Bool) {
    self.isSpoken = isSpoken
  }

  /// The places of the text that hold the sequence.
  var place: Range<Int> {
    guard let first = groups.first, let last = groups.last else { return 0..<0 }
    return Int(first.place.lowerBound)..<Int(last.place.upperBound)
  }

  /// The span from the group at `start` up to the one before `end`.
  ///
  /// O(groups of the span).
  func span(from start: Int, to end: Int) -> Span {
    let (first, last) = (groups[start], groups[end - 1])
    var cuts: Span.Cuts = []
    for group in groups[start..<(end - 1)] { cuts.insert(at: Int(group.digits.upperBound - first.digits.lowerBound)) }
    return Span(
      digits: digits[Int(first.digits.lowerBound)..<Int(last.digits.upperBound)], cuts: cuts,
      place: Int(first.place.lowerBound)..<Int(last.place.upperBound), isSpoken: isSpoken)
  }

  /// The ends of the spans from the group at `start` that hold as many digits as `counts` allows, in ascending order.
  func ends(from start: Int, holding counts: ClosedRange<Int>) -> Range<Int> {
    let before = Int(groups[start].digits.lowerBound)
    var first = start + 1
    while first <= groups.count, Int(groups[first - 1].digits.upperBound) - before < counts.lowerBound { first += 1 }
    var last = first
    while last <= groups.count, Int(groups[last - 1].digits.upperBound) - before <= counts.upperBound { last += 1 }
    return first..<last
  }

  /// Whether a dash or a dot joins the span to the group before or after it: it is then a part of a longer number.
  func isTorn(from start: Int, to end: Int) -> Bool {
    groups[start].isTied || (end < groups.count && groups[end].isTied)
  }

  /// Whether the group before `end` is a word rather than a digit: in "공일공에 이삼사에 오육칠팔 이 번호" 이 means "this", not 2.
  func endsAstray(at end: Int) -> Bool {
    guard end > 2, isSpoken else { return false }
    let (last, next, word) = (groups[end - 1], groups[end - 2], groups[end - 3])
    return last.place.lowerBound > next.place.upperBound && next.place.lowerBound == word.place.upperBound
  }

  // MARK: Reading

  /// The sequences in `scalars`, from left to right.
  ///
  /// O(n) in the scalars.
  static func all(in scalars: [Unicode.Scalar]) -> some Sequence<DigitSequence> {
    sequence(state: 0) { position in
      while position < scalars.count {
        if let found = DigitSequence(at: position, in: scalars) {
          position = found.place.upperBound
          return found
        }
        position += 1
      }
      return nil
    }
  }

  /// The sequence that begins at `position`; nil where no digit stands there.
  init?(at position: Int, in scalars: [Unicode.Scalar]) {
    guard position < scalars.count, Self.isDigit(scalars[position]) || Self.isSpokenDigit(scalars[position]) else {
      return nil
    }
    isSpoken = Self.isSpokenDigit(scalars[position])
    var start = position
    var isTied = false
    while true {
      let end = append(groupAt: start, isTied: isTied, in: scalars)
      guard let next = Self.nextGroup(after: end, isSpoken: isSpoken, in: scalars) else { return }
      (start, isTied) = next
    }
  }

  /// Appends the digits from `start` on, a run of figures or one spoken digit, and returns where they end.
  private mutating func append(groupAt start: Int, isTied: Bool, in scalars: [Unicode.Scalar]) -> Int {
    let first = Int32(digits.count)
    var end = start
    if isSpoken, let digit = Self.spoken[scalars[start]] {
      digits.append(digit)
      end += 1
    }
    while !isSpoken, end < scalars.count, Self.isDigit(scalars[end]) {
      digits.append(UInt8(scalars[end].value - 0x30))
      end += 1
    }
    groups.append(Group(digits: first..<Int32(digits.count), place: Int32(start)..<Int32(end), isTied: isTied))
    return end
  }

  /// Where the next group of the same number begins, and whether a sign ties it to the one before; nil where that was the last.
  ///
  /// Figures and words are not mixed: in "(02-123-4567) 이 번호" 이 means "this", not 2.
  private static func nextGroup(
    after end: Int, isSpoken: Bool, in scalars: [Unicode.Scalar]
  ) -> (start: Int, isTied: Bool)? {
    var position = end
    var hasSign = false
    var said: [Unicode.Scalar] = []
    while position < scalars.count, position - end <= (isSpoken ? widestSaidGap : widestGap) {
      let scalar = scalars[position]
      if isSpoken ? isSpokenDigit(scalar) : isDigit(scalar) {
        let isJoint = said.isEmpty ? position - end <= widestGap : !hasSign && saidDashes.contains(String(said))
        return isJoint ? (position, hasSign) : nil
      }
      if isSpoken, saidScalars.contains(scalar) {
        said.append(scalar)
      } else if !dashes.contains(scalar) {
        return nil
      } else if scalar != " " {
        hasSign = true
      }
      position += 1
    }
    return nil
  }

  private static let widestGap = 3
  private static let dashes = Set(" -.)_·‐‑‒–—−ㅡ".unicodeScalars)
  /// The widest gap between groups that are said, in scalars; it holds " 다시 ", with its spaces.
  private static let widestSaidGap = 6
  private static let saidDashes: Set<String> = ["에", "의", "다시", "대시"]
  private static let saidScalars = Set(saidDashes.flatMap(\.unicodeScalars))

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  static func isSpokenDigit(_ scalar: Unicode.Scalar) -> Bool { spoken[scalar] != nil }

  private static let spoken: [Unicode.Scalar: UInt8] = [
    "공": 0, "영": 0, "일": 1, "이": 2, "삼": 3, "사": 4, "오": 5, "육": 6, "륙": 6, "칠": 7, "팔": 8, "구": 9,
  ]
}
