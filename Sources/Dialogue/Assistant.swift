import Analysis
package import Knowledge
import Retrieval

/// Holds one conversation: a line in, a turn out.
///
/// The one mutable thing is the state; ranking, policy and wording are functions of it.
///
///     var assistant = Assistant(knowledge: knowledge)
///     assistant.reply(to: "초기화 메일이 안 와요").case  // "3"
package struct Assistant: Sendable {
  package let manual: Manual
  private let ranker: CaseRanker
  private let policy: Policy
  private let wording: Wording
  private let smallTalk: SmallTalkTable
  package private(set) var state: DialogueState

  package init(knowledge: KnowledgeBase) {
    manual = knowledge.manual
    ranker = CaseRanker(knowledge: knowledge)
    policy = Policy(knowledge: knowledge)
    wording = Wording(manual: manual)
    smallTalk = SmallTalkTable(knowledge.korean.smallTalk)
    state = DialogueState(caseCount: manual.cases.count)
  }

  /// The reply to a line that is not blank.
  package mutating func reply(to typed: String) -> Turn {
    let line = typed.cleanLine
    let act = act(on: line)
    let confidence = policy.confidence(in: act, state: state)
    state.finish(with: act)
    return Turn(
      number: state.turns, user: line, act: act, confidence: confidence, belief: state.belief, manual: manual,
      reply: wording.text(for: act))
  }

  /// Forgets the conversation.
  package mutating func reset() {
    state = DialogueState(caseCount: manual.cases.count)
  }

  private mutating func act(on line: String) -> SystemAct {
    switch UserAct(line, replyingTo: state.question, smallTalk: smallTalk) {
    case .smalltalk(let kind): return .smalltalk(kind)
    case .outsideChoice: return state.question.map { .repeatQuestion($0) } ?? .decline(elsewhere: nil)
    case .choice(let position): state.choose(position)
    case .description: hear(line)
    }
    return policy.act(in: state)
  }

  private mutating func hear(_ line: String) {
    let utterance = DialogueState.Utterance(text: line, tokens: ranker.analyzer.tokens(in: line))
    state.hear(utterance) { [ranker, manual] tokens in
      Belief(readings: ranker.readings(of: tokens), count: manual.cases.count)
    }
  }

  // MARK: Explaining

  /// Why the last reply was what it was: the words that counted, and the probabilities.
  package var explanation: String {
    guard !state.utterances.isEmpty, let best = state.belief.best?.index else { return Wording.nothingToExplain }
    let words = state.utterances.flatMap { utterance in
      utterance.words(weighedBy: ranker.explanation(of: best, for: utterance.tokens))
    }
    return wording.explanation(of: state.belief, best: best, words: words)
  }
}
