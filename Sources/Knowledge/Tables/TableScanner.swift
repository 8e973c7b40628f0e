/// Reads the bytes of a table into rows of cells, keeping count of line and column for errors.
struct TableScanner {
  private let file: TextFile
  private var position = 0
  private var line = 1
  private var column = 1

  init(file: TextFile) {
    self.file = file
  }

  /// Returns every row of the file.
  mutating func rows() throws(KnowledgeError) -> [[Table.Cell]] {
    var rows: [[Table.Cell]] = []
    while position < file.bytes.count {
      rows.append(try row())
    }
    return rows
  }

  private mutating func row() throws(KnowledgeError) -> [Table.Cell] {
    var cells = [try cell()]
    while byte == .tab {
      advance()
      cells.append(try cell())
    }
    skipLineEnd()
    return cells
  }

  private mutating func cell() throws(KnowledgeError) -> Table.Cell {
    let firstLine = line
    let firstColumn = column
    let text = byte == .quote ? try quotedText() : plainText()
    return Table.Cell(text: text.withoutInvisibleMarks, line: firstLine, column: firstColumn)
  }

  private mutating func plainText() -> String {
    let start = position
    while let byte, byte != .tab, !isAtLineEnd { advance() }
    return String(decoding: file.bytes[start..<position], as: UTF8.self)
  }

  private mutating func quotedText() throws(KnowledgeError) -> String {
    let opening = error(.unclosedQuote)
    var text: [UInt8] = []
    advance()
    while let byte {
      advance()
      if byte != .quote {
        text.append(byte)
      } else if self.byte == .quote {
        text.append(byte)
        advance()
      } else if self.byte == nil || self.byte == .tab || isAtLineEnd {
        return String(decoding: text, as: UTF8.self)
      } else {
        throw error(.textAfterQuote)
      }
    }
    throw opening
  }

  private var byte: UInt8? { position < file.bytes.count ? file.bytes[position] : nil }

  private var isAtLineEnd: Bool {
    guard byte == .carriageReturn else { return byte == .lineFeed }
    return position + 1 == file.bytes.count || file.bytes[position + 1] == .lineFeed
  }

  private mutating func skipLineEnd() {
    if byte == .carriageReturn { advance() }
    if byte == .lineFeed { advance() }
  }

  private mutating func advance() {
    position += 1
    if file.bytes[position - 1] == .lineFeed {
      line += 1
      column = 1
    } else if position == file.bytes.count || !UTF8.isContinuation(file.bytes[position]) {
      // A column is a character, not a byte.
      column += 1
    }
  }

  private func error(_ reason: KnowledgeError.Reason) -> KnowledgeError {
    KnowledgeError(reason, path: file.path, line: line, column: column)
  }
}

extension UInt8 {
  fileprivate static let tab = UInt8(ascii: "\t")
  fileprivate static let lineFeed = UInt8(ascii: "\n")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")
  fileprivate static let quote = UInt8(ascii: "\"")
}
