import Analysis

/// Splits a line at the words that deny something: "바로팜 말고 인증서요" denies 바로팜 and says 인증서 instead.
struct Denial: Equatable {
  /// What is denied, as it was typed; empty where only "it" is ("그거 말고").
  let denied: String
  /// What stands after it.
  let instead: String

  /// nil where `line` denies nothing.
  init?(in line: String) {
    // A marker ends its word: "아니라고 하네요" quotes somebody.
    let found = Self.markers.compactMap { line.firstRange(of: $0) }
      .filter { $0.upperBound == line.endIndex || !line[$0.upperBound].isLetter }
      .min { ($0.lowerBound, line[$1].count) < ($1.lowerBound, line[$0].count) }
    guard let found else { return nil }
    let before = line[..<found.lowerBound].split(whereSeparator: \.isWhitespace).map(String.init)
    let words = before.filter { !Self.demonstratives.contains($0) }
    // Of a long clause only the words next to the marker are denied: "아이디가 안 쳐져요 키보드 고장은 아닌데".
    let isLong = words.count > Self.longestDenial
    denied = (isLong ? words.suffix(Self.longestDenial - 1) : words[...]).joined(separator: " ")
    let after = String(line[found.upperBound...].drop { !$0.isLetter && !$0.isNumber })
    let rest = isLong ? words.dropLast(Self.longestDenial - 1) : []
    instead = (rest + [after]).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The longer ones first where one begins with another.
  private static let markers = [
    "말고요", "말고는", "말고", "이 아니라", "가 아니라", "이아니라", "가아니라", "아니라", "이 아니고", "가 아니고", "은 아니고", "는 아니고", "아니고요", "아니고",
    "은 아니에요", "는 아니에요", "아니에요", "아니예요", "아녜요", "은 아닌데요", "는 아닌데요", "아닌데요", "아닌데", "은 아닙니다", "는 아닙니다", "아닙니다", "은 아니구요",
    "아니구요", "아니구", "아녀요", "은 잘 되는데", "는 잘 되는데", "은 되는데", "는 되는데", "은 됐고", "는 됐고", "은 안 써요", "는 안 써요", "은 안 쓰고",
    "는 안 쓰고", "은 안 쓰는데", "는 안 쓰는데",
  ]

  private static let longestDenial = 3

  /// Words that stand for what was said or shown last.
  private static let demonstratives: Set = [
    "아니", "아뇨", "아니요", "아", "앗", "그거", "그게", "그건", "그것", "이거", "이게", "이건", "그런", "그", "얘기가", "말이", "뜻이", "저기", "음",
  ]
}
