import Dialogue

/// A transcript as plain text.
struct TextExport {
  let transcript: Transcript
  let summary: Summary

  var text: String {
    let lines = summary.lines.map { name, value in
      "\(name): " + value.split(separator: "\n").joined(separator: "\n  ")
    }
    let turns = transcript.turns.map { "나> \($0.user)\n\($0.reply)" }
    return (["문답 기록\n\n" + lines.joined(separator: "\n")] + turns).joined(separator: "\n\n") + "\n"
  }
}
