import Dialogue

/// A transcript as Markdown that reads well and pastes into a ticket.
package struct MarkdownExport {
  private let transcript: Transcript

  package init(_ transcript: Transcript) {
    self.transcript = transcript
  }

  /// The whole document, ending in a line feed.
  package var text: String {
    let turns = transcript.turns.map(section)
    return (["# 문답 기록", "매뉴얼: \(Self.escaped(transcript.header.manual))"] + turns).joined(separator: "\n\n") + "\n"
  }

  private func section(for turn: Turn) -> String {
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
        result.append(" ")
      } else {
        if #"\`*_{}[]()#+-!<>&|~"#.contains(character) { result.append("\\") }
        result.append(character)
      }
    }
  }

  private static func longestRun(of character: Character, in text: String) -> Int {
    var (longest, current) = (0, 0)
    for next in text {
      current = next == character ? current + 1 : 0
      longest = max(longest, current)
    }
    return longest
  }
}
