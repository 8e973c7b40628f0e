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

  /// An assistant at the beginning of a conversation.
  ///
  /// - Parameters:
  ///   - hints: What the program wants said about itself.
  ///   - lessons: What was learnt from a collection; nil to take what `knowledge` has.
  package init(knowledge: KnowledgeBase, hints: Hints = Hints(), lessons: ManualCollection.Lessons? = nil) {
    manual = knowledge.manual
    let reader = CircumstanceReader(knowledge: knowledge, passages: lessons?.passages)
    ranker = reader.ranker
    interpreter = Interpreter(
      reader: reader, recognizer: SpeechActRecognizer(knowledge: knowledge, classifier: lessons?.acts),
      markers: knowledge.korean.markers)
    policy = Policy(book: QuestionBook(knowledge: knowledge, texts: Wording.questions), remedies: reader.remedies)
    wording = Wording(manual: manual, hints: hints)
    redactor = Redactor(knowledge: knowledge)
    state = DialogueState(caseCount: manual.cases.count)
  }

  /// The reply to a line that is not blank.
  package mutating func reply(to typed: String) -> Turn {
    let line = redacted(typed)
    past.append(state)
    hear(line)
    let act = policy.act(in: state)
    let confidence = policy.confidence(in: act, state: state)
    let fresh = reply(for: act)
    let said = state.isTiresome(fresh.text) ? Reply(wording.insteadOfRepeating) : fresh
    let holdsSecret = RedactionLabel.stands(for: .secret, in: line)
    let reply = holdsSecret ? Reply(Wording.keepSecrets).followed(by: said) : said
    state.finish(with: act, saying: said.text)
    return Turn(
      number: state.turns, user: line, heard: state.userAct, act: act, confidence: confidence, belief: state.belief,
      manual: manual, reply: reply)
  }

  /// Takes in what the user does with a line: first sentences that are courtesies, then the rest.
  private mutating func hear(_ line: String) {
    var utterance = interpreter.utterance(line)
    for _ in 0..<DialogueParameters.chosen.acts.mostCourtesies {
      guard let (courtesy, rest) = interpreter.courtesy(in: utterance, in: state) else { break }
      state.apply(courtesy)
      utterance = rest
    }
    var act = interpreter.act(of: utterance, in: state)
    if case .fact = act {
    } else if let branch = interpreter.branchNamed(in: utterance, in: state), branch != state.branch {
      // Facts stay: "아이폰이에요. 저장 누르면 안 되나요?" is a question of one who has an iPhone.
      state.settle(branch: branch)
      act = interpreter.act(of: utterance, in: state)
    }
    state.apply(act)
  }

  private func reply(for act: SystemAct) -> Reply {
    // "네" is no reply to a question: it stands.
    if case .smalltalk(.acknowledgement) = act, let question = state.question {
      return Reply(Wording.stillAsking).followed(by: wording.reply(for: Clarification(question: question)))
    }
    return wording.reply(for: act)
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
