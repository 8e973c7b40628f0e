/// Breaks lines that are wider than a window, between words, with a hanging indent.
struct LineWrap {
  let width: Int

  /// `text` with no line wider than the window; no character but spaces at a break is lost.
  func wrapped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(wrappedLine).joined(separator: "\n")
  }

  /// Takes time in proportion to the line's length.
  private func wrappedLine(_ line: Substring) -> String {
    if CellWidth.of(line) <= width { return String(line) }
    let spaces = line.prefix { $0 == " " }
    var paragraph = Paragraph(beginningWith: spaces, indent: min(hangingIndent(of: line), width / 2), width: width)
    for word in line.dropFirst(spaces.count).split(separator: " ", omittingEmptySubsequences: false) {
      paragraph.append(word)
    }
    return paragraph.text
  }

  /// Where the words begin: after the spaces, and after a number or a mark.
  private func hangingIndent(of line: Substring) -> Int {
    let spaces = line.prefix { $0 == " " }.count
    let rest = line.dropFirst(spaces)
    guard let space = rest.firstIndex(of: " "), rest[..<space].allSatisfy(isMark) else { return spaces }
    return spaces + CellWidth.of(rest[..<space]) + 1
  }

  private func isMark(_ character: Character) -> Bool {
    (character.isASCII && character.isWholeNumber) || ".)*-▷☞→".contains(character)
  }
}

/// A line as it grows word by word, broken where it would become wider than the window.
private struct Paragraph {
  private(set) var text: String
  private let indent: Int
  private let width: Int
  /// The cells that are taken of the last line.
  private var cells: Int
  private var isAtStart = true

  init(beginningWith spaces: Substring, indent: Int, width: Int) {
    text = String(spaces)
    cells = spaces.count
    self.indent = indent
    self.width = width
  }

  mutating func append(_ word: Substring) {
    let wordCells = CellWidth.of(word)
    if !isAtStart {
      if cells + 1 + wordCells > width { breakLine() } else { append(" ", cells: 1) }
    }
    isAtStart = false
    if cells + wordCells <= width { append(word, cells: wordCells) } else { appendPieces(of: word) }
  }

  /// Appends a word that is wider than a line, cut where the window ends.
  private mutating func appendPieces(of word: Substring) {
    for character in word {
      let own = CellWidth.of(character)
      // A window narrower than its indent and a character would never end: the character gets its cells.
      if cells + own > width, cells > indent { breakLine() }
      append(String(character)[...], cells: own)
    }
  }

  private mutating func append(_ piece: Substring, cells: Int) {
    text += piece
    self.cells += cells
  }

  private mutating func breakLine() {
    text += "\n" + String(repeating: " ", count: indent)
    cells = indent
  }
}
