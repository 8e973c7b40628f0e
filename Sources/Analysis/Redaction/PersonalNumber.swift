/// The shapes of the numbers that Korean authorities, banks and telephone companies give to people.
///
/// - 주민·외국인등록번호: date of birth, then a digit for sex and century; since October 2020 the rest is random, so that no checksum holds.
/// - 사업자등록번호: the check digit of the National Tax Service; cards: Luhn (ISO/IEC 7812-1).
/// - Telephones: the numbering plan of 전기통신번호관리세칙; 15xx, 16xx and 18xx numbers are firms', not people's.
enum PersonalNumber {
  /// The kind of personal number that `span` is; nil where it is none.
  ///
  /// - Parameter isCued: Whether a word that announces a kind stands near the number.
  static func kind(of span: DigitSequence.Span, isCued: (PersonalData) -> Bool) -> PersonalData? {
    switch span.digits.count {
    case ..<9: return nil
    case 13 where isRegistration(span):
      return (5...8).contains(span[6]) ? .foreignerNumber : .residentNumber
    case _ where isMobilePhone(span): return .mobilePhone
    case _ where isPhone(span, isCued: isCued(.phone)): return .phone
    case _ where isCard(span, isCued: isCued(.card)): return .card
    case _ where isBusinessNumber(span, isCued: isCued(.businessNumber)): return .businessNumber
    case 12 where isLicense(span, isCued: isCued(.license)) && !isCued(.account): return .license
    case 10...14 where isCued(.account): return .account
    default: return nil
    }
  }

  // MARK: Persons

  private static func isRegistration(_ span: DigitSequence.Span) -> Bool {
    guard span.isGrouped(6, 7) else { return false }
    let (month, day) = (span.number(at: 2..<4), span.number(at: 4..<6))
    return (1...12).contains(month) && (1...31).contains(day)
  }

  /// Whether it is the number of a driving licence: the region's code, the year, a serial number and a check number.
  private static func isLicense(_ span: DigitSequence.Span, isCued: @autoclosure () -> Bool) -> Bool {
    let region = span.number(at: 0..<2)
    guard (11...26).contains(region) || region == 28 else { return false }
    return isCued() || span.cuts == .init(after: 2, 4, 10)
  }

  // MARK: Telephones

  private static func isMobilePhone(_ span: DigitSequence.Span) -> Bool {
    let span = national(span)
    guard span[0] == 0, span[1] == 1, span[2] < 2 || span[2] > 5 else { return false }
    return span.isGrouped(3, 4, 4) || span.isGrouped(3, 3, 4)
  }

  private static func isPhone(_ span: DigitSequence.Span, isCued: @autoclosure () -> Bool) -> Bool {
    let national = national(span)
    guard let area = areaCode(of: national) else { return false }
    let isFirm =
      national.digits.count == area + 8 && national[area] == 1 && [5, 6, 8].contains(national[area + 1])
    guard !isFirm, national.isGrouped(area, 3, 4) || national.isGrouped(area, 4, 4) else { return false }
    return !span.isUnbroken || isCued()
  }

  /// The length of the area or service code; nil where the number begins with none.
  private static func areaCode(of span: DigitSequence.Span) -> Int? {
    guard span.digits.count >= 9, span[0] == 0 else { return nil }
    switch (span[1], span[2]) {
    case (2, _): return 2
    case (3, 1...3), (4, 1...4), (5, 1...5), (6, 1...4), (7, 0): return 3
    case (5, 0): return 4
    default: return nil
    }
  }

  /// The number as it is dialled within Korea: +82 10 1234 5678 → 010 1234 5678.
  private static func national(_ span: DigitSequence.Span) -> DigitSequence.Span {
    guard span[0] == 8, span[1] == 2, span.digits.count > 9 else { return span }
    let rest = span.digits.dropFirst(2)
    let digits = rest.first == 0 ? rest : ([0] + rest)[...]
    let shifted = span.cuts.rawValue >> UInt64(span.digits.count - digits.count)
    // A cut behind the country's code, or behind the 0 that was put in, is none within the number.
    return DigitSequence.Span(
      digits: digits, cuts: .init(rawValue: shifted & ~0b11), place: span.place, isSpoken: span.isSpoken)
  }

  // MARK: Money

  private static func isCard(_ span: DigitSequence.Span, isCued: @autoclosure () -> Bool) -> Bool {
    guard (13...19).contains(span.digits.count), passesLuhn(span.digits) else { return false }
    if isCued() { return true }
    let isGrouped = span.isGrouped(4, 4, 4, 4) || span.isGrouped(4, 6, 5) || span.isGrouped(4, 6, 4)
    return isGrouped && !span.isUnbroken
  }

  private static func passesLuhn(_ digits: ArraySlice<UInt8>) -> Bool {
    var sum = 0
    var factor = 1
    for digit in digits.reversed() {
      let product = Int(digit) * factor
      sum += product > 9 ? product - 9 : product
      factor = 3 - factor
    }
    return sum % 10 == 0
  }

  private static func isBusinessNumber(_ span: DigitSequence.Span, isCued: @autoclosure () -> Bool) -> Bool {
    guard span.digits.count == 10, span.isGrouped(3, 2, 5), isCued() || !span.isUnbroken else { return false }
    let digits = span.digits.map(Int.init)
    let sum = zip(digits, [1, 3, 7, 1, 3, 7, 1, 3, 5]).reduce(5 * digits[8] / 10) { $0 + $1.0 * $1.1 }
    return (10 - sum % 10) % 10 == digits[9]
  }
}
