@testable import Knowledge
import Testing

@testable import Dialogue

/// A reply keeps the remedy's structure to the printer; its text is made of the same blocks.
@Suite struct ReplyTests {
  private let manual = Manual(
    title: "설명서",
    cases: [
      Case(
        number: "1", category: "가", title: "회원 오류",
        remedy: Remedy(parsing: "확인 1) 이미 회원 ☞ 메일 변경 ☞ 저장 [내정보 > 수정] 2) 탈퇴한 경우 ☞ 센터(☎ 1588-0182) 문의 * 평일만"),
        notes: Step.notes(in: "* 중복 불가. 변경 불가."), line: 3),
      Case(
        number: "2", category: "가", title: "끊김", remedy: Remedy(parsing: "① 전원을 끕니다 ② 다시 켭니다"), notes: [], line: 4),
    ])

  private func reply(_ part: Answer.Part, of index: Int = 0) -> Reply {
    Wording(manual: manual).reply(for: .answer(Answer(index: index, part: part)))
  }

  @Test func `A branch is shown with what belongs to all of them`() {
    #expect(
      reply(.branch(1)).text == """
        1. 회원 오류 (가)

          확인
          2) 탈퇴한 경우
            ☞ 센터(☎ 1588-0182) 문의
          * 평일만

          비고
            * 중복 불가.
            변경 불가.
        """)
  }

  @Test func `The blocks say what each line is`() {
    #expect(
      reply(.branch(0)).blocks.map(\.kind) == [
        .title, .paragraph, .step, .heading, .step, .step, .note, .paragraph, .paragraph, .note, .note,
      ])
  }

  @Test func `A list that the author numbered is not numbered again`() {
    #expect(reply(.whole, of: 1).text == "2. 끊김 (가)\n\n  ① 전원을 끕니다\n  ② 다시 켭니다")
  }

  @Test func `A heading is never shown without what stands under it`() {
    #expect(
      reply(.passages(["1) 이미 회원", "* 중복 불가."])).text == """
        이렇게 적혀 있어요.

          1) 이미 회원
          ☞ 메일 변경
          ☞ 저장 [내정보 > 수정]
          * 중복 불가.
        """)
  }

  @Test(
    "What is shown of the manual is its own words, in order",
    arguments: [
      (
        .whole, nil, true,
        [
          "확인", "1) 이미 회원", "☞ 메일 변경", "☞ 저장 [내정보 > 수정]", "2) 탈퇴한 경우", "☞ 센터(☎ 1588-0182) 문의", "* 평일만", "* 중복 불가.",
          "변경 불가.",
        ]
      ),
      (.branch(1), "2", true, ["확인", "2) 탈퇴한 경우", "☞ 센터(☎ 1588-0182) 문의", "* 평일만", "* 중복 불가.", "변경 불가."]),
      (.passages(["* 평일만"]), nil, false, ["* 평일만"]),
    ] as [(Answer.Part, String?, Bool, [String])])
  func shown(part: Answer.Part, branch: String?, whole: Bool, passages: [String]) {
    let act = SystemAct.answer(Answer(index: 0, part: part))
    let expected = Turn.Shown(case: "1", branch: branch, whole: whole, passages: passages)
    #expect(Turn.Shown(Wording(manual: manual).reply(for: act), of: act, in: manual) == expected)
  }

  @Test func `What quotes nothing shows nothing`() {
    #expect(Turn.Shown(Reply("다른 말로 적어 주세요."), of: .answer(Answer(index: 0)), in: manual) == nil)
    #expect(Turn.Shown(Reply("네"), of: .smalltalk(.greeting), in: manual) == nil)
  }

  @Test func `The text is the lines of the blocks`() {
    let reply = Reply("첫째\n\n둘째") + Reply([ReplyBlock(.option, "맥", depth: 1, mark: "1.")])
    #expect(reply.text == "첫째\n\n둘째\n  1. 맥")
    #expect(Reply(reply.text).text == reply.text)
  }
}
