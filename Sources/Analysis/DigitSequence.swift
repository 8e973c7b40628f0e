/// A number as people write or say it: groups of digits parted by dashes, dots or spaces, or Hangul digits one by one.
///
///     "010-1234-5678", "０１０ １２３４ ５６７８", "공일공에 일이삼사에 오육칠팔"
struct DigitSequence {
  struct Group {
    let digits: [UInt8]
    let place: Range<Int>
    /// Said digit by digit: 공일공.
    let isSpoken: Bool
    /// A dash or a dot, not just space, joins it to the group before.
    let isTied: Bool
  }

  let groups: [Group]

  /// A stretch of a sequence from one group to another.
  struct Span {
    let digits: [UInt8]
    /// After how many digits a group ends, but for the last.
    let cuts: Set<Int>
    let place: Range<Int>
    let isSpoken: Bool

    /// Written without any dash, dot or space.
    var isUnbroken: Bool { cuts.isEmpty && !isSpoken }

    /// Whether it is parted where groups of `lengths` end: nowhere else, or into pieces; or said digit by digit.
    func isGrouped(_ lengths: Int...) -> Bool {
      var ends: Set<Int> = []
      var end = 0
      for length in lengths.dropLast() {
        end += length
        ends.insert(end)
      }
      guard end + (lengths.last ?? 0) == digits.count else { return false }
      return isSpoken || cuts.isSubset(of: ends) || (isInPieces && ends.isSubset(of: cuts))
    }

    /// Whether no group is longer than an area code: "010 12 34 56 78".
    private var isInPieces: Bool {
      let ends = [0] + cuts.sorted() + [digits.count]
      return zip(ends, ends.dropFirst()).allSatisfy { $1 - $0 <= 3 }
    }
  }

  /// The span from the group at `start` up to the one before `end`.
  func span(from start: Int, to end: Int) -> Span {
    let groups = groups[start..<end]
    var (digits, cuts) = ([UInt8](), Set<Int>())
    for group in groups {
      if !digits.isEmpty { cuts.insert(digits.count) }
      digits += group.digits
    }
    let place = self.groups[start].place.lowerBound..<self.groups[end - 1].place.upperBound
    return Span(digits: digits, cuts: cuts, place: place, isSpoken: groups.contains(where: \.isSpoken))
  }

  /// Whether the number could go on before `start` or after `end`, tied to what stands between.
  func isTorn(from start: Int, to end: Int) -> Bool {
    groups[start].isTied || (end < groups.count && groups[end].isTied)
  }

  /// Whether the group before `end` is a word of one digit after words of several: in "공일공에 이삼사에 오육칠팔 이 번호" 이 is "this".
  func endsAstray(at end: Int) -> Bool {
    guard end > 2, groups[end - 1].isSpoken else { return false }
    let (last, next, word) = (groups[end - 1], groups[end - 2], groups[end - 3])
    return last.place.lowerBound > next.place.upperBound && next.place.lowerBound == word.place.upperBound
  }

  // MARK: Reading

  /// The sequences in `scalars`, from left to right.
  static func all(in scalars: [Unicode.Scalar]) -> [DigitSequence] {
    var sequences: [[Group]] = []
    var position = 0
    while position < scalars.count {
      guard let (digits, isSpoken) = group(at: position, in: scalars) else {
        position += 1
        continue
      }
      let place = position..<(position + digits.count)
      let last = sequences.last?.last
      let joint = last.flatMap { Self.joint(between: $0, and: place, isSpoken: isSpoken, in: scalars) }
      let group = Group(digits: digits, place: place, isSpoken: isSpoken, isTied: joint == .tie)
      if joint == nil { sequences.append([]) }
      sequences[sequences.count - 1].append(group)
      position = place.upperBound
    }
    return sequences.map(DigitSequence.init)
  }

  /// The digits from `position` on: a run of figures, or one spoken digit.
  private static func group(at position: Int, in scalars: [Unicode.Scalar]) -> (digits: [UInt8], isSpoken: Bool)? {
    if let digit = spoken[scalars[position]] { return ([digit], true) }
    let digits = scalars[position...].prefix { ("0"..."9").contains($0) }.map { UInt8($0.value - 0x30) }
    return digits.isEmpty ? nil : (digits, false)
  }

  private enum Joint { case tie, space }

  /// What joins two neighbouring groups; nil where they are two numbers.
  private static func joint(
    between last: Group, and place: Range<Int>, isSpoken: Bool, in scalars: [Unicode.Scalar]
  ) -> Joint? {
    // Figures and words are not mixed: in "(02-123-4567) 이 번호" 이 is no two.
    guard last.isSpoken == isSpoken else { return nil }
    let gap = scalars[last.place.upperBound..<place.lowerBound]
    if gap.isEmpty { return .space }
    if gap.count <= widestGap, gap.allSatisfy(dashes.contains) { return gap.contains { $0 != " " } ? .tie : .space }
    let isSaid = isSpoken && saidDashes.contains(String(gap.filter { $0 != " " }))
    return isSaid ? .space : nil
  }

  private static let widestGap = 3
  private static let dashes = Set(" -.)_·‐‑‒–—−ㅡ".unicodeScalars)
  private static let saidDashes: Set<String> = ["에", "의", "다시", "대시"]

  static func isSpokenDigit(_ scalar: Unicode.Scalar) -> Bool { spoken[scalar] != nil }

  private static let spoken: [Unicode.Scalar: UInt8] = [
    "공": 0, "영": 0, "일": 1, "이": 2, "삼": 3, "사": 4, "오": 5, "육": 6, "륙": 6, "칠": 7, "팔": 8, "구": 9,
  ]
}
