extension DigitSequence {
  /// A stretch of a sequence from one group to another.
  struct Span {
    /// The places between groups, as a set of bits: bit n is set where a group ends after n digits.
    struct Cuts: OptionSet {
      let rawValue: UInt64

      mutating func insert(at count: Int) { formUnion(Cuts(rawValue: 1 << UInt64(count))) }

      /// The cuts after these many digits.
      init(after ends: Int...) {
        self.init(rawValue: ends.reduce(0) { $0 | 1 << UInt64($1) })
      }

      init(rawValue: UInt64) { self.rawValue = rawValue }
    }

    let digits: ArraySlice<UInt8>
    /// The cuts between the groups; cuts after 63 digits are left out, for nobody's number is so long.
    let cuts: Cuts
    let place: Range<Int>
    let isSpoken: Bool

    /// The digit at `position`, from 0.
    subscript(position: Int) -> UInt8 { digits[digits.startIndex + position] }

    /// The number that the digits at `positions` make.
    func number(at positions: Range<Int>) -> Int { positions.reduce(0) { 10 * $0 + Int(self[$1]) } }

    /// Whether it is written without any dash, dot or space.
    var isUnbroken: Bool { cuts.isEmpty && !isSpoken }

    /// Whether the digits can be groups of these lengths.
    ///
    /// They can where they are cut nowhere else, where small pieces make up the groups, or where they are said one by one.
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
