import Testing

@testable import Knowledge

@Suite struct TableTests {
  @Test(
    "A table is read as a spreadsheet writes it",
    arguments: [
      ("a\tb\nc\td\n", [["a", "b"], ["c", "d"]]),
      ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
      ("\u{FEFF}a\tb", [["a", "b"]]),
      ("a\n\nb", [["a"], [""], ["b"]]),
      ("a\t\t", [["a", "", ""]]),
      ("\"a\tb\"\tc", [["a\tb", "c"]]),
      ("\"첫 줄\n둘째 줄\"\tc", [["첫 줄\n둘째 줄", "c"]]),
      ("\"첫 줄\r\n둘째 줄\"\tc", [["첫 줄\r\n둘째 줄", "c"]]),
      ("\"그가 \"\"네\"\"라고\"", [["그가 \"네\"라고"]]),
      ("\"\"\tb", [["", "b"]]),
      // A quote within a cell that does not begin with one is a character.
      ("24\" 화면\tb", [["24\" 화면", "b"]]),
      // A word processor's leavings: a mark of direction, a zero-width space, a byte order mark within; not what joins an emoji.
      ("\u{200E}가\u{200B}나\u{FEFF}\t\u{202E}2810-8851\u{2069}", [["가나", "2810-8851"]]),
      ("👩\u{200D}🔧\t☞ … ©", [["👩\u{200D}🔧", "☞ … ©"]]),
      ("\u{200B}\ta", [["", "a"]]),
      ("", []),
    ])
  func rows(text: String, expected: [[String]]) throws {
    #expect(try table(text).rows.map { $0.map(\.text) } == expected)
  }

  @Test func `A cell knows where it begins, in characters`() throws {
    let cell = try table("가나\t다\n\"라\n마\"\t바").rows[1][1]
    #expect((cell.line, cell.column, cell.text) == (3, 4, "바"))
  }

  @Test(
    "What cannot be read is named with its place",
    arguments: [
      ("a\n가\t\"b", KnowledgeError(.unclosedQuote, path: "t.tsv", line: 2, column: 3)),
      ("\"a\" b", KnowledgeError(.textAfterQuote, path: "t.tsv", line: 1, column: 4)),
    ])
  func errors(text: String, expected: KnowledgeError) {
    #expect(throws: expected) { try table(text) }
  }

  @Test(
    "Bytes that are no text are named with their place",
    arguments: [
      ([0x61, 0x0A, 0xEA, 0xB0, 0x80, 0xFF, 0x62], 2, 2),
      ([0x61, 0x00, 0x62], 1, 2),
      // An escape would reach the terminal.
      ([0x61, 0x09, 0x1B, 0x5B], 1, 3),
      // So would the second set of controls, of which C2 9D begins a command to the terminal, and DEL.
      ([0xEA, 0xB0, 0x80, 0xC2, 0x9D, 0x30], 1, 2),
      ([0x61, 0x0A, 0xC2, 0x80], 2, 1),
      ([0x61, 0x7F], 1, 2),
      // An overlong form, and a syllable that stops in its midst.
      ([0xC0, 0x80], 1, 1),
      ([0x61, 0xEA, 0xB0], 1, 2),
    ] as [([UInt8], Int, Int)])
  func notText(bytes: [UInt8], line: Int, column: Int) {
    #expect(throws: KnowledgeError(.notText, path: "t.tsv", line: line, column: column)) {
      try TextFile(bytes: bytes, path: "t.tsv")
    }
  }

  @Test(arguments: ["é £ ¿", "\u{A0}", "가 — 나", "٠"])
  func `Letters that look like them in bytes are text`(text: String) throws {
    #expect(try table(text).rows.map { $0.map(\.text) } == [[text]])
  }

  private func table(_ text: String) throws -> Table {
    try Table(parsing: TextFile(bytes: Array(text.utf8), path: "t.tsv"))
  }
}
