import Foundation
@testable import Knowledge
import TestSupport
import Testing

@testable import Dialogue

@Suite struct AssistantTests {
  private let shipped: Assistant

  init() throws {
    shipped = try Shipped.assistant
  }

  @Test func `Compiled knowledge gives the replies that the text files give`() throws {
    let files = try KnowledgeFiles(at: Package.knowledge, korean: Package.korean)
    let knowledge = try Shipped.knowledge
    let folder = try TemporaryFolder()
    for name in ["manual", "vocabulary", "phrasings", "questions", "followups", "acts", "weights"] {
      _ = try folder.write(Data(contentsOf: URL(filePath: "\(Package.knowledge)/\(name).tsv")), to: "\(name).tsv")
    }
    let data = try #require(CompiledKnowledge.data(of: knowledge, files: files))
    _ = try folder.write(data, to: CompiledKnowledge.file)
    let formula = try #require(knowledge.weights?.formula)
    let compiled = try #require(try CompiledKnowledge(in: folder.path, korean: Package.korean, formula: formula))
    var (own, other) = (Assistant(knowledge: try compiled.knowledgeBase()), shipped)
    for phrasing in knowledge.phrasings.enumerated().filter({ $0.offset % 59 == 0 }).map(\.element) {
      #expect(own.reply(to: phrasing.text) == other.reply(to: phrasing.text))
    }
  }

  @Test(
    "A problem in plain Korean has its case",
    arguments: [
      ("초기화 메일이 안 와요", "3"),
      ("매직라인 지우고 다시 깔라는데 어떻게 해요", "4"),
      ("바로팜에서 휴대폰 번호가 일치하지 않는다고 나와요", "6"),
      ("미사용승인 팝업이 떠요", "10"),
      ("아이디 칸에 글자가 안 써져요", "11"),
    ])
  func answers(message: String, number: String) {
    let turn = reply(to: message)
    #expect((turn.act, turn.case) == (.answer, number))
    #expect(turn.candidates.first?.case == number)
    #expect(turn.confidence > 0.5)
  }

  @Test func `A vague problem is asked about, with none of these last`() {
    let turn = reply(to: "로그인이 안 돼요")
    #expect(turn.act == .clarify)
    #expect(turn.question?.options.last == .init(label: "해당 없음", cases: []))
    #expect((3...7).contains(turn.question?.options.count ?? 0))
  }

  @Test func `What the manual does not cover is declined, with what it covers and who can help`() {
    let turn = reply(to: "오늘 점심 뭐 먹지")
    #expect(turn.act == .decline)
    // It is about no problem at all, which is another thing than a problem that no case covers.
    #expect(turn.confidence > 0.9)
    #expect(turn.reply.contains("공인인증서 오류"))
    #expect(turn.reply.contains("공공데이터 활용지원센터(☎ 1588-0182)"))
  }

  @Test func `What another system is about is declined by its name`() {
    let turn = reply(to: "홈택스 공동인증서 등록은 어떻게 해요")
    #expect(turn.act == .decline)
    #expect(turn.reply.hasPrefix("홈택스 이야기 같은데, 그 내용은 이 매뉴얼에 없어요."))
  }

  @Test func `A category chosen leads to its cases, and a case chosen to its remedy`() throws {
    var assistant = shipped
    let category = try #require(assistant.reply(to: "로그인이 안 돼요").question)
    let certificates = try #require(category.options.firstIndex { Set($0.cases) == ["4", "5"] })
    let cases = try #require(assistant.reply(to: "\(certificates + 1)번이요").question)
    #expect(Set(cases.options.flatMap(\.cases)) == ["4", "5"])
    let password = try #require(cases.options.firstIndex { $0.cases == ["5"] })
    #expect(assistant.reply(to: "\(password + 1)").case == "5")
  }

  @Test func `A question may be answered in other words, which add to what was said`() {
    var assistant = shipped
    #expect(assistant.reply(to: "로그인이 안 돼요").act == .clarify)
    #expect(assistant.reply(to: "미사용승인이라고 떠요").case == "10")
  }

  @Test func `After an answer a new problem begins anew`() {
    var assistant = shipped
    #expect(assistant.reply(to: "초기화 메일이 안 와요").case == "3")
    #expect(assistant.reply(to: "미사용승인 팝업이 떠요").case == "10")
    #expect(assistant.reply(to: "오늘 점심 뭐 먹지").act == .decline)
  }

  @Test func `A number that is not offered is asked again, kindly`() {
    var assistant = shipped
    let question = assistant.reply(to: "로그인이 안 돼요").question
    let turn = assistant.reply(to: "99")
    #expect(turn.act == .clarify)
    #expect(turn.question == question)
    #expect(turn.reply.hasPrefix("1부터"))
  }

  @Test func `None of these rules out what was offered`() throws {
    var assistant = shipped
    let question = try #require(assistant.reply(to: "인증서가 이상해요").question)
    let offered = Set(question.options.flatMap(\.cases))
    let turn = assistant.reply(to: "해당 없음")
    let left = turn.candidates.filter { $0.probability > 0 }.map(\.case)
    #expect(offered.isDisjoint(with: left))
    #expect(turn.question.map { offered.isDisjoint(with: $0.options.flatMap(\.cases)) } ?? true)
  }

  @Test func `Small talk leaves a question standing`() {
    var assistant = shipped
    let question = assistant.reply(to: "로그인이 안 돼요").question
    #expect(assistant.reply(to: "네").act == .smalltalk)
    #expect(question?.options.isEmpty == false)
    #expect(assistant.state.question != nil)
  }

  @Test func `Reset forgets the conversation`() {
    var assistant = shipped
    _ = assistant.reply(to: "로그인이 안 돼요")
    assistant.reset()
    #expect(assistant.state == DialogueState(caseCount: 11))
    #expect(assistant.reply(to: "초기화 메일이 안 와요").turn == 1)
  }

  @Test func `Why names the words that counted, as they were typed`() {
    var assistant = shipped
    #expect(assistant.explanation == "아직 살펴본 증상이 없어요. 먼저 문제를 적어 주세요.")
    _ = assistant.reply(to: "아이디 칸에 글자가 안 써져요")
    #expect(assistant.explanation.contains("안 써져요"))
  }

  @Test func `Random conversations never trap, and two like ones are alike`() {
    var generator = SplitMix64(seed: 7)
    let phrases = ["로그인이 안 돼요", "1", "2번", "해당 없음", "바로팜", "네", "99", "ㅠㅠ", "인증서 비밀번호", "안녕하세요", ""]
    for _ in 0..<40 {
      var (first, second) = (shipped, shipped)
      for _ in 0..<12 {
        let line =
          Bool.random(using: &generator)
          ? phrases.randomElement(using: &generator) ?? "" : String.random(upTo: 30, using: &generator)
        let turn = first.reply(to: line)
        #expect(turn == second.reply(to: line))
        #expect(!turn.reply.isEmpty)
        // A refusal may stay on the case that was shown, and after a remedy that failed the next one is shown.
        #expect(turn.act != .answer || turn.case != nil)
        #expect(turn.case == nil || [.answer, .decline, .escalate].contains(turn.act))
        #expect((turn.question != nil) == (turn.act == .clarify))
      }
    }
  }

  private func reply(to message: String) -> Turn {
    var assistant = shipped
    return assistant.reply(to: message)
  }
}
