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
    case .text: try show(inConversation ? turn.said + Reply("") : turn.said)
    }
  }

  /// Shows a reply; at a terminal line by line, which Ctrl-C stops.
  func show(_ reply: Reply) throws {
    let lines = lines(of: reply)
    if !isTerminal { return try Output.write(lines.joined()) }
    do {
      for line in lines where try !Terminal.write(line) {
        return try Output.write((look.isColored ? Highlighter.reset : "") + "\n…\n")
      }
    } catch let error as Errno {
      throw Output.failure(error)
    }
  }

  /// The lines of a reply, wrapped and coloured as they are shown, each with its line feed.
  private func lines(of reply: Reply) -> [String] {
    // The window may have been resized.
    let wrap = isTerminal ? LineWrap(width: min(Terminal.columns, Self.widestLine)) : nil
    return reply.blocks.flatMap { block in
      let block = look.isAccessible ? Self.readable(block) : block
      let text = block.lines.joined(separator: "\n")
      var highlighter = Highlighter(block)
      return (wrap?.wrapped(text) ?? text).split(separator: "\n", omittingEmptySubsequences: false).map { line in
        (look.isColored ? highlighter.marked(String(line)) : String(line)) + "\n"
      }
    }
  }

  /// Shows what is not a reply, such as the greeting: on standard error where standard output is no terminal.
  func show(note: String) throws {
    if isTerminal { try show(Reply(note)) } else { Output.writeError(note + "\n") }
  }

  /// A block as a screen reader should read it: an option is announced by "선택".
  private static func readable(_ block: ReplyBlock) -> ReplyBlock {
    guard block.kind == .option, let mark = block.mark else { return block }
    return ReplyBlock(.option, block.text, mark: "선택 \(mark.dropLast()):")
  }

  /// `value` in one line, its keys sorted: the same value gives the same bytes.
  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
