@testable import Knowledge
import Testing

@testable import Dialogue

@Suite struct UserActTests {
  private static let question = Question(
    text: "어느 쪽인가요?",
    options: [
      .init(label: "비밀번호 오류", cases: [2]), .init(label: "공인인증서 오류", cases: [3, 4]), .init(label: "해당 없음", cases: []),
    ])
  private static let smallTalk = SmallTalkTable(
    SmallTalk(entries: [.init(kind: .greeting, said: "안녕하세요"), .init(kind: .acknowledgement, said: "ㅇㅇ")]))

  @Test(
    "A reply to a question picks an answer, or says something else",
    arguments: [
      ("2", .choice(1)), (" 2 ", .choice(1)), ("2.", .choice(1)), ("2번", .choice(1)), ("2번이요", .choice(1)),
      ("２", .choice(1)),
      ("②", .choice(1)), ("비밀번호 오류", .choice(0)), ("비밀번호오류요", .choice(0)), ("해당 없음", .choice(2)),
      ("4", .outsideChoice), ("0", .outsideChoice), ("99번", .outsideChoice),
      // A number too large for a machine is a number that is not there, or no number at all.
      ("99999999999999999999999", .description),
      // A number within a sentence is part of what is told.
      ("2번 눌렀는데 안 돼요", .description), ("비밀번호가 틀리대요", .description),
      ("안녕하세요", .smalltalk(.greeting)),
    ] as [(String, UserAct)])
  func replies(line: String, act: UserAct) {
    #expect(UserAct(line, replyingTo: Self.question, smallTalk: Self.smallTalk) == act)
  }

  @Test(
    "Where nothing was asked a number is no choice",
    arguments: [
      ("2", .description), ("안녕하세요~ ㅎㅎ", .smalltalk(.greeting)), ("안녕하세요, 안녕하세요!", .smalltalk(.greeting)),
      ("ㅇㅇ", .smalltalk(.acknowledgement)),
      ("안녕하세요 로그인이 안 돼요", .description), ("ㅠㅠ", .description), ("!!", .description),
    ] as [(String, UserAct)])
  func openings(line: String, act: UserAct) {
    #expect(UserAct(line, replyingTo: nil, smallTalk: Self.smallTalk) == act)
  }
}
