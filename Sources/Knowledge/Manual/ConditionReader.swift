/// Reads the words at the start of a text that say when what follows holds: `탈퇴한 경우`, `회원이면`, `국내 :`.
struct ConditionReader {
  private let text: CellText

  init(_ text: CellText) {
    self.text = text
  }

  /// The heading of a numbered item: up to its first arrow or colon, else up to the end of a condition; nil where it
  /// has none.
  func heading(in range: Range<Int>) -> Range<Int>? {
    guard let end = range.first(where: { endsHeading(at: $0) }) else { return clause(in: range) }
    if text.isBlank(range.lowerBound..<end) { return nil }
    switch text.characters[end] {
    case "☞": return range.lowerBound..<end
    // An arrow leads from step to step as well.
    case "→": return isCondition(range.lowerBound..<end) ? range.lowerBound..<end : clause(in: range)
    case ":": return range.lowerBound..<text.visible(from: end + 1, to: range.upperBound)
    default: return isCondition(range.lowerBound..<end) ? range.lowerBound..<end : clause(in: range)
    }
  }

  private func endsHeading(at place: Int) -> Bool {
    let character = text.characters[place]
    if text.isEnclosed(at: place) { return false }
    return character.isStepMark || character.isNewline || isColon(at: place) || text.endsSentence(at: place)
      || (Step.Kind(mark: character) != nil && text.beginsWord(at: place))
  }

  /// Whether a colon that parts a label from what it labels stands at `place`, and not one of a time or an address.
  func isColon(at place: Int) -> Bool {
    guard text.characters[place] == ":", !text.isEnclosed(at: place) else { return false }
    return place + 1 == text.count || text.characters[place + 1].isWhitespace
  }

  /// Whether the words end as a condition does.
  private func isCondition(_ range: Range<Int>) -> Bool {
    guard let last = text.words(in: range).last else { return false }
    return HeadingWords.endsCondition(text.text(last)) || HeadingWords.isState(text.text(last))
  }

  /// The words up to the first that ends a condition, with the white space after it; nil where none of the first does.
  func clause(in range: Range<Int>) -> Range<Int>? {
    let near = range.lowerBound..<min(range.upperBound, range.lowerBound + Self.longestClause)
    for word in text.words(in: near).prefix(Self.mostWords) {
      if text.isEnclosed(at: word.upperBound - 1), text.characters[word.upperBound - 1] != ")" { continue }
      let end = text.characters[word.upperBound - 1] == "," ? word.upperBound - 1 : word.upperBound
      if HeadingWords.endsCondition(text.text(word.lowerBound..<end)) {
        return range.lowerBound..<text.visible(from: word.upperBound, to: range.upperBound)
      }
      let parts = (word.lowerBound..<word.upperBound).contains { place in
        !text.isEnclosed(at: place)
          && (endsHeading(at: place) || (text.characters[place] == "," && place == word.upperBound - 1))
      }
      if parts { return nil }
    }
    return nil
  }

  /// One to three words that set one thing against another, such as "아이폰은"; nil where there are none.
  func topic(in range: Range<Int>) -> Range<Int>? {
    let near = range.lowerBound..<min(range.upperBound, range.lowerBound + Self.longestLabel)
    for word in text.words(in: near).prefix(Self.mostTopicWords) {
      if (word.lowerBound..<word.upperBound).contains(where: { endsHeading(at: $0) || isPart(at: $0) }) { return nil }
      if HeadingWords.endsTopic(text.text(word)) {
        return range.lowerBound..<text.visible(from: word.upperBound, to: range.upperBound)
      }
    }
    return nil
  }

  /// The label that stands before a colon; nil where none does.
  func label(in range: Range<Int>) -> Range<Int>? { opening(in: range, endingWhere: isColon) }

  /// The label that stands before an arrow; nil where none does.
  func lead(in range: Range<Int>) -> Range<Int>? {
    opening(in: range) { text.characters[$0].isStepMark && !text.isEnclosed(at: $0) }
  }

  private func opening(in range: Range<Int>, endingWhere isEnd: (Int) -> Bool) -> Range<Int>? {
    let near = range.lowerBound..<min(range.upperBound, range.lowerBound + Self.longestLabel)
    guard let end = near.first(where: { isEnd($0) || endsHeading(at: $0) || isPart(at: $0) }), isEnd(end) else {
      return nil
    }
    let words = text.text(range.lowerBound..<end)
    return words.trimmed.isEmpty || HeadingWords.isNoCondition(words) ? nil : range.lowerBound..<end
  }

  private func isPart(at place: Int) -> Bool {
    !text.isEnclosed(at: place) && (text.characters[place] == "/" || text.characters[place] == ",")
  }

  /// A condition is seldom longer, in characters or in words; what is longer is a sentence.
  private static let longestClause = 60
  private static let mostWords = 8
  private static let longestLabel = 40
  private static let mostTopicWords = 3
}
