/// Splits a line at the words that deny something: "바로팜 말고 인증서요" denies 바로팜 and says 인증서 instead.
struct Denial: Equatable {
  /// What is denied, as it was typed; empty where only "it" is ("그거 말고").
  let denied: String
  /// What stands after it.
  let instead: String

  /// nil where `line` denies nothing by `markers`.
  init?(in line: String, by markers: DenialMarkers) {
    guard let found = markers.first(in: line) else { return nil }
    let before = line[..<found.lowerBound].split(whereSeparator: \.isWhitespace).map(String.init)
    let words = before.filter { !markers.demonstratives.contains($0) }
    // Of a long clause only the words next to the marker are denied: "아이디가 안 쳐져요 키보드 고장은 아닌데".
    let isLong = words.count > Self.longestDenial
    denied = (isLong ? words.suffix(Self.longestDenial - 1) : words[...]).joined(separator: " ")
    let after = String(line[found.upperBound...].drop { !$0.isLetter && !$0.isNumber })
    let rest = isLong ? words.dropLast(Self.longestDenial - 1) : []
    instead = (rest + [after]).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static let longestDenial = 3
}
