import Dialogue
import FoundationEssentials
import Glibc
import SystemPackage

/// Shows turns: as text, wrapped to the window of a terminal, or as JSON, one object a line.
struct Printer {
  private let format: OutputFormat
  private let look: Look
  private let isTerminal = isatty(STDOUT_FILENO) == 1

  init(format: OutputFormat, look: Look) {
    self.format = format
    self.look = look
  }

  /// No wider than a line is easy to read.
  private static let widestLine = 80

  /// Shows a turn; in a conversation with a blank line after it.
  func show(_ turn: Turn, inConversation: Bool = false) throws {
    switch format {
    case .json: try Output.write(String(decoding: turn.json(), as: UTF8.self) + "\n")
    case .text: try show((look.isAccessible ? Self.readable(turn) : turn.reply) + (inConversation ? "\n" : ""))
    }
  }

  /// Shows a text; at a terminal line by line, which Ctrl-C stops.
  func show(_ text: String) throws {
    // The window may have been resized.
    let wrapped = isTerminal ? LineWrap(width: min(Terminal.columns, Self.widestLine)).wrapped(text) : text
    var highlighter = Highlighter()
    let lines = wrapped.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      (look.isColored ? highlighter.marked(String(line)) : String(line)) + "\n"
    }
    if !isTerminal { return try Output.write(lines.joined()) }
    do {
      for line in lines where try !Terminal.write(line) {
        return try Output.write((look.isColored ? Highlighter.reset : "") + "\n…\n")
      }
    } catch let error as Errno {
      throw Output.failure(error)
    }
  }

  /// Shows what is not a reply, such as the greeting: on standard error where standard output is no terminal.
  func show(note: String) throws {
    if isTerminal { try show(note) } else { Output.writeError(note + "\n") }
  }

  /// The reply with its options as a screen reader should read them, each announced by "선택".
  private static func readable(_ turn: Turn) -> String {
    let options = (turn.question?.options ?? []).enumerated().map {
      ("  \($0 + 1). \($1.label)", "선택 \($0 + 1): \($1.label)")
    }
    let readings = Dictionary(options) { first, _ in first }
    return turn.reply.split(separator: "\n", omittingEmptySubsequences: false)
      .map { readings[String($0)] ?? String($0) }.joined(separator: "\n")
  }

  /// `value` in one line, its keys sorted: the same value gives the same bytes.
  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
