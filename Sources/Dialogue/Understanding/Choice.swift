import Analysis
import Knowledge

/// Reads a line as the reply to a question: a number, an ordinal, an answer's words or some of them.
struct Choice {
  private let question: Question
  private let labels: [String]

  init(in question: Question) {
    self.question = question
    labels = question.options.map { Self.key($0.label) }
  }

  /// What `line` picks; nil where it says something else.
  func act(of line: String) -> UserAct? {
    if line.utf8.count > Self.longestReply { return nil }
    let reply = Self.key(line)
    if let numbers = Self.numbers(inListOf: line) ?? Self.numbers(in: reply) { return act(ofNumbers: numbers) }
    if let whole = labels.firstIndex(where: { label in Self.endings.contains { label + $0 == reply } }) {
      return act(ofPosition: whole)
    }
    return part(of: line).map(act(ofPosition:))
  }

  /// In bytes: some 300 syllables, more than any answer has; who writes more says something else.
  private static let longestReply = 900

  private func act(ofNumbers numbers: [Int]) -> UserAct {
    let last = question.options.count
    let numbers = numbers.map { $0 == Self.lastPlace ? last : $0 }
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
      .filter { !Self.endings.contains($0) }
    let named = labels.indices.filter { place in
      !words.isEmpty && words.allSatisfy { Self.isPart($0, of: labels[place]) }
    }
    return named.count == 1 ? named[0] : nil
  }

  private static func isPart(_ word: String, of label: String) -> Bool {
    endings.contains { ending in
      let stem = word.hasSuffix(ending) ? word.dropLast(ending.count) : ""
      return stem.count >= shortestPart && label.contains(stem)
    }
  }

  private static let shortestPart = 2
  private static let endings = ["", "요", "이요", "이에요", "예요", "입니다", "거요", "쪽이요", "쪽이에요", "문제요", "이다", "임", "쪽"]

  private static func key(_ text: String) -> String {
    NormalizedText(text).string.filter { !$0.isWhitespace && !$0.isPunctuation }
  }

  // MARK: Numbers

  /// The last answer of all.
  private static let lastPlace = -1

  /// The numbers of a list: "1, 2", "1번 그리고 3번".
  private static func numbers(inListOf line: String) -> [Int]? {
    let parts = line.split { $0.isWhitespace || ",/·、".contains($0) }.filter { $0 != "그리고" }.map {
      numbers(in: key(String($0)))
    }
    return parts.count > 1 && parts.allSatisfy { $0 != nil } ? parts.flatMap { $0 ?? [] } : nil
  }

  /// The numbers that are all a reply says: 2, 2번이요, ②, 두 번째 거, 1번이랑 3번.
  private static func numbers(in reply: String) -> [Int]? {
    var (rest, numbers) = (reply[...], [Int]())
    while !rest.isEmpty {
      guard let (number, tail) = number(at: rest) else { return nil }
      numbers.append(number)
      rest = withoutUnit(tail)
    }
    return numbers.isEmpty ? nil : numbers
  }

  /// The number that `text` begins with, and what follows it.
  private static func number(at text: Substring) -> (Int, Substring)? {
    for (word, number) in ordinals where text.hasPrefix(word) { return (number, text.dropFirst(word.count)) }
    if let circled = text.first?.wholeNumberValue, text.first?.isASCII == false { return (circled, text.dropFirst()) }
    let digits = text.prefix { $0.isASCII && $0.isWholeNumber }
    return Int(digits).map { ($0, text[digits.endIndex...]) }
  }

  /// What follows a number without its unit, its particle and politeness.
  private static func withoutUnit(_ text: Substring) -> Substring {
    var rest = text
    for group in [
      ["번째", "번", "째"], ["거", "것", "꺼", "걸로", "으로", "로"],
      ["이랑", "하고", "과", "와", "랑", "이요", "이에요", "예요", "입니다", "요", "임"],
    ] {
      if let found = group.first(where: rest.hasPrefix) { rest = rest.dropFirst(found.count) }
    }
    return rest
  }

  private static let ordinals: [(String, Int)] = [
    ("첫번째", 1), ("첫째", 1), ("두번째", 2), ("둘째", 2), ("세번째", 3), ("셋째", 3), ("네번째", 4), ("넷째", 4), ("다섯번째", 5),
    ("여섯번째", 6), ("일곱번째", 7), ("마지막", lastPlace), ("맨위", 1), ("맨아래", lastPlace), ("맨처음", 1), ("일번", 1), ("이번", 2),
    ("삼번", 3), ("사번", 4), ("오번", 5), ("육번", 6),
  ]
}
