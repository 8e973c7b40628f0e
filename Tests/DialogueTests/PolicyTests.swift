import Knowledge
import Testing

@testable import Dialogue

/// What is done in a state, on beliefs over three cases made by hand.
@Suite struct PolicyTests {
  private static let sure: UserAct = ThreeCases.description([[0]: 0.9, [1]: 0.06, .noCase: 0.04])
  private static let torn: UserAct = ThreeCases.description([[0, 1]: 0.9, .noCase: 0.1])

  @Test(
    "The first line is answered, asked about or declined by what it costs to be wrong",
    arguments: [
      (ThreeCases.description([[0]: 0.9, [1]: 0.06, .noCase: 0.04]), "answer 0"),
      (ThreeCases.description([[2]: 0.6, .noCase: 0.4]), "answer 2"),
      (ThreeCases.description([[0, 1]: 0.9, .noCase: 0.1]), "clarify 0 1"),
      (ThreeCases.description([[0]: 0.4, [1]: 0.3, [2]: 0.3]), "clarify 0 1 2"),
      (ThreeCases.description([.noCase: 0.8, [0]: 0.2]), "decline"),
      // Nothing is known: all is asked about.
      (ThreeCases.description([[0, 1, 2]: 1]), "clarify 0 1 2"),
      (.human, "escalate"), (.stray, "smalltalk acknowledgement"), (.smalltalk(.greeting), "smalltalk greeting"),
      (.uncovered(elsewhere: "홈택스"), "decline 홈택스"), (.offTopic(elsewhere: nil), "decline chat"),
      (.problems([2, 0], Utterance("둘", tokens: [])), "clarify 2 0"), (.complaint, "clarify 0 1 2"),
    ] as [(UserAct, String)])
  func first(act: UserAct, expected: String) {
    #expect(Self.summary(of: ThreeCases.outcome(of: [act]).act) == expected)
  }

  @Test(
    "What comes after a remedy or a question",
    arguments: [
      // A remedy that failed gives way to what the words left open, then to the people who can help.
      ([sure, .failure], "escalate 1"), ([sure, .failure, .failure], "escalate"), ([sure, .complaint], "escalate 1"),
      ([sure, .success], "smalltalk thanks"), ([sure, .again(.whole)], "answer 0"),
      // What was tried may be read again.
      ([sure, .failure, .failure, .again(.whole)], "answer 1"),
      // "Not that" after one case leaves the one that the words left open too.
      ([sure, .rejection([])], "answer 1"),
      ([torn, .choice([1])], "answer 1"), ([torn, .noneOfThese], "decline"), ([torn, .outsideChoice], "clarify 0 1"),
      ([torn, .unsure], "clarify 0 1"), ([torn, .unsure, .unsure], "answer 0"), ([torn, .stray], "clarify 0 1"),
      ([torn, .choice([0, 1])], "answer 0"), ([torn, .choice([0, 1]), .success], "answer 1"),
      ([torn, .choice([0, 1]), .success, .success], "smalltalk thanks"),
      // Of a problem that waited the words leave nothing else open.
      ([torn, .choice([0, 1]), .success, .failure], "escalate"), ([torn, .complaint], "clarify 0 1"),
      // What is denied is neither shown nor offered.
      ([torn, ThreeCases.denial(of: [0])], "answer 1"),
    ] as [([UserAct], String)])
  func later(acts: [UserAct], expected: String) {
    #expect(Self.summary(of: ThreeCases.outcome(of: acts).act) == expected)
  }

  @Test(
    "A line about a remedy is answered from the case that it is about, which stays on the screen",
    arguments: [
      ([sure, .question(case: 0, passages: ["가", "나"])], "answer 0: 가 나"),
      ([sure, .question(case: 1, passages: ["가"])], "answer 1: 가"),
      ([sure, .question(case: 1, passages: ["가"]), .again(.whole)], "answer 0"),
      ([sure, .again(.branch(1))], "answer 0 branch 1"),
      ([sure, .unansweredQuestion(probability: 0.7)], "unanswered 0"), ([sure, .obstacle], "blocked 0"),
      ([sure, .unansweredQuestion(probability: 0.7), .failure], "escalate 1"),
      ([sure, .obstacle, .again(.whole)], "answer 0"),
      ([sure, .uncovered(elsewhere: nil), .obstacle], "blocked 0"), ([sure, .fact(branch: 1)], "answer 0 branch 1"),
      ([sure, .progress(next: ["가"])], "answer 0: 가"), ([sure, .progress(next: [])], "smalltalk acknowledgement"),
      ([sure, .failure, .obstacle], "blocked 1"),
      // What is ruled out beside the case that was shown is not offered.
      ([sure, .rejection([1])], "escalate"), ([torn, .choice([0]), .rejection([])], "answer 1"),
      // Without a remedy there is nothing to look up.
      ([.unansweredQuestion(probability: 0.7)], "decline"), ([.obstacle], "decline"),
      ([.again(.whole)], "smalltalk acknowledgement"), ([.progress(next: ["가"])], "smalltalk acknowledgement"),
      ([torn, .again(.whole)], "clarify 0 1"), ([torn, .fact(branch: 0)], "clarify 0 1"),
    ] as [([UserAct], String)])
  func aboutRemedy(acts: [UserAct], expected: String) {
    #expect(Self.summary(of: ThreeCases.outcome(of: acts).act) == expected)
  }

  @Test(
    "A remedy that branches is shown whole, in the branch that is known, or not before that was asked",
    arguments: [
      ([branching("번호가 이상해요")], "answer 2"), ([branching("아이폰에서 번호가 이상해요")], "answer 2 branch 0"),
      // Who quotes the title has said all but the branch.
      ([branching("인증 번호가 틀렸다고 나와요")], "clarify 2 2"),
      ([branching("인증 번호가 틀렸다고 나와요"), .choice([1])], "answer 2 branch 1"),
      ([branching("안드로이드에서 인증 번호가 틀렸다고 나와요")], "answer 2 branch 1"),
      ([branching("번호가 이상해요"), .fact(branch: 1), .again(.whole)], "answer 2"),
    ] as [([UserAct], String)])
  func branches(acts: [UserAct], expected: String) {
    #expect(Self.summary(of: ThreeCases.outcome(of: acts).act) == expected)
  }

  private static func branching(_ text: String) -> UserAct { ThreeCases.description([[2]: 1], inWordsOf: text) }

  @Test(
    "A reply says why it is shown",
    arguments: [
      (.progress(next: ["가"]), .step), (.again(.whole), .again), (.question(case: 0, passages: ["가"]), .again),
      (.fact(branch: 0), .again),
    ] as [(UserAct, Answer.Occasion)])
  func occasions(act: UserAct, occasion: Answer.Occasion) {
    guard case .answer(let answer) = ThreeCases.outcome(of: [Self.sure, act]).act else {
      Issue.record("\(act) is answered")
      return
    }
    #expect(answer.occasion == occasion)
  }

  @Test func `A question that was not answered makes the next one dearer`() {
    // To ask costs 0.45 and to guess 0.55; the second time to ask costs half as much again.
    let hardlyWorthAsking = ThreeCases.description([[0]: 0.45, [0, 1]: 0.55])
    #expect(Self.summary(of: ThreeCases.outcome(of: [hardlyWorthAsking]).act) == "clarify 0 1")
    #expect(Self.summary(of: ThreeCases.outcome(of: [hardlyWorthAsking, .outsideChoice]).act) == "answer 0")
  }

  @Test func `Confidence is the probability that the act is right`() {
    let policy = ThreeCases.policy
    let (state, answer) = ThreeCases.outcome(of: [Self.sure])
    #expect(abs(policy.confidence(in: answer, state: state) - 0.9) < 1e-9)
    #expect(abs(policy.confidence(in: .decline(.uncovered), state: state) - 0.04) < 1e-9)
    #expect(policy.confidence(in: .smalltalk(.thanks), state: state) == 1)
    let (asking, refusal) = ThreeCases.outcome(of: [Self.sure, .unansweredQuestion(probability: 0.7)])
    #expect(policy.confidence(in: refusal, state: asking) == 0.7)
    let (stuck, blocked) = ThreeCases.outcome(of: [Self.sure, .obstacle])
    #expect(policy.confidence(in: blocked, state: stuck) == 1)
    let (open, question) = ThreeCases.outcome(of: [Self.torn])
    // What was offered holds 0.9, and something is left open with 0.9.
    #expect(abs(policy.confidence(in: question, state: open) - 0.81) < 1e-9)
  }

  /// An act in a word, and the cases that it is about.
  private static func summary(of act: SystemAct) -> String {
    switch act {
    case .answer(let answer):
      switch answer.part {
      case .whole: "answer \(answer.index)"
      case .branch(let position): "answer \(answer.index) branch \(position)"
      case .passages(let passages): "answer \(answer.index): \(passages.joined(separator: " "))"
      case .outline(let branch): "answer \(answer.index) outline" + (branch.map { " \($0)" } ?? "")
      }
    case .clarify(let clarification):
      (["clarify"] + clarification.question.options.flatMap(\.cases.indices).map(String.init)).joined(separator: " ")
    case .decline(.elsewhere(let name)): "decline \(name)"
    case .decline(.chat): "decline chat"
    case .decline(.uncovered): "decline"
    case .decline(.unanswered(let index)): "unanswered \(index)"
    case .decline(.blocked(let index)): "blocked \(index)"
    case .escalate(let escalation): "escalate" + (escalation.next.map { " \($0)" } ?? "")
    case .smalltalk(let kind): "smalltalk \(kind)"
    }
  }
}
