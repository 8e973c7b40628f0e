import Foundation
import TestSupport
import Testing

/// The page of figures says what the program prints today, and every floor on it holds.
@Suite struct FiguresTests {
  private static let path = Package.root + "/Tests/Evaluation/FIGURES.md"
  private let page: String

  init() throws {
    page = try String(contentsOfFile: Self.path, encoding: .utf8)
  }

  /// `make readme` writes what this test expects.
  @Test func `Every figure shown is the program's`() throws {
    let expected = try rendered()
    if ProcessInfo.processInfo.environment["MUNDAP_WRITE_README"] != nil {
      try expected.write(toFile: Self.path, atomically: true, encoding: .utf8)
      return
    }
    #expect(page == expected)
  }

  @Test func `Every floor holds`() throws {
    let rows = page.split(separator: "\n").compactMap(Row.init)
    #expect(rows.count > 30)
    for row in rows {
      let floor = try #require(Double(row.floor), "\(row.text)")
      for value in try row.values.map({ try #require(Double($0), "\(row.text)") }) {
        #expect(row.isAtMost ? value <= floor : value >= floor, "\(row.text)")
      }
    }
  }

  /// The page with the program's figures in the last columns of each section's table, one a file.
  private func rendered() throws -> String {
    let sections = page.components(separatedBy: "\n## ")
    let filled = try sections.dropFirst().map { section in
      guard let command = section.firstMatch(of: /`mundap (?<arguments>eval [^`]+)`/) else { return section }
      let figures = try Figures(of: String(command.output.arguments))
      return try section.components(separatedBy: "\n").map { line in
        try Row(line[...]).map { $0.text(with: try figures.values(at: $0.key)) } ?? line
      }.joined(separator: "\n")
    }
    return ([sections[0]] + filled).joined(separator: "\n## ")
  }

  /// A row of the tables: a figure, its floor, its aim, and its value for each file.
  private struct Row {
    let cells: [String]

    init?(_ line: Substring) {
      let parts = line.components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count >= 6, parts[1].hasPrefix("`") else { return nil }
      cells = Array(parts.dropFirst().dropLast())
    }

    var key: String { String(cells[0].dropFirst().prefix { $0 != "`" }) }
    var floor: String { cells[1] }
    var values: ArraySlice<String> { cells.dropFirst(3) }
    var isAtMost: Bool { cells[0].hasSuffix("(at most)") }
    var text: String { Self.text(of: cells) }

    func text(with values: [Double]) -> String { Self.text(of: cells.prefix(3) + values.map { "\($0)" }) }

    private static func text(of cells: some Sequence<String>) -> String {
      "| " + cells.joined(separator: " | ") + " |"
    }
  }
}
