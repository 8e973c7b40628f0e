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
    var words = text.startIndex
    var place = words
    func append(to end: String.Index) {
      if words < end { spans.append(Span(kind: .words, source: String(text[words..<end]))) }
    }
    var (closes, arrows) = (Lookahead(for: "]", in: text), Lookahead(for: ">", in: text))
    while let mark = text.unicodeScalars[place...].firstIndex(where: marks.contains) {
      guard let found = path(at: mark, of: text, &closes, &arrows) ?? phone(at: text[mark...]) else {
        place = text.unicodeScalars.index(after: mark)
        continue
      }
      append(to: mark)
      spans.append(found)
      place = text.index(mark, offsetBy: found.source.count)
      words = place
    }
    append(to: text.endIndex)
    return spans
  }

  /// What a path and a number begin with.
  private static let marks: [Unicode.Scalar] = ["[", "☎"]

  private static func path(
    at mark: String.Index, of text: String, _ closes: inout Lookahead, _ arrows: inout Lookahead
  ) -> Span? {
    guard text[mark...].first == "[", let close = closes.next(from: mark), let arrow = arrows.next(from: mark),
      arrow < close
    else { return nil }
    return Span(kind: .path, source: String(text[mark...close]))
  }

  private static func phone(at rest: Substring) -> Span? {
    guard rest.first == "☎" else { return nil }
    let source = rest.dropFirst().prefix { $0.isWholeNumber || $0 == "-" || $0 == " " || $0 == "~" }
    return source.contains(where: \.isWholeNumber) ? Span(kind: .phone, source: "☎" + String(source)) : nil
  }
}
