import Dialogue

/// A transcript as one HTML file: no script, nothing fetched, light and dark, and good to print.
struct HTMLExport {
  let transcript: Transcript
  let summary: Summary

  var text: String {
    """
    <!DOCTYPE html>
    <html lang="ko">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>문답 기록 \(Self.escaped(transcript.name))</title>
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    <h1>문답 기록</h1>
    <dl>
    \(summary.lines.map(definition).joined(separator: "\n"))
    </dl>
    <ol>
    \(transcript.entries.map(item).joined(separator: "\n"))
    </ol>
    </body>
    </html>

    """
  }

  private func definition(name: String, value: String) -> String {
    "<dt>\(Self.escaped(name))</dt><dd>\(Self.escaped(value))</dd>"
  }

  private func item(for entry: Transcript.Entry) -> String {
    """
    <li>
    <p class="user"><time>\(Self.escaped(entry.time))</time>\(Self.escaped(entry.turn.user))</p>
    <p class="reply">\(Self.escaped(entry.turn.reply))</p>
    </li>
    """
  }

  /// `text` with the characters that HTML would read as its own escaped.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.append(character)
      }
    }
  }

  private static let style = """
    :root { color-scheme: light dark; --line: #d0d7de; --mine: #ddf4ff; --paper: #ffffff; --ink: #1f2328; --dim: #59636e; }
    @media (prefers-color-scheme: dark) {
      :root { --line: #3d444d; --mine: #12314d; --paper: #0d1117; --ink: #f0f6fc; --dim: #9198a1; }
    }
    body { margin: 2rem auto; max-width: 46rem; padding: 0 1rem; background: var(--paper); color: var(--ink);
      font: 16px/1.6 "Pretendard", "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; word-break: keep-all; overflow-wrap: anywhere; }
    h1 { font-size: 1.4rem; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1rem; border: 1px solid var(--line); border-radius: 8px; padding: 1rem; }
    dt { color: var(--dim); }
    dd { margin: 0; white-space: pre-line; }
    ol { list-style: none; padding: 0; }
    li { margin: 1.2rem 0; break-inside: avoid; }
    .user { background: var(--mine); border-radius: 8px; padding: .6rem .9rem; margin: 0 0 .5rem 3rem; }
    .user time { display: block; color: var(--dim); font-size: .75rem; }
    .reply { border: 1px solid var(--line); border-radius: 8px; padding: .6rem .9rem; margin: 0 3rem 0 0; white-space: pre-wrap; }
    @media print { body { margin: 0; max-width: none; } .user { border: 1px solid var(--line); } }
    """
}
