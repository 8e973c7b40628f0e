import Testing

@testable import Dialogue
@testable import Transcripts

/// What a conversation comes to.
@Suite struct SummaryTests {
  private let assistant: Assistant

  init() throws {
    assistant = try Sample.assistant()
  }

  @Test(
    "Outcomes",
    arguments: [
      (["미사용승인 팝업이 떠요"], .answered), (["미사용승인 팝업이 떠요", "됐어요 감사합니다"], .solved), (["인증서 오류가 나요"], .asked),
      (["인증서 목록이 안 떠요", "해 봤는데 그래도 안 돼요"], .failed), (["오늘 점심 뭐 먹지"], .declined), (["안녕하세요"], .talk),
      (["사람이랑 통화하고 싶어요"], .escalated), (["미사용승인 팝업이 떠요", "됐어요", "오늘 점심 뭐 먹지"], .solved),
    ] as [([String], Outcome)])
  func outcomes(lines: [String], outcome: Outcome) {
    #expect(Summary(of: Sample.conversation(lines, with: assistant), over: assistant.manual).outcome == outcome)
  }

  @Test func `The summary tells the problem, what was asked, what was shown and what failed`() {
    let summary = Summary(
      of: Sample.conversation(["안녕하세요", "인증서 오류가 나요", "1", "그래도 안 돼요"], with: assistant), over: assistant.manual)
    #expect(summary.problem == "인증서 오류가 나요")
    #expect(summary.exchanges.map(\.reply) == ["1"])
    #expect(summary.tried == ["5"])
    #expect(summary.remedy?.case == "4")
    let lines = Dictionary(uniqueKeysWithValues: summary.lines.map { ($0.name, $0.value) })
    #expect(lines["안내한 사례"] == "4. 인증서를 불러오지 못함")
    #expect(lines["해 보고 안 된 것"]?.hasPrefix("5. 공인인증서 오류") == true)
  }
}
