import Analysis
@testable import Knowledge

@testable import Dialogue

/// A remedy of two branches and lines whose meaning is known, made by hand.
enum TwoPhones {
  private static let manual = Manual(
    title: "설명서",
    cases: [
      Case(
        number: "1", category: "가", title: "앱 미설치",
        remedy: Remedy(parsing: "접속 * 안드로이드 : 바로앱 검색 ☞ 저장 * 아이폰 : 바로앱스 검색 ☞ 번호 입력 ☞ 본인 확인"),
        notes: Step.notes(in: "* 평일만"), line: 2),
      Case(number: "2", category: "가", title: "끊김", remedy: Remedy(parsing: "전원 끄기 ☞ 대기"), notes: [], line: 3),
    ])

  private static let followUps: [FollowUpExample] = [
    FollowUpExample(shown: 0, act: .fact, said: "삼성 거 써요", target: 0, pieces: ["바로앱 검색"]),
    FollowUpExample(shown: nil, act: .fact, said: "사과 그려진 거예요", target: 0, pieces: ["본인 확인", "번호 입력"]),
    FollowUpExample(shown: 0, act: .progress, said: "전화번호 쳤어요", target: 0, pieces: ["본인 확인"]),
    // What picks both branches or none picks nothing, nor does what is about another case, or does something else.
    FollowUpExample(shown: 0, act: .fact, said: "둘 다 써요", target: 0, pieces: ["검색"]),
    FollowUpExample(shown: 0, act: .fact, said: "모르는 거예요", target: 0, pieces: ["평일"]),
    FollowUpExample(shown: 0, act: .fact, said: "공유기가 꺼졌어요", target: 1, pieces: ["전원"]),
    FollowUpExample(shown: 1, act: .progress, said: "껐어요", target: 1, pieces: ["대기"]),
    FollowUpExample(shown: 0, act: .question, said: "이름이 뭐예요", target: 0, pieces: ["바로앱스"]),
  ]

  static let knowledge = KnowledgeBase(manual: manual, followUps: followUps)
  static let analyzer = Analyzer(knowledge: knowledge)

  static func utterance(_ text: String) -> Utterance { Utterance(text, by: analyzer, markers: Markers()) }
}
