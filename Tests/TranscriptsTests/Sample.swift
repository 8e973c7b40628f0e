import Knowledge
import TestSupport

@testable import Dialogue
@testable import Transcripts

/// Conversations to try things on.
enum Sample {
  static func transcript(_ turns: [Turn], started: String = "2026-01-02T03:04:05+09:00") -> Transcript {
    let header = Transcript.Header(started: started, manual: "로그인 오류 [v2]", edition: "e", version: "0")
    return Transcript(header: header, entries: turns.map { .init(turn: $0, time: "2026-01-02T03:04:06+09:00") })
  }

  static func turn(
    _ number: Int, _ user: String, _ act: Turn.Act = .answer, case: String? = nil, question: Turn.Question? = nil,
    reply: String = "네", heard: UserAct.Kind? = nil
  ) -> Turn {
    Turn(
      schema: 1, turn: number, user: user, act: act, case: `case`, branch: nil, confidence: 1, candidates: [], none: 0,
      question: question, shown: nil, reply: reply, heard: heard)
  }

  static func assistant() throws -> Assistant {
    try Shipped.assistant
  }

  /// The transcript of `lines` said to `assistant`.
  static func conversation(_ lines: [String], with assistant: Assistant) -> Transcript {
    var assistant = assistant
    let header = Transcript.Header(
      started: "2026-01-02T03:04:05+09:00", manual: assistant.manual.title, edition: "e", version: "0")
    let entries = lines.map { Transcript.Entry(turn: assistant.reply(to: $0), time: "2026-01-02T03:04:06+09:00") }
    return Transcript(header: header, entries: entries)
  }
}
