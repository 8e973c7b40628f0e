import Analysis
import Knowledge
import Retrieval
import TestSupport
import Testing

@testable import Dialogue

/// Which branch of a remedy a line is about, and which steps come after what it says is done.
@Suite struct RemedyReaderTests {
  @Test(
    "What names a branch of the shipped manual is about it",
    arguments: [
      ("8", "아이폰은요?", 1), ("8", "갤럭시인데요", 0), ("8", "안드로이드는 어떻게 해요", 0), ("1", "탈퇴했는데요?", 1),
      // What is denied names the other.
      ("1", "아직 탈퇴는 안 했습니다", 0), ("1", "탈퇴하지 않았어요", 0), ("1", "탈퇴 못 했는데요", 0),
      // The heading says so itself: "이메일 수정 불가인 경우".
      ("1", "메일 수정이 안 되는 경우요", 1), ("1", "탈퇴 안했어요", 0),
      // A heading alone says nothing.
      ("1", "그래서 회원이면 뭘 어떻게 하는 건데요", 0),
      // A word that begins like a denial is none.
      ("1", "탈퇴 안내 받았어요", 1),
    ])
  func branches(number: String, text: String, branch: Int) throws {
    let knowledge = try Shipped.knowledge
    let index = try #require(knowledge.manual.index(ofCase: number))
    let analyzer = Analyzer(knowledge: knowledge)
    let remedy = RemedyBook(of: knowledge, analyzer: analyzer).reader(of: index)
    #expect(remedy.namedBranch(for: Utterance(text, by: analyzer, markers: knowledge.korean.markers)) == branch)
  }

  // MARK: By hand

  private func reader(of index: Int = 0) -> RemedyReader {
    RemedyBook(of: TwoPhones.knowledge, analyzer: TwoPhones.analyzer).reader(of: index)
  }

  @Test(
    "A branch is picked by its name, else by a fact like one that is known",
    arguments: [
      ("아이폰이에요", 1, 1), ("안드로이드인데요", 0, 0), ("삼성 거 써요", nil, 0), ("사과 그려진 거예요", nil, 1), ("삼성 폰 써요", nil, 0),
      // A name tells more than a fact.
      ("삼성 말고 아이폰 거 써요", 1, 1), ("오늘 날씨가 좋네", nil, nil), ("아이폰이랑 안드로이드요", nil, nil), ("저장했어요", nil, nil),
    ] as [(String, Int?, Int?)])
  func picks(text: String, named: Int?, picked: Int?) {
    let utterance = TwoPhones.utterance(text)
    #expect(reader().namedBranch(for: utterance) == named)
    #expect(reader().branch(pickedBy: utterance) == picked)
  }

  @Test func `Who was asked for the branch need say less to pick it`() {
    let utterance = TwoPhones.utterance("직장에서 받은 삼성 기계 써요")
    #expect(reader().branch(pickedBy: utterance) == nil)
    #expect(reader().branch(pickedBy: utterance, isAsked: true) == 0)
  }

  @Test(
    "After a step that is done come the next three at most",
    arguments: [
      // A step that is named, one that is known in other words, and the one that was shown last.
      ("바로앱스 검색했어요", 1, nil, ["☞ 번호 입력", "☞ 본인 확인"]), ("전화번호 쳤어요", 1, nil, ["☞ 본인 확인"]),
      ("했어요", 1, "☞ 번호 입력", ["☞ 본인 확인"]),
      // Whatever is done first when nothing is named; nothing is left after the last.
      ("했어요", 1, nil, ["바로앱스 검색", "☞ 번호 입력", "☞ 본인 확인"]), ("본인 확인했어요", 1, nil, []), ("저장했어요", 0, nil, []),
      // What is known of one branch tells nothing of the other.
      ("전화번호 쳤어요", 0, "접속", ["바로앱 검색", "☞ 저장"]),
      // A step that was shown of another branch is not of this one.
      ("했어요", 0, "☞ 번호 입력", ["바로앱 검색", "☞ 저장"]),
    ] as [(String, Int?, String?, [String])])
  func stepsAfter(text: String, branch: Int?, last: String?, expected: [String]) {
    #expect(reader().steps(after: TwoPhones.utterance(text), in: branch, last: last) == expected)
  }
}
