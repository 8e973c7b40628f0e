import Analysis
import Knowledge

/// Reads a line as the reply to a question: a number, an ordinal, an answer's words or some of them.
struct Choice {
  private let question: Question
  private let labels: [String]
  private let markers: Markers
  /// What may follow an answer's words: nothing, or politeness.
  private let endings: [String]

  init(in question: Question, markers: Markers) {
    self.question = question
    self.markers = markers
    endings = [""] + markers[.answerEnding]
    labels = question.options.map { Self.key($0.label) }
  }

  /// What `line` picks; nil where it says something else.
  func act(of line: String) -> UserAct? {
    if line.utf8.count > DialogueParameters.chosen.acts.longestLine { return nil }
    let reply = Self.key(line)
    if let numbers = numbers(inListOf: line) ?? numbers(in: reply) { return act(ofNumbers: numbers) }
    if let whole = labels.firstIndex(where: { label in endings.contains { label + $0 == reply } }) {
      return act(ofPosition: whole)
    }
    return part(of: line).map(act(ofPosition:))
  }

  private func act(ofNumbers numbers: [Int]) -> UserAct {
    let last = question.options.count
    guard numbers.allSatisfy((1..<(last + 1)).contains) else { return .outsideChoice }
    var (positions, taken) = ([Int](), [Bool](repeating: false, count: last))
    for number in numbers where !taken[number - 1] {
      taken[number - 1] = true
      positions.append(number - 1)
    }
    return positions.count == 1 ? act(ofPosition: positions[0]) : .choice(positions)
  }

  private func act(ofPosition position: Int) -> UserAct {
    question.options[position].cases.isEmpty ? .noneOfThese : .choice([position])
  }

  /// The one answer whose words are all that the reply says ("바로팜이요" of "바로팜(일회용 인증키, OTP)").
  private func part(of line: String) -> Int? {
    let words = line.split(whereSeparator: \.isWhitespace).map { Self.key(String($0)) }
      .filter { !endings.contains($0) }
    let named = labels.indices.filter { place in
      !words.isEmpty && words.allSatisfy { isPart($0, of: labels[place]) }
    }
    return named.count == 1 ? named[0] : nil
  }

  private func isPart(_ word: String, of label: String) -> Bool {
    endings.contains { ending in
      let stem = word.hasSuffix(ending) ? word.dropLast(ending.count) : ""
      return stem.count >= Self.shortestPart && label.contains(stem)
    }
  }

  private static let shortestPart = 2

  private static func key(_ text: String) -> String {
    NormalizedText(text).spelling
  }

  // MARK: Numbers

  /// The numbers of a list: "1, 2", "1번 그리고 3번".
  private func numbers(inListOf line: String) -> [Int]? {
    let words = line.split { $0.isWhitespace || ",/·、".contains($0) }.map(String.init)
    let parts = words.filter { !markers[.conjunction].contains($0) }.map { numbers(in: Self.key($0)) }
    return parts.count > 1 && parts.allSatisfy { $0 != nil } ? parts.flatMap { $0 ?? [] } : nil
  }

  /// The numbers that are all a reply says: 2, 2번이요, ②, 두 번째 거, 1번이랑 3번.
  private func numbers(in reply: String) -> [Int]? {
    var (rest, numbers) = (reply[...], [Int]())
    while !rest.isEmpty {
      guard let (number, tail) = number(at: rest) else { return nil }
      numbers.append(number)
      rest = withoutUnit(tail)
    }
    return numbers.isEmpty ? nil : numbers
  }

  /// The number that `text` begins with, and what follows it.
  private func number(at text: Substring) -> (Int, Substring)? {
    if let ordinal = markers.ordinals.first(where: { text.hasPrefix($0.said) }) {
      return (ordinal.place ?? question.options.count, text.dropFirst(ordinal.said.count))
    }
    if let circled = text.first?.wholeNumberValue, text.first?.isASCII == false { return (circled, text.dropFirst()) }
    let digits = text.prefix { $0.isASCII && $0.isWholeNumber }
    return Int(digits).map { ($0, text[digits.endIndex...]) }
  }

  /// What follows a number without its unit, its particle and politeness.
  private func withoutUnit(_ text: Substring) -> Substring {
    var rest = text
    for kind in [Markers.Kind.ordinalUnit, .ordinalObject, .ordinalEnding] {
      if let found = markers[kind].first(where: rest.hasPrefix) { rest = rest.dropFirst(found.count) }
    }
    return rest
  }
}
