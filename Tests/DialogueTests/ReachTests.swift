import Knowledge
import TestSupport
import Testing

@testable import Dialogue

/// From "로그인이 안 돼요" every case is two answers away at most.
@Suite struct ReachTests {
  @Test func `Every case is reached in two questions, and in 1.73 on the average`() throws {
    let shipped = try Shipped.assistant
    let counts = shipped.manual.cases.map(\.number).map { number in
      var assistant = shipped
      var (turn, questions) = (assistant.reply(to: "로그인이 안 돼요"), 0)
      while let question = turn.question, questions < 6 {
        let fitting = question.options.indices.filter { question.options[$0].cases.contains(number) }
        let option = fitting.min { question.options[$0].cases.count < question.options[$1].cases.count }
        turn = assistant.reply(to: "\((option ?? question.options.count - 1) + 1)")
        questions += 1
      }
      #expect(turn.case == number)
      return questions
    }
    #expect(counts.max() ?? 9 <= 2)
    #expect(Double(counts.reduce(0, +)) / Double(counts.count) <= 1.73)
  }
}
