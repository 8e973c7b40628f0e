import Analysis
import Knowledge
import TestSupport
import Testing

@testable import Dialogue

/// What a question about a remedy is answered with.
@Suite struct RemedyPassagesTests {
  private let knowledge: KnowledgeBase
  private let analyzer: Analyzer

  init() throws {
    knowledge = try Shipped.knowledge
    analyzer = Analyzer(knowledge: knowledge)
  }

  private func part(of number: String, for text: String) throws -> Answer.Part {
    let entry = knowledge.manual.cases[try #require(knowledge.manual.index(ofCase: number))]
    let markers = knowledge.korean.markers
    return RemedyPassages(of: entry, analyzer: analyzer, markers: markers)
      .part(for: Utterance(text, by: analyzer, markers: markers))
  }

  @Test(
    "What names a branch gets the branch",
    arguments: [
      ("8", "아이폰은요?", 1), ("8", "갤럭시인데요", 0), ("8", "안드로이드는 어떻게 해요", 0), ("1", "탈퇴했는데요?", 1),
      // What is denied names the other.
      ("1", "아직 탈퇴는 안 했습니다", 0), ("1", "탈퇴하지 않았어요", 0), ("1", "탈퇴 못 했는데요", 0),
      // The heading says so itself: "이메일 수정 불가인 경우".
      ("1", "메일 수정이 안 되는 경우요", 1), ("1", "탈퇴 안했어요", 0),
      // A word that begins like a denial is none.
      ("1", "탈퇴 안내 받았어요", 1),
    ])
  func branches(number: String, text: String, branch: Int) throws {
    #expect(try part(of: number, for: text) == .branch(branch))
  }

  @Test(
    "What asks for a detail gets the passages that hold it, word for word",
    arguments: [
      ("3", "센터 전화번호가 뭐였죠?", "☎ 1588-0182"), ("3", "어느 메뉴에서 바꾼다고요?", "[마이페이지 > 회원 정보 수정 > 비밀번호 수정]"),
      ("8", "생성주기를 몇으로 맞춰요?", "▷ 생성주기(3~60초) : 60"), ("7", "사이트 주소가 뭐라고요?", "Baropam.com"),
      ("10", "체크 박스는 어디 있어요", "체크 박스 선택 후"),
    ])
  func passages(number: String, text: String, passage: String) throws {
    guard case .passages(let passages) = try part(of: number, for: text) else {
      Issue.record("no passages for \(text)")
      return
    }
    #expect(passages.contains { $0.contains(passage) })
    let entry = knowledge.manual.cases[try #require(knowledge.manual.index(ofCase: number))]
    let source = ([entry.remedy.source] + entry.notes.map(\.source)).joined(separator: " ")
    for passage in passages { #expect(source.contains(passage)) }
  }

  @Test("What asks for all gets all", arguments: ["다시 한번 알려 주세요", "뭐라고요?", "무슨 말인지 모르겠어요"])
  func whole(text: String) throws {
    #expect(try part(of: "4", for: text) == .whole)
  }
}
