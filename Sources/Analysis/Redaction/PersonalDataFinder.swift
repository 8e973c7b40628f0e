import Knowledge

/// Finds what is personal in a text.
struct PersonalDataFinder: Sendable {
  /// The digits of the numbers that the authors wrote.
  private let ownNumbers: Set<ArraySlice<UInt8>>
  private let secrets: SecretFinder
  private let cues: PersonalCues

  /// - Parameters:
  ///   - texts: What the authors wrote: nothing in it is personal.
  ///   - markers: The words that announce what is personal.
  init(texts: [String], markers: Markers) {
    let scalars = texts.map { NormalizedText($0).scalars }
    ownNumbers = Set(scalars.flatMap(DigitSequence.all).flatMap(Self.numbers))
    secrets = SecretFinder(own: Set(scalars.flatMap(SecretFinder.words)), markers: markers)
    cues = PersonalCues(markers)
  }

  /// What is personal in `text`, from left to right; the places in `taken` hold labels, and are passed over.
  ///
  /// O(n) in the scalars.
  func findings(in text: NormalizedText, besides taken: [Range<Int>]) -> [PersonalData.Finding] {
    guard Self.mayHoldAny(text.scalars) else { return [] }
    let scalars = text.lowercasedScalars
    // Lower case may be longer; what is personal is not written in such letters.
    guard scalars.count == text.scalars.count else { return [] }
    let cues = CueIndex(cues, in: scalars, besides: taken)
    var findings: [PersonalData.Finding] = []
    var free = FreePlaces(count: scalars.count, besides: taken)
    func add(_ found: [PersonalData.Finding]) {
      for finding in found where free.take(finding.place) { findings.append(finding) }
    }
    add(emails(in: scalars))
    add(numbers(in: scalars, cues: cues))
    add(passports(in: scalars, cues: cues))
    add(secrets.findings(in: scalars, at: free))
    return findings.sorted { $0.place.lowerBound < $1.place.lowerBound }
  }

  /// Whether there is a digit or a sign, as in everything personal; most lines have none and need no further look.
  private static func mayHoldAny(_ scalars: [Unicode.Scalar]) -> Bool {
    var spoken = 0
    for scalar in scalars {
      if DigitSequence.isDigit(scalar) || SecretFinder.signs.contains(scalar) { return true }
      if DigitSequence.isSpokenDigit(scalar) { spoken += 1 }
    }
    return spoken >= SecretFinder.fewestSpoken
  }

  // MARK: Numbers

  /// How many digits a personal number has; cards have the most.
  private static let digitCounts = 9...19

  /// The digits of every span of a sequence that is long enough to be somebody's number.
  private static func numbers(in sequence: DigitSequence) -> [ArraySlice<UInt8>] {
    sequence.groups.indices.flatMap { start in
      sequence.ends(from: start, holding: digitCounts).map { sequence.span(from: start, to: $0).digits }
    }
  }

  private func numbers(in scalars: [Unicode.Scalar], cues: CueIndex) -> [PersonalData.Finding] {
    DigitSequence.all(in: scalars).flatMap { sequence in
      var found: [PersonalData.Finding] = []
      var start = 0
      while start < sequence.groups.count, sequence.digits.count >= Self.digitCounts.lowerBound {
        let (finding, end) = number(in: sequence, from: start, scalars: scalars, cues: cues)
        if let finding { found.append(finding) }
        start = end
      }
      return found
    }
  }

  /// The number that begins with the group at `start`, and where to look for the next.
  private func number(
    in sequence: DigitSequence, from start: Int, scalars: [Unicode.Scalar], cues: CueIndex
  ) -> (finding: PersonalData.Finding?, next: Int) {
    // The longest first: the beginning of a card's number could be taken for an account's.
    for end in sequence.ends(from: start, holding: Self.digitCounts).reversed()
    where !sequence.isTorn(from: start, to: end) && !sequence.endsAstray(at: end) {
      let span = sequence.span(from: start, to: end)
      guard !ownNumbers.contains(span.digits),
        let kind = PersonalNumber.kind(of: span, isCued: { cues.isCue(for: $0, near: span.place) })
      else { continue }
      let place = withBrackets(span.place, in: scalars)
      return (.init(kind: kind, place: place, value: span.digits.map(String.init).joined()), end)
    }
    return (nil, start + 1)
  }

  /// The place of a number with the plus sign of +82, or the bracket that opens before an area code.
  private func withBrackets(_ place: Range<Int>, in scalars: [Unicode.Scalar]) -> Range<Int> {
    guard let before = scalars[..<place.lowerBound].last else { return place }
    let isOpened = before == "(" && scalars[place].contains(")") && !scalars[place].contains("(")
    return before == "+" || isOpened ? (place.lowerBound - 1)..<place.upperBound : place
  }

  // MARK: Words of letters and digits

  private func passports(in scalars: [Unicode.Scalar], cues: CueIndex) -> [PersonalData.Finding] {
    words(in: scalars, where: \.isLatinOrDigit).filter { place in
      guard place.count == Self.passportLength else { return false }
      let shape: [Unicode.Scalar] = scalars[place].map { $0.isLatinLetter ? "a" : "9" }
      return Self.passportShapes.contains(String(shape)) && cues.isCue(for: .passport, near: place)
    }.map { .init(kind: .passport, place: $0, value: String(scalars[$0])) }
  }

  /// The length of a passport's number: M12345678, and since 2021 M123A4567.
  private static let passportLength = 9
  private static let passportShapes: Set<String> = ["a99999999", "a999a9999"]

  private func emails(in scalars: [Unicode.Scalar]) -> [PersonalData.Finding] {
    words(in: scalars) { $0.isLatinOrDigit || "@._%+-".unicodeScalars.contains($0) }.compactMap { word in
      // A full stop or a dash at the end belongs to the sentence, not to the address.
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
