/// A part of a line that a reader looks for: a menu path, a phone number, or the words between.
package struct Span: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case words
    /// `[메뉴 > 메뉴]`: where to click, in order.
    case path
    /// `☎ 1588-0182`.
    case phone
  }

  package let kind: Kind
  /// The characters as the author has them.
  package let source: String

  /// The spans of `text`; joined, their sources are the text.
  package static func spans(in text: String) -> [Span] {
    var spans: [Span] = []
    var words = ""
    var rest = text[...]
    while let character = rest.first {
      guard let found = path(at: rest) ?? phone(at: rest) else {
        words.append(character)
        rest.removeFirst()
        continue
      }
      if !words.isEmpty { spans.append(Span(kind: .words, source: words)) }
      words = ""
      spans.append(found)
      rest.removeFirst(found.source.count)
    }
    if !words.isEmpty { spans.append(Span(kind: .words, source: words)) }
    return spans
  }

  private static func path(at rest: Substring) -> Span? {
    guard rest.first == "[", let close = rest.firstIndex(of: "]") else { return nil }
    let source = rest[...close]
    return source.contains(">") ? Span(kind: .path, source: String(source)) : nil
  }

  private static func phone(at rest: Substring) -> Span? {
    guard rest.first == "☎" else { return nil }
    let source = rest.dropFirst().prefix { $0.isWholeNumber || $0 == "-" || $0 == " " || $0 == "~" }
    return source.contains(where: \.isWholeNumber) ? Span(kind: .phone, source: "☎" + String(source)) : nil
  }
}
