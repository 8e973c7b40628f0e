import Knowledge
import Testing

@testable import Dialogue

/// What a conversation comes to, on beliefs over three cases made by hand.
@Suite struct DialogueStateTests {
  private static let sure: UserAct = ThreeCases.description([[0]: 0.9, [1]: 0.06, .noCase: 0.04])
  private static let torn: UserAct = ThreeCases.description([[0, 1]: 0.9, .noCase: 0.1])

  @Test func `Nothing is known at first`() {
    let state = DialogueState(caseCount: 3)
    #expect(state.belief.probabilities == [0.25, 0.25, 0.25])
    #expect(state.userAct == nil && state.question == nil && state.shown == nil && state.turns == 0)
  }

  @Test func `What is denied is discounted: little that was left does not become certain`() {
    let state = ThreeCases.outcome(of: [Self.sure, ThreeCases.denial(of: [0])]).state
    #expect(state.belief.probabilities[0] == 0)
    #expect(state.belief.probabilities[1] < 0.5)
    #expect(state.belief.none > 0.2)
  }

  @Test func `A remedy that failed is struck: what was it alone is nothing that the manual helps with`() {
    let state = ThreeCases.outcome(of: [Self.sure, .failure]).state
    #expect(state.failed == [0])
    #expect(abs(state.belief.none - 0.94) < 1e-9 && abs(state.belief.probabilities[1] - 0.06) < 1e-9)
  }

  @Test func `Who says that it is not that goes back to what the words left open`() {
    let state = ThreeCases.outcome(of: [Self.torn, .choice([0]), .rejection]).state
    #expect(state.shown == nil)
    #expect(state.belief.ranked.first == 1)
  }

  @Test func `What is said after a remedy is a new problem, and what was tried is not forgotten`() {
    let state = ThreeCases.outcome(of: [Self.sure, .failure, ThreeCases.description([[2]: 1])]).state
    #expect(state.utterances.count == 1 && state.failed == [0])
    #expect(state.belief.best?.index == 2)
  }

  @Test func `What is said to a question adds to what was said before`() {
    let state = ThreeCases.outcome(of: [Self.torn, ThreeCases.description([[1, 2]: 0.9, .noCase: 0.1])]).state
    #expect(state.utterances.count == 2)
    #expect(state.belief.best?.index == 1)
  }

  @Test func `What cannot go with what was said before is believed instead`() {
    let state = ThreeCases.outcome(of: [Self.torn, ThreeCases.description([[2]: 1])]).state
    #expect(state.belief.best?.index == 2)
  }

  @Test func `Problems wait until the one before is settled`() {
    let acts: [UserAct] = [Self.torn, .choice([0, 1])]
    #expect(ThreeCases.outcome(of: acts).state.waiting == [1])
    let settled = ThreeCases.outcome(of: acts + [.success]).state
    #expect(settled.belief.best?.index == 1)
    #expect(settled.utterances == ThreeCases.outcome(of: acts).state.utterances)
    #expect(ThreeCases.outcome(of: acts + [.success, .success]).state.waiting.isEmpty)
  }

  @Test func `The same acts come to the same state`() {
    let acts: [UserAct] = [Self.torn, .unsure, .choice([1]), .failure, .success, Self.sure]
    #expect(ThreeCases.outcome(of: acts).state == ThreeCases.outcome(of: acts).state)
  }
}
