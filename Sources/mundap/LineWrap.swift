/// Breaks lines that are wider than a window, between words, with a hanging indent.
struct LineWrap {
  let width: Int

  /// `text` with no line wider than the window; no character but spaces at a break is lost.
  func wrapped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(wrappedLine).joined(separator: "\n")
  }

  private func wrappedLine(_ line: Substring) -> String {
    if CellWidth.of(line) <= width { return String(line) }
    let indentation = String(repeating: " ", count: min(hangingIndent(of: line), width / 2))
    let start = line.prefix { $0 == " " }
    var lines: [String] = []
    var current = String(start)
    var isFirstWord = true
    for word in line.dropFirst(start.count).split(separator: " ", omittingEmptySubsequences: false) {
      if !isFirstWord, CellWidth.of(current) + 1 + CellWidth.of(word) > width {
        lines.append(current)
        (current, isFirstWord) = (indentation, true)
      }
      current += (isFirstWord ? "" : " ") + word
      isFirstWord = false
      while let (head, tail) = cut(current) {
        lines.append(head)
        current = indentation + tail
      }
    }
    return (lines + [current]).joined(separator: "\n")
  }

  /// A line that a single word makes too wide, cut where the window ends; nil where it fits.
  private func cut(_ line: String) -> (head: String, tail: String)? {
    if CellWidth.of(line) <= width { return nil }
    var (head, cells) = ("", 0)
    for character in line {
      cells += CellWidth.of(character)
      if cells > width { break }
      head.append(character)
    }
    // A window narrower than its indent and a character would never end: give the character its cells.
    let isStuck = head.allSatisfy { $0 == " " }
    return isStuck ? nil : (head, String(line.dropFirst(head.count)))
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
