import TestSupport
import Testing

@testable import Analysis

@Suite struct PredicateTests {
  /// The features of each clause, the clauses apart by a bar: a plain statement has none.
  private func features(of text: String) -> String {
    Predicate.all(in: text).map { $0.features.joined(separator: "+") }.joined(separator: " | ")
  }

  @Test(
    "What is not so is told from what is, however it is typed",
    arguments: [
      ("로그인이 안 돼요", "negated"), ("로그인이 안돼요", "negated"), ("로그인안됨", "negated"), ("설치가 안되네요", "negated"),
      ("안떠요", "negated"), ("창이 안 떠요", "negated"),
      ("아이디가 없어요", "negated"), ("탈퇴한 적 없음", "negated"), ("갤럭시가 아니에요", "negated"), ("일치하지 않아요", "negated"),
      ("불러오지 못해요", "negated"),
      ("못 찾겠어요", "negated+about to"), ("못찾았어요", "negated+done"), ("비번을 몰라요", "negated"), ("잘 모르겠어요", "negated"),
      ("수정 불가", "negated"),
      ("하지 마세요", "negated+requests"), ("탈퇴는 안 했어요", "negated+done"), ("로그인이 돼요", ""), ("안내 받았어요", "done"),
      ("안드로이드예요", ""), ("안전한 곳이에요", ""),
      ("창이 떠요", ""), ("갤럭시예요", ""), ("아이디가 있어요", ""), ("안대요", "negated"), ("아이디가 읎어요", "negated"),
      ("회원은 아니라네요", "negated+reported"),
    ])
  func polarity(typed: String, expected: String) {
    #expect(features(of: typed) == expected)
  }

  @Test(
    "What is done is told from what goes on and what will be",
    arguments: [
      ("설치했어요", "done"), ("다 했어요", "done"), ("설치됐습니다", "done"), ("눌렀어요", "done"), ("햇어요", "done"), ("설치됨", "done"),
      ("승인 완료", "done"),
      ("설치하고 있어요", "ongoing"), ("설치하고있어요", "ongoing"), ("설치하는 중이에요", "ongoing"), ("통화 중입니다", "ongoing"),
      ("탈퇴하려고 해요", "about to"),
      ("탈퇴하려고요", "about to"), ("다시 해볼게요", "about to"), ("전화할게요", "about to"), ("내일 할 거예요", "about to"),
      ("하겠습니다", "about to"), ("가입할 예정이에요", "about to"),
      ("알겠어요", ""), ("깔려 있어요", ""), ("지금 해요", ""), ("나와요", ""),
    ])
  func aspect(typed: String, expected: String) {
    #expect(features(of: typed) == expected)
  }

  @Test(
    "What is asked and what is wanted is told from what is said",
    arguments: [
      ("되나요", "asks"), ("아이폰도 되나요?", "asks"), ("뭘 눌러요", "asks"), ("어디서 해요", "asks"), ("얼마인가요", "asks"),
      ("해야 할까요", "asks"), ("되죠?", "asks"), ("며칠 걸려", "asks"),
      ("탈퇴하면 되는 거죠", "asks"), ("충돌이 나요", ""), ("거기 들어가요", ""), ("어떻게 합니까", "asks"), ("안 되나요", "negated+asks"),
      ("했나요", "done+asks"), ("전화번호 뭐야", "asks"), ("왜 안 돼요", "negated+asks"),
      ("알려주세요", "requests"), ("다시 알려 주세요", "requests"), ("알려줘", "requests"), ("알려 주실 수 있나요", "requests"),
      ("부탁드려요", "requests"), ("연락 바랍니다", "requests"),
      ("다시 보여줄래요", "about to+requests"), ("누가 하는지 몰라요", "negated"), ("안녕하세요", ""), ("급해요", ""),
    ])
  func mood(typed: String, expected: String) {
    #expect(features(of: typed) == expected)
  }

  @Test(
    "What somebody else says is marked, and what a screen says is apart",
    arguments: [
      ("안 된대요", "negated+reported"), ("했대요", "done+reported"), ("되냐고 하시네요", "asks+reported"),
      ("알려달래요", "requests+reported"), ("누르래요", "requests+reported"),
      ("있냬요", "asks+reported"), ("갤럭시라고 하세요", "reported"), ("없다고 떠요", "screen"), ("일치하지 않는다고 나와요", "screen"),
      ("회원이라고 뜨는데", "screen"),
      ("틀렸다고 나온대요", "screen+reported"), ("미사용승인이라는 창이 떠요", "screen"), ("안 맞다고 안 떠요", "negated+screen"),
    ])
  func speech(typed: String, expected: String) {
    #expect(features(of: typed) == expected)
  }

  @Test(
    "Each clause has its own",
    arguments: [
      ("탈퇴는 안 했어요, 로그인이 되나요?", "negated+done | asks"), ("깔았는데 안 떠요", "done | negated"), ("아이폰 말고 갤럭시요", "negated | "),
      ("눌러도 안 나와요", " | negated"),
      ("없어요 어떻게 해요", "negated | asks"), ("설치했고 로그인도 했어요", "done | done"), ("비번을 까먹어서 못 들어가요", " | negated"),
      ("됐대요. 그다음은요?", "done+reported | asks"),
      ("탈퇴일 2022.05.13", ""), ("맞대요ㅠㅠ", "reported"), ("ㅠㅠ", ""),
    ])
  func clauses(typed: String, expected: String) {
    #expect(features(of: typed) == expected)
  }

  @Test func `A scope is the words of the clause as they were typed`() throws {
    let typed = "탈퇴는 안 했대요, 없다고 떠요"
    let predicates = Predicate.all(in: typed)
    #expect(predicates.map { typed[$0.scope] } == ["탈퇴는 안 했대요", "없다고 떠요"])
    #expect(try typed[#require(predicates.last?.quoted)] == "없다고")
  }

  @Test func `A classifier's terms tell the last clause from any`() {
    let terms = Predicate.terms(in: "안 되는데 왜죠?")
    #expect(terms.map(\.text) == ["asks", "negated", "last:asks"])
    #expect(terms.allSatisfy { $0.kind == .predicate })
  }

  @Test func `No text is too strange`() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<1_000 {
      let text = String.random(upTo: 40, using: &random)
      for predicate in Predicate.all(in: text) { #expect(predicate.scope.upperBound <= text.endIndex) }
    }
  }
}
