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
  let interpreter: Interpreter
  private let policy: Policy
  private let wording: Wording
  private var redactor: Redactor
  package private(set) var state: DialogueState
  /// The states before each turn, to go back to.
  private var past: [DialogueState] = []

  package init(knowledge: KnowledgeBase) {
    manual = knowledge.manual
    ranker = CaseRanker(knowledge: knowledge)
    interpreter = Interpreter(recognizer: SpeechActRecognizer(korean: knowledge.korean))
    policy = Policy(knowledge: knowledge)
    wording = Wording(manual: manual)
    redactor = Redactor(knowledge: knowledge)
    state = DialogueState(caseCount: manual.cases.count)
  }

  /// The reply to a line that is not blank.
  package mutating func reply(to typed: String) -> Turn {
    let line = redacted(typed)
    past.append(state)
    let act = act(on: utterance(line))
    let confidence = policy.confidence(in: act, state: state)
    let text = text(for: act)
    let said = state.isTiresome(text) ? wording.insteadOfRepeating : text
    let holdsSecret = RedactionLabel.stands(for: .secret, in: line)
    let reply = holdsSecret ? "\(Wording.keepSecrets)\n\n\(said)" : said
    state.finish(with: act, saying: said)
    return Turn(
      number: state.turns, user: line, act: act, confidence: confidence, belief: state.belief, manual: manual,
      reply: reply)
  }

  private func text(for act: SystemAct) -> String {
    // "네" is no reply to a question: it stands.
    if case .smalltalk(.acknowledgement) = act, let question = standingQuestion {
      return "\(Wording.stillAsking)\n\n\(question)"
    }
    return wording.text(for: act)
  }

  /// A line as the conversation knows it: in one line, what is personal replaced by labels.
  package mutating func redacted(_ typed: String) -> String { redactor.redacted(typed.cleanLine) }

  /// A text of our own that may repeat what was typed, as the conversation knows it.
  package mutating func redacted(lines text: String) -> String { redactor.redacted(text) }

  /// Forgets the conversation.
  package mutating func reset() {
    redactor.forget()
    (state, past) = (DialogueState(caseCount: manual.cases.count), [])
  }

  /// Takes the last turn back; false where there is none.
  @discardableResult
  package mutating func back() -> Bool {
    guard let last = past.popLast() else { return false }
    state = last
    return true
  }

  /// The question that waits for its answer, as the user reads it.
  package var standingQuestion: String? {
    state.question.map { wording.text(for: .clarify(Clarification(question: $0))) }
  }

  // MARK: A turn

  /// - Parameter courtesies: How many first sentences were courtesies and have been taken off.
  private mutating func act(on utterance: Utterance, after courtesies: Int = 0) -> SystemAct {
    if courtesies < Self.mostCourtesies, let (courtesy, rest) = courtesy(in: utterance) {
      if courtesy == .success { state.close() }
      return act(on: rest, after: courtesies + 1)
    }
    let evidence = evidence(of: utterance)
    let remedy = remedyShown
    switch userAct(of: utterance, evidence: evidence) {
    case .smalltalk(let kind): return .smalltalk(kind)
    case .offTopic: return .decline(utterance.elsewhere.map(Refusal.elsewhere) ?? .chat)
    case .uncovered: return .decline(utterance.elsewhere.map(Refusal.elsewhere) ?? .uncovered)
    case .rejection:
      state.reject()
      return policy.questionAfterRejection(in: state)
    case .complaint:
      if state.shown != nil { state.fail() }
      return state.shown == nil ? policy.openQuestion(in: state) : policy.escalation(in: state, on: .failure)
    case .stray: return policy.repeatedQuestion(in: state)
    case .human: return policy.escalation(in: state, on: .human)
    case .followUp: return policy.answer(to: utterance, about: remedy, in: state)
    case .success:
      guard let next = state.settle() else { return .smalltalk(.thanks) }
      return .answer(Answer(index: next, occasion: .waited))
    case .failure:
      state.fail()
      return policy.escalation(in: state, on: .failure)
    case .outsideChoice:
      state.learnNothing()
      return policy.act(in: state, on: .outside)
    case .unsure:
      state.learnNothing()
      return policy.act(in: state, on: .unsure)
    case .choice(let positions): state.choose(positions)
    case .noneOfThese: state.deny(state.question?.cases ?? [])
    case .description:
      if let cases = severalProblems(in: utterance) {
        state.hear(cases, named: utterance)
        return policy.question(about: cases, in: state)
      }
      hear(utterance, evidence: evidence)
    }
    return withBranch(policy.act(in: state))
  }

  /// Nobody says more of them before a new problem.
  private static let mostCourtesies = 3

  /// The same act, but of a remedy that branches the part alone that the user's words name.
  private func withBranch(_ act: SystemAct) -> SystemAct {
    guard case .answer(var answer) = act, answer.part == .whole else { return act }
    let remedy = RemedyPassages(of: manual.cases[answer.index], analyzer: ranker.analyzer)
    let named = state.utterances.compactMap(remedy.labelledBranch)
    guard let branch = named.last, named.allSatisfy({ $0 == branch }) else { return act }
    answer.part = .branch(branch)
    return .answer(answer)
  }

  private var remedyShown: RemedyPassages? {
    state.shown.map { RemedyPassages(of: manual.cases[$0], analyzer: ranker.analyzer) }
  }

  private func userAct(of utterance: Utterance, evidence: Belief) -> UserAct {
    let familiarity = remedyShown?.familiarity(of: utterance) ?? 0
    return interpreter.act(of: utterance, evidence: evidence, familiarity: familiarity, in: state)
  }

  /// A first sentence that only says "thanks", "I see" or "that is settled", and what follows it; nil where there is none.
  private func courtesy(in utterance: Utterance) -> (act: UserAct, rest: Utterance)? {
    guard state.turns > 0, let (sentence, text) = utterance.firstSentence else { return nil }
    let first = self.utterance(sentence)
    let act = userAct(of: first, evidence: evidence(of: first))
    guard act.isCourtesy, act != .offTopic else { return nil }
    let rest = self.utterance(text)
    return userAct(of: rest, evidence: evidence(of: rest)).isCourtesy ? nil : (act, rest)
  }

  /// Takes in a description; what it denies is struck, and what it says instead is believed.
  private mutating func hear(_ utterance: Utterance, evidence: Belief) {
    guard state.turns > 0, let denial = Denial(in: utterance.plain) else {
      return state.hear(utterance, evidence: evidence)
    }
    let denied = cases(deniedBy: denial)
    let instead = self.utterance(denial.instead)
    if instead.contentWords.isEmpty {
      state.deny(denied)
    } else {
      state.hear(instead, evidence: self.evidence(of: instead))
      // What is said counts for more than what is not: it cannot deny all that is left.
      if state.belief.mass(of: denied) < 0.9 { state.deny(denied) }
    }
  }

  /// The cases of two problems that `utterance` names; nil where it names one.
  private func severalProblems(in utterance: Utterance) -> [Int]? {
    Conjunction.all(in: utterance.plain).lazy.compactMap { halves -> [Int]? in
      let cases = [halves.first, halves.second].compactMap { evidence(of: self.utterance($0)).certain }
      return cases.count == 2 && cases[0] != cases[1] && !cases.contains(where: state.failed.contains) ? cases : nil
    }.first
  }

  /// The cases that the denied words mean; the one shown last where they mean none.
  private func cases(deniedBy denial: Denial) -> Set<Int> {
    let belief = evidence(of: utterance(denial.denied))
    let named = belief.elements.max { $0.mass < $1.mass }?.hypothesis.cases ?? []
    if !denial.denied.isEmpty, !named.isEmpty, named.count <= manual.cases.count / 2 { return named }
    return state.shown.map { [$0] } ?? []
  }

  func utterance(_ line: String) -> Utterance {
    let text = Excerpt.text(of: line)
    return Utterance(text: text, tokens: ranker.analyzer.tokens(in: text))
  }

  private func evidence(of utterance: Utterance) -> Belief {
    Belief(readings: ranker.readings(of: utterance.tokens), count: manual.cases.count)
  }

  // MARK: Explaining

  /// Why the last reply was what it was: the words that counted, and the probabilities.
  package var explanation: String {
    guard !state.utterances.isEmpty, let best = state.belief.best?.index else { return Wording.nothingToExplain }
    let words = state.utterances.flatMap { utterance in
      utterance.words(weighedBy: ranker.explanation(of: best, for: utterance.tokens))
    }
    return wording.explanation(of: state, best: best, words: words)
  }
}
