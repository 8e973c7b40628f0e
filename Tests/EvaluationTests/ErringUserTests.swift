import Foundation
import TestSupport
import Testing

@testable import Dialogue
@testable import Evaluation
@testable import Knowledge

/// A user who errs: picks a wrong answer in 15 % of the replies and says "모르겠어요" in 20 %, begins with a message that may be several
/// cases, reports a wrong remedy, and gives up after six turns.
@Suite struct ErringUserTests {
  private static let runs = ProcessInfo.processInfo.environment["MUNDAP_TORTURE"] != nil ? 2_000 : 300
  private static let mostTurns = 6

  @Test func `Most users who err get their remedy all the same`() throws {
    let knowledge = try Shipped.knowledge
    let ambiguous = knowledge.phrasings.filter { $0.cases.count > 1 }
    let assistant = try Shipped.assistant
    var (generator, solved) = (SplitMix64(seed: 15), 0)
    for _ in 0..<Self.runs {
      let phrasing = try #require(ambiguous.randomElement(using: &generator))
      let meant = try #require(phrasing.cases.indices.randomElement(using: &generator))
      let number = knowledge.manual.cases[meant].number
      if isSolved(meaning: number, beginningWith: phrasing.text, by: assistant, using: &generator) { solved += 1 }
    }
    print("erring user: \(solved) of \(Self.runs) solved")
    #expect(Double(solved) >= 0.85 * Double(Self.runs))
  }

  private func isSolved(
    meaning number: String, beginningWith line: String, by fresh: Assistant, using generator: inout SplitMix64
  ) -> Bool {
    var (assistant, line) = (fresh, line)
    for _ in 0..<Self.mostTurns {
      let turn = assistant.reply(to: line)
      if turn.case == number { return true }
      if turn.case != nil {
        line = "그래도 안 돼요"
      } else if let question = turn.question {
        line = reply(to: question, meaning: number, using: &generator)
      } else {
        return false
      }
    }
    return false
  }

  private func reply(
    to question: Turn.Question, meaning number: String, using generator: inout SplitMix64
  ) -> String {
    let chance = Double.random(in: 0..<1, using: &generator)
    if chance < 0.2 { return "모르겠어요" }
    let fitting = question.options.indices.filter { question.options[$0].cases.contains(number) }
      .min { question.options[$0].cases.count < question.options[$1].cases.count }
    let right = fitting ?? question.options.count - 1
    if chance < 0.35, let wrong = question.options.indices.filter({ $0 != right }).randomElement(using: &generator) {
      return "\(wrong + 1)"
    }
    return "\(right + 1)"
  }
}
