import Analysis

/// Splits a line at the words that deny something: "바로팜 말고 인증서요" denies 바로팜 and says 인증서 instead.
struct Denial: Equatable {
  /// What is denied, as it was typed; empty where only "it" is ("그거 말고").
  let denied: String
  /// What stands after it.
  let instead: String

  /// nil where `line` denies nothing.
  init?(in line: String) {
    guard let found = Self.firstMarker(in: line) else { return nil }
    let before = line[..<found.lowerBound].split(whereSeparator: \.isWhitespace).map(String.init)
    let words = before.filter { !Self.demonstratives.contains($0) }
    // Of a long clause only the words next to the marker are denied: "아이디가 안 쳐져요 키보드 고장은 아닌데".
    let isLong = words.count > Self.longestDenial
    denied = (isLong ? words.suffix(Self.longestDenial - 1) : words[...]).joined(separator: " ")
    let after = String(line[found.upperBound...].drop { !$0.isLetter && !$0.isNumber })
    let rest = isLong ? words.dropLast(Self.longestDenial - 1) : []
    instead = (rest + [after]).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static let longestDenial = 3

  /// The place of the first marker, the longest of those that end there.
  private static func firstMarker(in line: String) -> Range<String.Index>? {
    // A marker ends its word: "아니라고 하네요" quotes somebody.
    let ends = zip(line.indices, line.indices.dropFirst()).filter { line[$0].isLetter && !line[$1].isLetter }.map(\.1)
    for end in ends + [line.endIndex] {
      let tail = line[..<end].suffix(longestMarker)
      if let start = tail.indices.first(where: { markers.contains(String(tail[$0...])) }) { return start..<end }
    }
    return nil
  }

  // MARK: Words

  private static let markers = Set(
    [exceptions, attached(["이", "가", "은", "는"], negations), negations, attached(["은", "는"], asItShouldBe)].flatMap(
      \.self))
  private static let longestMarker = markers.map(\.count).max() ?? 0

  /// 말고: something else than what stands before.
  private static let exceptions = ["말고", "말고요", "말고는"]
  /// 아니다, as it ends a clause.
  private static let negations = [
    "아니라", "아니고", "아니고요", "아니구", "아니구요", "아니에요", "아니예요", "아녜요", "아녀요", "아닙니다", "아닌데", "아닌데요",
  ]
  /// What is as it should be is not the problem, nor is what is not used; after a topic, for that sets it apart from the rest.
  private static let asItShouldBe = [
    "되는데", "잘 되는데", "됐고", "안 써요", "안 쓰고", "안 쓰는데", "그대로예요", "그대로고", "그대로고요", "그대로인데", "그대로인데요", "맞아요", "맞고",
    "맞고요", "맞는데", "맞는데요", "정상이에요", "정상인데", "정상인데요", "문제없어요", "문제없는데", "문제 없어요", "문제 없는데",
  ]

  /// Each particle, at the end of the word before, with each of the words.
  private static func attached(_ particles: [String], _ words: [String]) -> [String] {
    particles.flatMap { particle in words.flatMap { ["\(particle) \($0)", particle + $0] } }
  }

  /// Words that stand for what was said or shown last.
  private static let demonstratives: Set = [
    "아니", "아뇨", "아니요", "아", "앗", "그거", "그게", "그건", "그것", "이거", "이게", "이건", "그런", "그", "얘기가", "말이", "뜻이", "저기", "음",
  ]
}
