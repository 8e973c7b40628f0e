/// Breaks lines that are wider than a window, between words, with a hanging indent.
struct LineWrap {
  let width: Int

  /// `text` with no line wider than the window; no character but spaces at a break is lost.
  func wrapped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(wrappedLine).joined(separator: "\n")
  }

  /// O(n) in the line's characters.
  private func wrappedLine(_ line: Substring) -> String {
    if CellWidth.of(line) <= width { return String(line) }
    let indent = min(hangingIndent(of: line), width / 2)
    let start = line.prefix { $0 == " " }
    var (result, cells, isFirstWord) = (String(start), start.count, true)
    func breakLine() {
      result += "\n" + String(repeating: " ", count: indent)
      (cells, isFirstWord) = (indent, true)
    }
    for word in line.dropFirst(start.count).split(separator: " ", omittingEmptySubsequences: false) {
      let wordCells = CellWidth.of(word)
      if !isFirstWord, cells + 1 + wordCells > width { breakLine() }
      result += isFirstWord ? "" : " "
      cells += isFirstWord ? 0 : 1
      isFirstWord = false
      if cells + wordCells <= width {
        result += word
        cells += wordCells
        continue
      }
      // A single word is wider than a line: it is cut where the window ends.
      for character in word {
        let own = CellWidth.of(character)
        // A window narrower than its indent and a character would never end: the character gets its cells.
        if cells + own > width, cells > indent { breakLine() }
        result.append(character)
        cells += own
        isFirstWord = false
      }
    }
    return result
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
