import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Dialogue
@testable import Transcripts

/// A list shows of a transcript what its summary says, and reads less for it.
@Suite struct OutlineTests {
  private let assistant: Assistant
  private let folder: TemporaryFolder

  init() throws {
    (assistant, folder) = (try Sample.assistant(), try TemporaryFolder())
  }

  private func outline(of text: String) throws -> Outline {
    try Outline(contentsOf: try folder.write(text.utf8, to: "t.jsonl"), hear: assistant.heard)
  }

  /// What the outline of `transcript` must be.
  private func expectSummary(of transcript: Transcript, in text: String? = nil) throws {
    let outline = try outline(of: text ?? transcript.lines)
    let summary = Summary(of: transcript.heard(by: assistant), over: assistant.manual)
    #expect(outline.started == summary.started)
    #expect(outline.turns == transcript.standingTurns.count)
    #expect(outline.outcome == summary.outcome)
    #expect(outline.problem == summary.problem ?? transcript.turns.first?.user ?? "")
    #expect(outline.case == summary.remedy?.case)
  }

  @Test func `Every conversation has the outcome of its summary`() throws {
    let conversations = Package.root + "/Tests/Conversations"
    for name in try FileManager.default.contentsOfDirectory(atPath: conversations).sorted() {
      try expectSummary(of: try Transcript(contentsOf: "\(conversations)/\(name)"))
    }
    let remarks = ["그래도 안 돼요", "됐어요 감사합니다", "네", "1", "사람이랑 통화하고 싶어요", "오늘 점심 뭐 먹지", "미사용승인 팝업이 떠요", "인증서 오류가 나요"]
    var generator = SplitMix64(seed: 11)
    for _ in 0..<60 {
      let lines = (0..<Int.random(in: 1...6, using: &generator)).compactMap { _ in
        remarks.randomElement(using: &generator)
      }
      try expectSummary(of: Sample.conversation(lines, with: assistant))
    }
  }

  @Test func `What was taken back counts for nothing, and what was escaped is read`() throws {
    let turns = [
      Sample.turn(1, "\"4\" \\ 가\u{1B}", case: "4"), Sample.turn(2, "잘못 적음", .decline),
      Turn(command: "/back", number: 1, reply: Reply("네")),
    ]
    let outline = try outline(of: Sample.transcript(turns).lines)
    #expect((outline.turns, outline.outcome, outline.problem) == (1, .answered, "\"4\" \\ 가"))
  }

  @Test func `Records that another program wrote are read all the same`() throws {
    let transcript = Sample.conversation(["미사용승인 팝업이 떠요", "됐어요 감사합니다"], with: assistant)
    let lines = try transcript.lines.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      let data = try JSONSerialization.data(withJSONObject: object, options: .prettyPrinted)
      return String(decoding: data, as: UTF8.self).replacingOccurrences(of: "\n", with: " ")
    }
    try expectSummary(of: transcript, in: lines.joined(separator: "\n") + "\n")
  }

  @Test func `A record that says what was heard is not heard again`() throws {
    let lines = ["미사용승인 팝업이 떠요", "안 되는데요", "사람이랑 통화하고 싶어요", "됐어요 감사합니다"]
    let path = try folder.write(Sample.conversation(lines, with: assistant).lines.utf8, to: "t.jsonl")
    _ = try Outline(contentsOf: path) { line, _ in
      Issue.record("\(line)")
      return nil
    }
  }

  @Test func `A line that an older record has is heard only where the outcome hangs on it`() throws {
    var heard: [String] = []
    let turns = [
      Sample.turn(1, "안녕하세요", .smalltalk), Sample.turn(2, "인증서", .clarify), Sample.turn(3, "1", case: "5"),
      Sample.turn(4, "고마워요", .smalltalk), Sample.turn(5, "아이폰은요?", case: "5"), Sample.turn(6, "안 돼요", .escalate),
    ]
    let path = try folder.write(Sample.transcript(turns).lines.utf8, to: "t.jsonl")
    let outline = try Outline(contentsOf: path) { line, _ in
      heard.append(line)
      return .failure
    }
    #expect(heard == ["고마워요", "안 돼요"])
    #expect(outline.outcome == .failed)
  }

  @Test(
    "What the whole reader refuses, the outline refuses with the same words",
    arguments: [
      "", "{\"sche", "{}\n", "가\n",
      "{\"schema\":9,\"started\":\"\",\"manual\":\"\",\"edition\":\"\",\"version\":\"\"}\n",
    ])
  func damagedHeader(text: String) throws {
    let path = try folder.write(text.utf8, to: "t.jsonl")
    let error = #expect(throws: TranscriptError.self) { try Transcript(contentsOf: path) }
    #expect(throws: try #require(error)) { try self.outline(of: text) }
  }

  @Test(
    "A record with a part missing is damaged",
    arguments: ["\"reply\":\"네\",", "\"user\":\"가\"", "\"turn\":1,", "\"candidates\":[],", "\"act\":\"answer\","])
  func damagedRecord(part: String) throws {
    let whole = Sample.transcript([Sample.turn(1, "가", case: "4")]).lines
    let damaged = whole.replacingOccurrences(of: part, with: part.hasSuffix(",") ? "" : "\"x\":1")
    #expect(damaged != whole)
    let error = #expect(throws: TranscriptError.self) { try self.outline(of: damaged) }
    #expect((error?.reason, error?.position.line) == (.notARecord, 2))
  }
}
