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
    let state = ThreeCases.outcome(of: [Self.torn, .choice([0]), .rejection([])]).state
    #expect(state.shown == nil)
    #expect(state.belief.ranked.first == 1)
  }

  @Test func `Who names others too that it is not rules them out with what was shown`() {
    let state = ThreeCases.outcome(of: [Self.torn, .choice([0]), .rejection([1])]).state
    #expect(state.denied == [0, 1])
    #expect(state.belief.probabilities[0] == 0 && state.belief.probabilities[1] == 0)
    #expect(state.shown == nil && state.belief.none > 0.5)
  }

  @Test func `Who rules out what was shown where nothing was shown rules out nothing`() {
    let state = ThreeCases.outcome(of: [Self.torn, .rejection([1])]).state
    #expect(state.denied.isEmpty && state.belief.probabilities[1] > 0.3)
  }

  @Test(
    "The branch that is known is kept until the case is another",
    arguments: [
      ([sure, .fact(branch: 1)], 1), ([sure, .fact(branch: 1), .fact(branch: 0)], 0),
      (
        [
          sure, .fact(branch: 1), .question(case: 0, passages: ["가"]), .obstacle, .unansweredQuestion(probability: 0.9),
        ], 1
      ),
      ([sure, .fact(branch: 1), .question(case: 1, passages: ["가"]), .stray], 1),
      ([sure, .fact(branch: 1), .again(.whole), .stray], 1), ([sure, .again(.branch(0)), .stray], 0),
      ([sure, .fact(branch: 1), .progress(next: ["가"]), .stray], 1),
      // The next remedy, another problem, and one that is settled have branches of their own.
      ([sure, .fact(branch: 1), .failure, .stray], nil),
      ([sure, .fact(branch: 1), ThreeCases.description([[2]: 1])], nil),
      ([sure, .fact(branch: 1), .success], nil),
      // A fact may be told before the remedy is shown.
      ([torn, .fact(branch: 1), .choice([0])], 1),
    ] as [([UserAct], Int?)])
  func branch(acts: [UserAct], branch: Int?) {
    #expect(ThreeCases.outcome(of: acts).state.branch == branch)
  }

  @Test(
    "The step that was shown last is kept until the case is another",
    arguments: [
      ([sure, .progress(next: ["가", "나"])], "가"), ([sure, .progress(next: ["가"]), .progress(next: [])], "가"),
      ([sure, .progress(next: ["가"]), .obstacle, .question(case: 1, passages: ["다"])], "가"),
      ([sure, .progress(next: ["가"]), .failure, .stray], nil), ([sure, .progress(next: ["가"]), torn], nil),
    ] as [([UserAct], String?)])
  func step(acts: [UserAct], step: String?) {
    #expect(ThreeCases.outcome(of: acts).state.step == step)
  }

  @Test(
    "Where a line is said is what came before it",
    arguments: [
      ([], Scene(phase: .fresh)), ([torn, .stray], Scene(phase: .asked)),
      ([sure, .stray], Scene(phase: .shown, shown: 0)),
      ([sure, .fact(branch: 1), .stray], Scene(phase: .shown, shown: 0, branch: 1)),
      // A question that is looked up elsewhere and a refusal do not turn away from the case.
      ([sure, .question(case: 1, passages: ["가"]), .obstacle, .stray], Scene(phase: .shown, shown: 0)),
      ([sure, .success], Scene(phase: .fresh)), ([sure, .failure, .stray], Scene(phase: .shown, shown: 1)),
    ] as [([UserAct], Scene)])
  func scene(acts: [UserAct], scene: Scene) {
    #expect(ThreeCases.outcome(of: acts).state.scene == scene)
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
