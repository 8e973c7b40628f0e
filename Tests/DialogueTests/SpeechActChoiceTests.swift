import Knowledge
import Testing

@testable import Dialogue

/// What a line does most likely of what may be done where it is said, on probabilities made by hand.
@Suite struct SpeechActChoiceTests {
  @Test(
    "Before there was a remedy, whatever tells of the problem is a description",
    arguments: [
      ([.failure: 0.6, .human: 0.4], true, .description),
      ([.again: 0.3, .progress: 0.3, .human: 0.4], true, .description),
      ([.description: 0.3, .question: 0.2, .human: 0.4], true, .description),
      ([.description: 0.3, .human: 0.5], true, .human),
      ([.offTopic: 0.6, .denial: 0.4], true, .offTopic), ([.complaint: 0.6, .fact: 0.3], false, .complaint),
      // Nobody replies to what was not said, and nobody thanks for nothing.
      ([.unsure: 0.8, .human: 0.2], true, .human), ([.thanks: 0.9, .description: 0.1], true, .description),
      ([.thanks: 0.9, .description: 0.1], false, .thanks), ([.success: 0.9, .description: 0.1], false, .description),
    ] as [([SpeechAct: Double], Bool, SpeechAct)])
  func fresh(probabilities: [SpeechAct: Double], isFirst: Bool, act: SpeechAct) {
    #expect(SpeechActChoice(probabilities: probabilities).best(in: .fresh, isFirst: isFirst) == act)
  }

  @Test(
    "After a question, whatever tells of the problem answers it",
    arguments: [
      ([.denial: 0.4, .fact: 0.25, .unsure: 0.35], .description), ([.unsure: 0.6, .description: 0.4], .unsure),
      ([.noneOfThese: 0.5, .denial: 0.4], .noneOfThese), ([.success: 0.6, .description: 0.4], .success),
      ([.failure: 0.3, .obstacle: 0.3, .human: 0.4], .description),
      ([.acknowledgement: 0.7, .description: 0.3], .acknowledgement),
      // What is above all a denial rules answers out.
      ([.denial: 0.6, .description: 0.4], .denial), ([.denial: 0.5, .description: 0.5], .description),
      // All of them are picked in known words alone.
      ([.allOfThese: 0.9, .unsure: 0.1], .unsure),
    ] as [([SpeechAct: Double], SpeechAct)])
  func asked(probabilities: [SpeechAct: Double], act: SpeechAct) {
    #expect(SpeechActChoice(probabilities: probabilities).best(in: .asked, isFirst: false) == act)
  }

  @Test(
    "After a remedy, questions of all kinds are weighed together and then told apart",
    arguments: [
      ([.question: 0.2, .distantQuestion: 0.25, .unansweredQuestion: 0.2, .failure: 0.35], false, .distantQuestion),
      ([.unansweredQuestion: 0.3, .question: 0.2, .failure: 0.4], false, .unansweredQuestion),
      ([.question: 0.3, .failure: 0.4], false, .failure), ([.fact: 0.5, .denial: 0.4], false, .fact),
      ([.progress: 0.4, .obstacle: 0.5], false, .obstacle), ([.again: 0.5, .thanks: 0.4], false, .again),
      // A passage that does not answer costs more than to say that none does.
      ([.question: 0.5, .unansweredQuestion: 0.45], false, .unansweredQuestion),
      ([.question: 0.55, .unansweredQuestion: 0.45], false, .question),
      // Where a denial is not likely it is taken for what is next.
      ([.denial: 0.38, .failure: 0.3], false, .failure), ([.denial: 0.42, .failure: 0.3], false, .denial),
      // Nothing was asked.
      ([.unsure: 0.8, .success: 0.2], false, .success), ([.allOfThese: 0.5, .denial: 0.5], false, .denial),
      // Who describes the same problem again was not helped.
      ([.description: 0.6, .question: 0.4], true, .failure),
      ([.description: 0.6, .question: 0.4], false, .description),
      ([.description: 0.3, .failure: 0.25, .question: 0.45], true, .failure),
      ([.description: 0.3, .question: 0.6], true, .question),
    ] as [([SpeechAct: Double], Bool, SpeechAct)])
  func shown(probabilities: [SpeechAct: Double], isSame: Bool, act: SpeechAct) {
    let choice = SpeechActChoice(probabilities: probabilities)
    #expect(choice.best(in: .shown, isFirst: false, isSameProblem: isSame) == act)
  }
}
