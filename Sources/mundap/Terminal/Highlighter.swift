/// Sets off what a reader looks for in a remedy: headings, step numbers, menu paths, telephone numbers.
///
/// Colour never stands alone: what it marks has its number, its brackets or its ☎ too.
struct Highlighter {
  private enum Code {
    static let bold = "\u{1B}[1m"
    static let path = "\u{1B}[36m"
    static let reset = Highlighter.reset
  }

  /// Ends whatever colour there is.
  static let reset = "\u{1B}[0m"

  /// Whether a bracket opened on a line before is still open.
  private var isInPath = false

  /// `line` with its marks; lines come in order, for a path may go on on the next.
  mutating func marked(_ line: String) -> String {
    let spaces = line.prefix { $0 == " " }
    let rest = line.dropFirst(spaces.count)
    if let number = Self.number(at: rest) {
      // A heading stands at the margin, a step is indented.
      if spaces.isEmpty { return Code.bold + line + Code.reset }
      return spaces + Code.bold + number + Code.reset + withPaths(rest.dropFirst(number.count))
    }
    return (isInPath ? Code.path : "") + withPaths(line[...])
  }

  /// "4." where a line begins with a number.
  private static func number(at text: Substring) -> Substring? {
    let digits = text.prefix { $0.isASCII && $0.isWholeNumber }
    guard !digits.isEmpty, text[digits.endIndex...].hasPrefix(". ") else { return nil }
    return text[..<text.index(after: digits.endIndex)]
  }

  private mutating func withPaths(_ text: Substring) -> String {
    var result = ""
    var isPhone = false
    for character in text {
      if isPhone, !(character.isWholeNumber || character == "-" || character == " ") {
        result += Code.reset
        isPhone = false
      }
      switch character {
      case "☎":
        result += Code.bold + "☎"
        isPhone = true
      case "[":
        result += Code.path + "["
        isInPath = true
      case "]":
        result += "]" + Code.reset
        isInPath = false
      default: result.append(character)
      }
    }
    return result + (isPhone || isInPath ? Code.reset : "")
  }
}
