@testable import Knowledge
import TestSupport
import Testing

@testable import Dialogue

@Suite struct ChoiceTests {
  private let choice: Choice

  init() throws {
    let question = Question(
      text: "어느 쪽인가요?",
      options: [
        .init(label: "비밀번호 오류", cases: [2]), .init(label: "공인인증서(공동인증서)", cases: [3, 4]),
        .init(label: "바로팜 앱 설치", cases: [7]), .init(label: "해당 없음", cases: []),
      ])
    choice = Choice(in: question, markers: try Shipped.knowledge.korean.markers)
  }

  @Test(
    "A number, an ordinal or an answer's words pick an answer",
    arguments: [
      ("2", [1]), (" 2 ", [1]), ("2.", [1]), ("2번", [1]), ("2번이요", [1]), ("２", [1]), ("②", [1]), ("2번으로", [1]),
      ("두 번째", [1]), ("두번째요", [1]), ("첫번째 거", [0]), ("첫 번째 거요", [0]), ("세번째 것", [2]), ("이번이요", [1]),
      ("비밀번호 오류", [0]), ("비밀번호오류요", [0]), ("바로팜", [2]), ("공동인증서요", [1]), ("설치 쪽이요", [2]),
      // What is picked twice is picked.
      ("1번 1번 1번", [0]), ("3, 1, 3", [2, 0]), (String(repeating: "1번", count: 200), [0]),
      ("1번이랑 3번", [0, 2]), ("1, 2", [0, 1]), ("1번 그리고 3번", [0, 2]), ("1번하고 2번이요", [0, 1]),
    ] as [(String, [Int])])
  func picks(line: String, positions: [Int]) {
    #expect(choice.act(of: line) == .choice(positions))
  }

  @Test("None of these is an answer too", arguments: ["4", "4번", "해당 없음", "해당없음이요", "마지막이요", "맨 아래 거"])
  func none(line: String) {
    #expect(choice.act(of: line) == .noneOfThese)
  }

  @Test("A number that is not offered is no answer", arguments: ["5", "0", "99번", "1번이랑 9번"])
  func outside(line: String) {
    #expect(choice.act(of: line) == .outsideChoice)
  }

  @Test(
    "A list of numbers that is longer than any answer is no choice, and is not read to its end",
    arguments: ["1번", "1, ", "첫번째"])
  func longList(unit: String) {
    #expect(choice.act(of: String(repeating: unit, count: 40_000)) == nil)
  }

  @Test(
    "What says more than which answer is not a choice",
    arguments: [
      // Too large for a machine's number.
      "99999999999999999999999", "2번 눌렀는데 안 돼요", "비밀번호가 틀리대요", "안녕하세요",
      // Too short to name one.
      "오", "앱",
    ])
  func descriptions(line: String) {
    #expect(choice.act(of: line) == nil)
  }
}
