import Dialogue

/// A transcript as Markdown that reads well and pastes into a ticket.
struct MarkdownExport {
  let transcript: Transcript
  let summary: Summary

  /// The whole document, ending in a line feed.
  var text: String {
    let lines = summary.lines.map { name, value in "- **\(name)**: \(Self.escaped(value))" }
    let turns = transcript.entries.map(section)
    return (["# 문답 기록", lines.joined(separator: "\n")] + turns).joined(separator: "\n\n") + "\n"
  }

  private func section(for entry: Transcript.Entry) -> String {
    let turn = entry.turn
    // A fence longer than any in the reply keeps the reply's own characters from being read as Markdown.
    let fence = String(repeating: "`", count: max(3, Self.longestRun(of: "`", in: turn.reply) + 1))
    return """
      ## \(turn.turn). \(Self.escaped(turn.user))

      \(fence)text
      \(turn.reply)
      \(fence)
      """
  }

  /// `text` with the characters that Markdown or HTML would read as its own escaped.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if character.isNewline {
        result.append(" / ")
      } else {
        // Dashes and number signs stay: they count only at the start of a line, where no text of a user stands.
        if #"\`*_[]<>&|~"#.contains(character) { result.append("\\") }
        result.append(character)
      }
    }
  }

  private static func longestRun(of character: Character, in text: String) -> Int {
    var longest = 0
    var current = 0
    for next in text {
      current = next == character ? current + 1 : 0
      longest = max(longest, current)
    }
    return longest
  }
}
