import Knowledge

/// Finds what is personal in a text.
struct PersonalDataFinder: Sendable {
  /// The digits of the numbers that the authors wrote.
  private let ownNumbers: Set<[UInt8]>
  private let secrets: SecretFinder

  /// - Parameter texts: What the authors wrote: nothing in it is personal.
  init(texts: [String]) {
    let scalars = texts.map { NormalizedText($0).scalars }
    ownNumbers = Set(
      scalars.flatMap(DigitSequence.all).flatMap { sequence in
        sequence.groups.indices.flatMap { start in
          (start + 1...sequence.groups.count).map { sequence.span(from: start, to: $0).digits }
        }
      })
    secrets = SecretFinder(own: Set(scalars.flatMap(SecretFinder.words)))
  }

  /// What is personal in `text`, from left to right; what stands at `taken` is left alone.
  func findings(in text: NormalizedText, besides taken: [Range<Int>]) -> [PersonalData.Finding] {
    guard Self.mayHoldAny(text.scalars) else { return [] }
    let scalars = text.lowercased().scalars
    // Lower case may be longer; what is personal is not written in such letters.
    guard scalars.count == text.scalars.count else { return [] }
    var findings: [PersonalData.Finding] = []
    func add(_ found: [PersonalData.Finding]) {
      findings += found.filter { new in
        !taken.contains { $0.overlaps(new.place) } && !findings.contains { $0.place.overlaps(new.place) }
      }
    }
    add(emails(in: scalars))
    add(numbers(in: scalars))
    add(passports(in: scalars))
    add(secrets.findings(in: scalars, besides: taken + findings.map(\.place)))
    return findings.sorted { $0.place.lowerBound < $1.place.lowerBound }
  }

  /// Whether there are the digits or the signs that everything personal has; most lines have none, and are done.
  private static func mayHoldAny(_ scalars: [Unicode.Scalar]) -> Bool {
    var spoken = 0
    for scalar in scalars {
      if SecretFinder.isDigit(scalar) || SecretFinder.signs.contains(scalar) { return true }
      if DigitSequence.isSpokenDigit(scalar) { spoken += 1 }
    }
    return spoken >= SecretFinder.fewestSpoken
  }

  // MARK: Numbers

  private func numbers(in scalars: [Unicode.Scalar]) -> [PersonalData.Finding] {
    DigitSequence.all(in: scalars).filter { $0.groups.count > 1 || $0.groups[0].digits.count > 8 }.flatMap { sequence in
      var (found, start) = ([PersonalData.Finding](), 0)
      while start < sequence.groups.count {
        let (finding, end) = number(in: sequence, from: start, scalars: scalars)
        if let finding { found.append(finding) }
        start = end
      }
      return found
    }
  }

  /// The number that begins with the group at `start`, and where to look for the next.
  private func number(
    in sequence: DigitSequence, from start: Int, scalars: [Unicode.Scalar]
  ) -> (finding: PersonalData.Finding?, next: Int) {
    // The longest first: a card's number is not the account's that it begins with.
    for end in (start + 1...sequence.groups.count).reversed()
    where !sequence.isTorn(from: start, to: end) && !sequence.endsAstray(at: end) {
      let span = sequence.span(from: start, to: end)
      guard span.digits.count <= Self.mostDigits, !ownNumbers.contains(span.digits) else { continue }
      guard let kind = PersonalNumber.kind(of: span, isCued: { isCue(for: $0, near: span.place, in: scalars) }) else {
        continue
      }
      let place = withBrackets(span.place, in: scalars)
      return (.init(kind: kind, place: place, value: span.digits.map(String.init).joined()), end)
    }
    return (nil, start + 1)
  }

  private static let mostDigits = 19

  /// The place of a number with the plus sign of +82, or the bracket that opens before an area code.
  private func withBrackets(_ place: Range<Int>, in scalars: [Unicode.Scalar]) -> Range<Int> {
    guard let before = scalars[..<place.lowerBound].last else { return place }
    let isOpened = before == "(" && scalars[place].contains(")") && !scalars[place].contains("(")
    return before == "+" || isOpened ? (place.lowerBound - 1)..<place.upperBound : place
  }

  // MARK: Cues

  /// Whether a word that announces `kind` stands near `place`.
  private func isCue(for kind: PersonalData, near place: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
    let window = max(0, place.lowerBound - Self.reach)..<min(scalars.count, place.upperBound + Self.reach)
    let text = String(scalars[window].filter { $0 != " " })
    return Self.cues[kind, default: []].contains(where: text.contains)
  }

  private static let reach = 25
  private static let cues: [PersonalData: [String]] = [
    .phone: ["전화", "연락처", "번호는", "팩스", "fax", "tel", "☎", "직통", "사무실"],
    .card: ["카드"],
    .account: [
      "계좌", "은행", "농협", "수협", "신협", "새마을금고", "우체국", "카카오뱅크", "카뱅", "케이뱅크", "토스뱅크", "입금", "통장", "송금", "이체", "환불",
    ],
    .businessNumber: ["사업자"],
    .passport: ["여권", "passport"],
    .license: ["면허"],
  ]

  // MARK: Words of letters and digits

  private func passports(in scalars: [Unicode.Scalar]) -> [PersonalData.Finding] {
    words(in: scalars, where: \.isLatinOrDigit).filter { place in
      let shape: [Unicode.Scalar] = scalars[place].map { $0.isLatinLetter ? "a" : "9" }
      return Self.passportShapes.contains(String(shape)) && isCue(for: .passport, near: place, in: scalars)
    }.map { .init(kind: .passport, place: $0, value: String(scalars[$0])) }
  }

  /// M12345678, and since 2021 M123A4567.
  private static let passportShapes: Set<String> = ["a99999999", "a999a9999"]

  private func emails(in scalars: [Unicode.Scalar]) -> [PersonalData.Finding] {
    words(in: scalars) { $0.isLatinOrDigit || "@._%+-".unicodeScalars.contains($0) }.compactMap { word in
      // A full stop or a dash that follows is the sentence's.
      let end = scalars[word].lastIndex(where: \.isLatinOrDigit).map { $0 + 1 } ?? word.lowerBound
      guard let sign = scalars[word.lowerBound..<end].lastIndex(of: "@"), sign > word.lowerBound else { return nil }
      let labels = scalars[(sign + 1)..<end].split(separator: ".", omittingEmptySubsequences: false)
      guard labels.count > 1, !labels.contains(where: \.isEmpty), let last = labels.last, last.count > 1,
        last.allSatisfy(\.isLatinLetter)
      else { return nil }
      return .init(kind: .email, place: word.lowerBound..<end, value: String(scalars[word.lowerBound..<end]))
    }
  }

  /// The runs of scalars that `belongs` holds for.
  private func words(in scalars: [Unicode.Scalar], where belongs: (Unicode.Scalar) -> Bool) -> [Range<Int>] {
    scalars.indices.split { !belongs(scalars[$0]) }.map { $0.startIndex..<$0.endIndex }
  }
}
