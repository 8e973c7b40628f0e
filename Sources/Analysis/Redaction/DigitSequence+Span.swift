extension DigitSequence {
  /// A stretch of a sequence from one group to another.
  struct Span {
    /// Where groups end within the digits, but for the last: bit n stands for "after n digits".
    struct Cuts: OptionSet {
      let rawValue: UInt64

      mutating func insert(at count: Int) { formUnion(Cuts(rawValue: 1 << UInt64(count))) }

      /// The cuts that stand where groups of these lengths end, less the last.
      init(after ends: Int...) {
        self.init(rawValue: ends.reduce(0) { $0 | 1 << UInt64($1) })
      }

      init(rawValue: UInt64) { self.rawValue = rawValue }
    }

    let digits: ArraySlice<UInt8>
    /// After how many digits a group ends, but for the last; those after 63 digits are no one's.
    let cuts: Cuts
    let place: Range<Int>
    let isSpoken: Bool

    /// The digit at `position`, from 0.
    subscript(position: Int) -> UInt8 { digits[digits.startIndex + position] }

    /// The number that the digits at `positions` make.
    func number(at positions: Range<Int>) -> Int { positions.reduce(0) { 10 * $0 + Int(self[$1]) } }

    /// Written without any dash, dot or space.
    var isUnbroken: Bool { cuts.isEmpty && !isSpoken }

    /// Whether it is parted where groups of these lengths end: nowhere else, or into pieces; or said digit by digit.
    func isGrouped(_ first: Int, _ second: Int, _ third: Int = 0, _ fourth: Int = 0) -> Bool {
      guard first + second + third + fourth == digits.count else { return false }
      var ends = Cuts(after: first)
      if third > 0 { ends.insert(at: first + second) }
      if fourth > 0 { ends.insert(at: first + second + third) }
      return isSpoken || cuts.isSubset(of: ends) || (isInPieces && ends.isSubset(of: cuts))
    }

    /// Whether no group is longer than an area code: "010 12 34 56 78".
    private var isInPieces: Bool {
      var last = 0
      for count in 1...digits.count where count == digits.count || cuts.contains(Cuts(after: count)) {
        if count - last > 3 { return false }
        last = count
      }
      return true
    }
  }
}
