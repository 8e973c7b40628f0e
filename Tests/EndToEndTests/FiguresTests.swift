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

  @Test func `Every floor holds`() {
    let rows = page.split(separator: "\n").compactMap(Row.init)
    #expect(rows.count > 10)
    for row in rows {
      guard let floor = Double(row.floor), let value = Double(row.value) else {
        Issue.record("\(row.text)")
        continue
      }
      #expect(row.isAtMost ? value <= floor : value >= floor, "\(row.text)")
    }
  }

  /// The page with the program's figures in the last column of each section's table.
  private func rendered() throws -> String {
    let sections = page.components(separatedBy: "\n## ")
    let filled = try sections.dropFirst().map { section in
      guard let command = section.firstMatch(of: /`mundap (?<arguments>[^`]+)`/) else { return section }
      let arguments = command.output.arguments.split(separator: " ").map(String.init)
      let figures = try #require(try Program(arguments + ["--format", "json"]).objects.first)
      return section.components(separatedBy: "\n").map { line in
        Row(line[...]).map { $0.text(with: Self.figure($0.key, in: figures)) } ?? line
      }.joined(separator: "\n")
    }
    return ([sections[0]] + filled).joined(separator: "\n## ")
  }

  /// The figure at a path such as `clarify.served`; of a group the least.
  private static func figure(_ path: String, in figures: [String: Any]) -> String {
    let value = path.split(separator: ".").reduce(figures as Any?) { ($0 as? [String: Any])?[String($1)] }
    let numbers = (value as? [String: Double]).map { Array($0.values) } ?? [(value as? Double) ?? .nan]
    return numbers.min().map { "\($0)" } ?? ""
  }

  /// A row of the tables: `figure` | floor | aim | value.
  private struct Row {
    let cells: [String]

    init?(_ line: Substring) {
      let parts = line.components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 6, parts[1].hasPrefix("`") else { return nil }
      cells = Array(parts[1...4])
    }

    var key: String { String(cells[0].dropFirst().prefix { $0 != "`" }) }
    var floor: String { cells[1] }
    var value: String { cells[3] }
    var isAtMost: Bool { cells[0].hasSuffix("(at most)") }
    var text: String { text(with: value) }

    func text(with value: String) -> String { "| " + (cells.dropLast() + [value]).joined(separator: " | ") + " |" }
  }
}
