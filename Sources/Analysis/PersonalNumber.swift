/// The shapes of the numbers by which Korean authorities, banks and telephone companies know people.
///
/// - 주민·외국인등록번호: date of birth, then a digit for sex and century; since October 2020 the rest is random, so that no checksum holds.
/// - 사업자등록번호: the check digit of the National Tax Service; cards: Luhn (ISO/IEC 7812-1).
/// - Telephones: the numbering plan of 전기통신번호관리세칙; 15xx, 16xx and 18xx numbers are firms', not people's.
enum PersonalNumber {
  /// The kind of the number at `span`; nil where it is nobody's.
  ///
  /// - Parameter isCued: Whether a word that announces a kind stands near the number.
  static func kind(of span: DigitSequence.Span, isCued: (PersonalData) -> Bool) -> PersonalData? {
    switch span.digits.count {
    case ..<9: return nil
    case 13 where isRegistration(span):
      return span.digits[6] >= 5 && span.digits[6] <= 8 ? .foreignerNumber : .residentNumber
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
    let (month, day) = (number(span.digits[2..<4]), number(span.digits[4..<6]))
    return (1...12).contains(month) && (1...31).contains(day)
  }

  /// The region's code, the year, a serial number and a check number.
  private static func isLicense(_ span: DigitSequence.Span, isCued: Bool) -> Bool {
    let region = number(span.digits[..<2])
    guard (11...26).contains(region) || region == 28 else { return false }
    return isCued || span.cuts == [2, 4, 10]
  }

  // MARK: Telephones

  private static func isMobilePhone(_ span: DigitSequence.Span) -> Bool {
    let (digits, span) = national(span)
    guard digits.starts(with: [0, 1]), digits.count > 2, [0, 1, 6, 7, 8, 9].contains(digits[2]) else { return false }
    return span.isGrouped(3, 4, 4) || span.isGrouped(3, 3, 4)
  }

  private static func isPhone(_ span: DigitSequence.Span, isCued: Bool) -> Bool {
    let (digits, national) = national(span)
    guard let area = areaCode(of: digits) else { return false }
    let exchange = digits[area...].prefix(digits.count - area - 4)
    let isFirm = exchange.count == 4 && exchange.first == 1 && [5, 6, 8].contains(exchange[area + 1])
    guard !isFirm, isCued || !span.isUnbroken else { return false }
    return national.isGrouped(area, 3, 4) || national.isGrouped(area, 4, 4)
  }

  /// The length of the area or service code.
  private static func areaCode(of digits: [UInt8]) -> Int? {
    guard digits.count >= 9, digits[0] == 0 else { return nil }
    switch (digits[1], digits[2]) {
    case (2, _): return 2
    case (3, 1...3), (4, 1...4), (5, 1...5), (6, 1...4), (7, 0): return 3
    case (5, 0): return 4
    default: return nil
    }
  }

  /// A number with the country's code as it is dialled at home, with 0 for +82.
  private static func national(_ span: DigitSequence.Span) -> ([UInt8], DigitSequence.Span) {
    guard span.digits.starts(with: [8, 2]), span.digits.count > 9 else { return (span.digits, span) }
    let rest = Array(span.digits.dropFirst(2))
    let digits = rest.first == 0 ? rest : [0] + rest
    let shift = digits.count - span.digits.count
    let cuts = Set(span.cuts.map { $0 + shift }.filter { $0 > 1 })
    return (digits, DigitSequence.Span(digits: digits, cuts: cuts, place: span.place, isSpoken: span.isSpoken))
  }

  // MARK: Money

  private static func isCard(_ span: DigitSequence.Span, isCued: Bool) -> Bool {
    guard (13...19).contains(span.digits.count), passesLuhn(span.digits) else { return false }
    if isCued { return true }
    let isGrouped = span.isGrouped(4, 4, 4, 4) || span.isGrouped(4, 6, 5) || span.isGrouped(4, 6, 4)
    return isGrouped && !span.isUnbroken
  }

  private static func passesLuhn(_ digits: [UInt8]) -> Bool {
    let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
      let doubled = Int(digit.element) * (digit.offset % 2 + 1)
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
    return sum % 10 == 0
  }

  private static func isBusinessNumber(_ span: DigitSequence.Span, isCued: Bool) -> Bool {
    let digits = span.digits.map(Int.init)
    guard digits.count == 10, span.isGrouped(3, 2, 5), isCued || !span.isUnbroken else { return false }
    let sum = zip(digits, [1, 3, 7, 1, 3, 7, 1, 3, 5]).reduce(5 * digits[8] / 10) { $0 + $1.0 * $1.1 }
    return (10 - sum % 10) % 10 == digits[9]
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { 10 * $0 + Int($1) } }
}
