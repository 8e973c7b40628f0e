import Testing

@testable import Dialogue
@testable import Evaluation
@testable import Knowledge

/// How labels are played: to an assistant of three cases that has learnt nothing.
@Suite struct JudgeTests {
  private let judge: Judge

  init() throws {
    let rows = """
      No\t구분\t유형\t대처방법
      1\t창\t인증서 창이 안 떠요\t프로그램 재설치
      2\t메일\t초기화 메일이 안 와요\t스팸함 확인
      3\t번호\t인증서 번호가 틀려요\t시간 설정 확인

      """
    let manual = try Manual(parsing: Table(parsing: TextFile(bytes: Array(rows.utf8), path: "m.tsv")))
    judge = Judge(assistant: Assistant(knowledge: KnowledgeBase(manual: manual)))
  }

  @Test(
    "Each message is the first line of a conversation of its own",
    arguments: [
      ("초기화 메일이 안 와요", "answer", ["2"], "right"), ("초기화 메일이 안 와요", "answer", ["1"], "wrong"),
      ("인증서", "clarify", ["1", "3"], "asked"), ("점심 뭐 먹지", "decline", [], "decline"),
    ])
  func messages(message: String, act: String, cases: [String], verdict: String) throws {
    let label = try Sample.label(act: act, cases: cases, saying: message)
    let rows = judge.rows(for: [label, label])
    #expect(rows.map(\.verdict.word) == [verdict, verdict])
    #expect(rows.allSatisfy { $0.turn.turn == 1 })
  }

  @Test func `Why it replied so is looked up for replies that do not serve, and for no others`() throws {
    let labels = try ["2", "1"].map { try Sample.label(act: "answer", cases: [$0], saying: "초기화 메일이 안 와요") }
    let rows = judge.rows(for: labels)
    #expect(rows[0].explanation == nil)
    #expect(rows[1].explanation?.contains("메일") == true)
  }

  @Test func `A dialogue is one conversation, and each begins a new one`() throws {
    let turns = try [("answer", ["2"]), ("escalate", ["2"])].map { act, cases in
      try Sample.label(act: act, cases: cases, saying: "초기화 메일이 안 와요")
    }
    let rows = judge.rows(for: [DialogueLabel(id: "d", turns: turns), DialogueLabel(id: "e", turns: turns)])
    #expect(rows.map { $0.map(\.turn.turn) } == [[1, 2], [1, 2]])
    // Said again, it means that the remedy shown did not help, not what a first line would mean.
    #expect(rows.map { $0.map(\.verdict.word) } == [["right", "moved-on"], ["right", "moved-on"]])
    #expect(rows[0][0].turn.reply != rows[0][1].turn.reply)
  }

  @Test(
    "A truthful user picks the answer that is meant until there is a remedy",
    arguments: [("인증서", "3", "solved", 1), ("초기화 메일이 안 와요", "2", "solved", 0), ("초기화 메일이 안 와요", "1", "wrong", 0)])
  func simulated(message: String, meant: String, verdict: String, questions: Int) throws {
    let asking = try Sample.label(act: "clarify", cases: ["1", "3"], saying: "인증서")
    let rows = judge.simulatedRows(for: [asking, try Sample.label(act: "answer", cases: [meant], saying: message)])
    // Only who has one case in mind is played.
    #expect(rows.map(\.row.verdict.word) == [verdict])
    #expect(rows.map(\.questions) == [questions])
  }

  @Test func `Progress ends at the whole`() throws {
    let labels = try (0..<3).map { _ in try Sample.label(act: "decline", cases: [], saying: "점심") }
    var shares: [Double] = []
    _ = judge.rows(for: labels) { shares.append($0) }
    #expect(shares.count == 3 && shares.last == 1)
  }
}
