import Knowledge
import TestSupport
import Testing

@testable import Dialogue

/// What the bot does with a line, seen from where the conversation stands.
@Suite struct ConversationActTests {
  private let fresh: Assistant

  init() throws {
    fresh = try Shipped.assistant
  }

  private func turns(_ lines: [String]) -> [Turn] {
    var assistant = fresh
    return lines.map { assistant.reply(to: $0) }
  }

  @Test(
    "After a remedy",
    arguments: [
      ("다시 한번만요", .answer, "4"), ("매직라인은 어디서 지워요?", .answer, "4"), ("해 봤는데 그래도 안 돼요", .escalate, nil),
      ("재설치했는데 똑같아요", .escalate, nil), ("오 됐어요!", .smalltalk, nil), ("네 해볼게요", .smalltalk, nil),
      ("사람 바꿔 주세요", .escalate, nil), ("미사용승인 팝업이 떠요", .answer, "10"), ("오늘 점심 뭐 먹지", .decline, nil),
      ("그거 말고 임시 비밀번호 메일이 안 와요", .answer, "3"), ("아니에요 다른 문제예요", .clarify, nil),
      ("센터 전화번호가 뭐예요?", .escalate, nil),
    ] as [(String, Turn.Act, String?)])
  func afterRemedy(line: String, act: Turn.Act, number: String?) {
    let turn = turns(["인증서 목록이 안 떠요", line])[1]
    #expect(turn.act == act)
    #expect(turn.case == number)
  }

  @Test(
    "After a question",
    arguments: [
      ("모르겠어요", .clarify), ("9", .clarify), ("ㅁ", .clarify), ("네", .smalltalk), ("상담원 연결해 주세요", .escalate),
      ("창이 텅 비어 있어요", .answer), ("둘 다요", .answer), ("창은 잘 뜨는데 비번이 틀리대요", .answer), ("홈택스도 안 돼요", .decline),
    ] as [(String, Turn.Act)])
  func afterQuestion(line: String, act: Turn.Act) {
    #expect(turns(["인증서 오류가 나요", line])[1].act == act)
  }

  @Test func `A nod is no reply to a question, which stands`() {
    let turns = turns(["인증서 오류가 나요", "네", "1"])
    #expect(turns[1].reply.hasSuffix(turns[0].reply))
    #expect(turns[2].act == .answer)
  }

  @Test func `Questions end after two that brought nothing, with a guess, its runners-up and whom to call`() {
    let turns = turns(["인증서 오류가 나요", "모르겠어요", "글쎄요"])
    #expect(turns.map(\.act) == [.clarify, .clarify, .answer])
    #expect(turns[2].reply.contains("이런 경우도 있어요"))
    #expect(turns[2].reply.contains("1588-0182"))
  }

  @Test func `A remedy that failed is never shown again, and what was tried is told in order`() {
    let turns = turns(["인증서 오류가 나요", "1", "그래도 안 돼요", "그래도 안 돼요", "인증서 오류가 나요"])
    #expect(Set(turns.prefix(3).compactMap(\.case)) == ["4", "5"])
    #expect(turns[3].act == .escalate)
    #expect(turns[3].reply.contains("해 본 것: 5. ") && turns[3].reply.contains(" → 4. "))
    #expect(turns[4].case == nil)
  }

  @Test func `Two problems are treated one by one`() {
    let turns = turns(["인증서도 안 뜨고 바로팜은 핸드폰 번호가 다르대요", "2", "됐어요"])
    #expect(turns.map(\.case) == [nil, "6", "4"])
    #expect(turns[0].reply.hasPrefix("두 가지를"))
    #expect(turns[1].reply.hasSuffix("도 볼게요."))
  }

  @Test func `A denial strikes what it names, whatever was asked`() {
    let offered = turns(["인증하는 데서 막혀요", "인증서는 아니에요"])[1].question?.options.flatMap(\.cases) ?? []
    #expect(Set(offered).isSubset(of: ["6", "7", "8", "9"]))
    #expect(!offered.isEmpty)
  }

  @Test func `Taking back forgets the turn`() {
    var assistant = fresh
    _ = assistant.reply(to: "인증서 오류가 나요")
    let before = assistant.state
    _ = assistant.reply(to: "2")
    let isDone = assistant.back()
    #expect(isDone)
    #expect(assistant.state == before)
  }

  @Test func `The third reply running that would be the same is another`() {
    let replies = turns(["점심 뭐 먹지", "점심 뭐 먹지", "점심 뭐 먹지"]).map(\.reply)
    #expect(replies[0] == replies[1])
    #expect(replies[2] != replies[1])
  }
}
