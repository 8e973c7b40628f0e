import Dialogue
import Knowledge

/// Sets off what a reader looks for in a reply: titles, headings, step numbers, menu paths, buttons, telephone numbers, addresses.
///
/// Colour never stands alone: what it marks has its number, its brackets or its ☎ too.
struct Highlighter {
  enum Style: String {
    case plain = ""
    case bold = "\u{1B}[1m"
    case path = "\u{1B}[36m"
    case address = "\u{1B}[4m"
  }

  /// Ends whatever colour there is.
  static let reset = "\u{1B}[0m"

  /// The styles of the visible characters that are still to come.
  private var styles: ArraySlice<Style>

  /// For the lines of `block`, however they are wrapped.
  init(_ block: ReplyBlock) {
    let mark = block.mark.map { Self.styles(of: $0, .bold) } ?? []
    let isHeading = block.kind == .title || block.kind == .heading
    styles = (mark + (isHeading ? Self.styles(of: block.text, .bold) : Self.styles(ofPartsOf: block)))[...]
  }

  private static func styles(of text: String, _ style: Style) -> [Style] {
    text.filter { !$0.isWhitespace }.map { _ in style }
  }

  private static func styles(ofPartsOf block: ReplyBlock) -> [Style] {
    block.parts.flatMap { part in
      switch part.kind {
      case .words: styles(of: part.source, .plain)
      case .path, .button: styles(of: part.source, .path)
      case .phone: styles(of: part.source, .bold)
      case .address: styles(of: part.source, .address)
      }
    }
  }

  /// `line` with its marks; lines come in order.
  mutating func marked(_ line: String) -> String {
    var (result, current, spaces) = ("", Style.plain, "")
    for character in line {
      if character.isWhitespace {
        spaces.append(character)
        continue
      }
      let style = styles.popFirst() ?? .plain
      if style == current {
        result += spaces
      } else {
        result += (current == .plain ? "" : Self.reset) + spaces + style.rawValue
      }
      result.append(character)
      (current, spaces) = (style, "")
    }
    return result + (current == .plain ? "" : Self.reset) + spaces
  }
}
