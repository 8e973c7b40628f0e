import Dialogue
import FoundationEssentials

/// Shows turns: as text, wrapped to the window of a terminal, or as JSON, one object a line.
struct Printer {
  let format: OutputFormat
  /// The window's width in cells; nil where output is not a terminal, and nothing is wrapped.
  let width: Int?

  func show(_ turn: Turn) throws {
    switch format {
    case .json: try Output.write(String(decoding: turn.json(), as: UTF8.self) + "\n")
    case .text: try show(turn.reply)
    }
  }

  /// Shows a text with a blank line after it.
  func show(_ text: String) throws {
    try Output.write((width.map { LineWrap(width: $0).wrapped(text) } ?? text) + "\n\n")
  }

  /// `value` in one line, its keys sorted: the same value gives the same bytes.
  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
