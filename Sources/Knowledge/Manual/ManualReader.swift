/// Turns the rows of a table into the manual's cases, or stops at the first that it cannot read.
struct ManualReader {
  private let table: Table
  private var columns: [Column: Int] = [:]
  private var width = 0
  private var lineOfNumber: [String: Int] = [:]

  init(table: Table) {
    self.table = table
  }

  mutating func manual() throws(KnowledgeError) -> Manual {
    let rows = table.rows.filter { !$0.allSatisfy(\.isBlank) }
    guard !rows.isEmpty else { throw KnowledgeError(.empty, path: table.path) }
    guard let header = rows.firstIndex(where: isHeader) else {
      throw error(.noHeader, at: rows[0])
    }
    try readHeader(rows[header])
    let cases = try cases(in: rows[(header + 1)...])
    guard !cases.isEmpty else { throw error(.noCases, at: rows[header]) }
    let title = rows[..<header].joined().first { !$0.isBlank }
    return Manual(title: title?.text.singleLine ?? table.path, cases: cases)
  }

  /// A title may hold one of the header's words; three in different cells are a header.
  private func isHeader(_ row: [Table.Cell]) -> Bool {
    Set(row.compactMap { Column(header: $0.text) }).count >= 3
  }

  private mutating func readHeader(_ row: [Table.Cell]) throws(KnowledgeError) {
    for (position, cell) in row.enumerated() where !cell.isBlank {
      guard let column = Column(header: cell.text) else { throw table.error(.unknownColumn(cell.trimmed), at: cell) }
      guard columns[column] == nil else { throw table.error(.repeatedColumn(column.rawValue), at: cell) }
      columns[column] = position
    }
    for column in Column.allCases where columns[column] == nil && column != .notes {
      throw error(.missingColumn(column.rawValue), at: row)
    }
    width = row.count
  }

  private mutating func cases(in rows: ArraySlice<[Table.Cell]>) throws(KnowledgeError) -> [Case] {
    var cases: [Case] = []
    for row in rows {
      cases.append(try entry(in: row, below: cases.last))
    }
    return cases
  }

  private mutating func entry(in row: [Table.Cell], below above: Case?) throws(KnowledgeError) -> Case {
    if row.count > width { throw table.error(.tooManyCells(allowed: width), at: row[width]) }
    let category = text(of: .category, in: row).singleLine
    if category.isEmpty && above == nil { throw error(.categoryOfNoRow, at: row) }
    return Case(
      number: try number(in: row),
      category: category.isEmpty ? above?.category ?? "" : category,
      title: try required(.title, in: row).singleLine,
      remedy: Remedy(parsing: text(of: .remedy, in: row)),
      notes: Step.notes(in: text(of: .notes, in: row)),
      line: row[0].line
    )
  }

  private mutating func number(in row: [Table.Cell]) throws(KnowledgeError) -> String {
    let number = try required(.number, in: row).trimmed
    if let firstLine = lineOfNumber[number] {
      throw error(.repeatedNumber(number, firstLine: firstLine), at: row)
    }
    lineOfNumber[number] = row[0].line
    return number
  }

  private func required(_ column: Column, in row: [Table.Cell]) throws(KnowledgeError) -> String {
    let text = text(of: column, in: row)
    if text.trimmed.isEmpty { throw error(.blankCell(column.rawValue), at: row) }
    return text
  }

  /// The text of a cell; a row that lacks its last cells has blank ones.
  private func text(of column: Column, in row: [Table.Cell]) -> String {
    guard let position = columns[column], position < row.count else { return "" }
    return row[position].text
  }

  private func error(_ reason: KnowledgeError.Reason, at row: [Table.Cell]) -> KnowledgeError {
    table.error(reason, at: row[0])
  }
}
