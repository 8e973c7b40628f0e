/// A table of cells as a spreadsheet saves it: tabs between cells, line feeds between rows, quotes where needed.
///
/// A cell that begins with `"` ends at the next single `"` and may hold tabs, line breaks and doubled quotes
/// (RFC 4180 with tabs). Rows end in LF or CRLF; a byte order mark is skipped, and so are marks within cells that show nothing.
/// O(n) in the bytes.
package struct Table: Sendable {
  /// One cell and where it begins in the file, line and column from 1.
  package struct Cell: Equatable, Sendable {
    package let text: String
    package let line: Int
    package let column: Int
  }

  /// The rows in the file's order; a blank line is a row of one empty cell.
  package let rows: [[Cell]]
  package let path: String

  /// Reads the file at `path`.
  package init(contentsOf path: String) throws(KnowledgeError) {
    try self.init(parsing: TextFile(contentsOf: path))
  }

  package init(parsing file: TextFile) throws(KnowledgeError) {
    var scanner = TableScanner(file: file)
    path = file.path
    rows = try scanner.rows()
  }

  /// The rows without blank lines and comments (`#` at a line's start); throws where one has fewer or more cells than `width` says.
  ///
  /// - Parameter columns: The columns whose cells must have a letter or a digit.
  package func entries(
    ofWidth width: ClosedRange<Int>, withWordsIn columns: Range<Int> = 0..<0
  ) throws(KnowledgeError) -> [[Cell]] {
    var entries: [[Cell]] = []
    for row in rows where !row.allSatisfy(\.isBlank) && !row[0].text.hasPrefix("#") {
      if row.count < width.lowerBound {
        throw error(.tooFewCells(expected: width.lowerBound), at: row[row.count - 1])
      }
      if row.count > width.upperBound {
        throw error(.tooManyCells(allowed: width.upperBound), at: row[width.upperBound])
      }
      for cell in row[columns] { try requireWord(in: cell) }
      entries.append(row)
    }
    return entries
  }

  /// Throws where `cell` has neither a letter nor a digit.
  package func requireWord(in cell: Cell) throws(KnowledgeError) {
    if !cell.text.contains(where: { $0.isLetter || $0.isNumber }) { throw error(.emptyTerm, at: cell) }
  }

  package func error(_ reason: KnowledgeError.Reason, at cell: Cell) -> KnowledgeError {
    KnowledgeError(reason, path: path, line: cell.line, column: cell.column)
  }
}

extension Table.Cell {
  /// Whether the cell holds nothing but white space.
  package var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

  /// The text without the white space around it.
  package var trimmed: String { text.trimmed }
}
