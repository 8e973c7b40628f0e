import Analysis
import Knowledge
import Retrieval

/// Says what the user does with a line, seen from where the conversation stands.
///
/// What a line does is told by its function words (`SpeechActRecognizer`), by what it is about (the evidence of its words), and by
/// what may come next: nobody reports failure before there was a remedy (`ActScores`).
struct Interpreter: Sendable {
  private let ranker: CaseRanker
  private let remedies: RemedyBook
  let recognizer: SpeechActRecognizer
  private let markers: Markers
  private let denials: DenialMarkers

  init(ranker: CaseRanker, remedies: RemedyBook, recognizer: SpeechActRecognizer, markers: Markers) {
    self.ranker = ranker
    self.remedies = remedies
    self.recognizer = recognizer
    self.markers = markers
    denials = DenialMarkers(markers)
  }

  /// The line, or a part of one, with its tokens.
  func utterance(_ line: String) -> Utterance {
    Utterance(Excerpt.text(of: line), by: ranker.analyzer, markers: markers)
  }

  /// What the user does with `utterance`.
  func act(of utterance: Utterance, in state: DialogueState) -> UserAct {
    let evidence = evidence(of: utterance)
    switch kind(of: utterance, evidence: evidence, in: state) {
    case .act(let act): return act
    case .speech(let speech): return act(speech, with: utterance, evidence: evidence, in: state)
    }
  }

  /// A first sentence that only says "thanks", "I see" or "that is settled", and what follows it; nil where there is none.
  func courtesy(in utterance: Utterance, in state: DialogueState) -> (act: UserAct, rest: Utterance)? {
    guard state.turns > 0, let (sentence, text) = utterance.firstSentence else { return nil }
    let act = act(of: self.utterance(sentence), in: state)
    guard act.isCourtesy else { return nil }
    let rest = self.utterance(text)
    return isAside(rest, in: state) ? nil : (act, rest)
  }

  /// Whether `utterance` is about none of the manual's problems.
  private func isAside(_ utterance: Utterance, in state: DialogueState) -> Bool {
    switch kind(of: utterance, evidence: evidence(of: utterance), in: state) {
    case .act(let act), .speech(.act(let act)): act.isCourtesy
    case .speech(.uncovered), .speech(.offTopic): true
    case .speech(.description), .speech(.followUp): false
    }
  }

  private func evidence(of utterance: Utterance) -> Belief {
    Belief(readings: ranker.readings(of: utterance.tokens), count: remedies.manual.cases.count)
  }

  // MARK: What is done

  /// What a line does: an act that needs nothing more, or one that its words have yet to fill.
  private enum Kind {
    case act(UserAct)
    case speech(ActScores.Speech)
  }

  private func kind(of utterance: Utterance, evidence: Belief, in state: DialogueState) -> Kind {
    if let question = state.question,
      let choice = Choice(in: question, markers: markers).act(of: utterance.plain)
    {
      return .act(choice)
    }
    if let known = recognizer.known(utterance.key), let kind = Self.kind(of: known, in: state) { return kind }
    if let farewell = recognizer.known(utterance.lastSentence), farewell.isSmallTalk, evidence.none > 0.5 {
      return .act(.smalltalk(farewell))
    }
    if utterance.isStray, state.turns > 0 { return .act(.stray) }
    // A first description that is likely about the manual is nothing else.
    if state.question == nil, state.shown == nil, evidence.none < 0.5 { return .speech(.description) }
    let scores = ActScores(
      probabilities: recognizer.probabilities(of: utterance), evidence: evidence,
      familiarity: state.shown.map { remedies.passages(of: $0).familiarity(of: utterance) } ?? 0,
      namesOtherThing: utterance.elsewhere != nil)
    return .speech(scores.best(in: state))
  }

  /// What a line that is an act by itself does; nil where it depends on its content.
  private static func kind(of act: SpeechAct, in state: DialogueState) -> Kind? {
    switch act {
    case .greeting, .thanks, .goodbye, .acknowledgement: .act(.smalltalk(act))
    case .success: .act(state.shown == nil ? .smalltalk(.thanks) : .success)
    case .human: .act(.human)
    case .complaint: .act(.complaint)
    case .failure: state.shown == nil ? nil : .act(.failure)
    case .followUp: state.shown == nil || state.question != nil ? nil : .speech(.followUp)
    case .unsure: state.question == nil ? nil : .act(.unsure)
    case .noneOfThese: state.question != nil ? .act(.noneOfThese) : state.shown != nil ? .act(.rejection) : nil
    case .allOfThese:
      state.question.map { question in
        .act(.choice(question.options.indices.filter { !question.options[$0].cases.isEmpty }))
      }
    case .description, .correction, .offTopic: nil
    }
  }

  private func act(
    _ speech: ActScores.Speech, with utterance: Utterance, evidence: Belief, in state: DialogueState
  ) -> UserAct {
    switch speech {
    case .act(let act): act
    case .offTopic: .offTopic(elsewhere: utterance.elsewhere)
    case .uncovered: .uncovered(elsewhere: utterance.elsewhere)
    case .followUp: .followUp(state.shown.flatMap { remedies.passages(of: $0).answer(to: utterance) })
    case .description:
      severalProblems(in: utterance, in: state).map { .problems($0, utterance) }
        ?? .description(description(in: utterance, evidence: evidence, in: state))
    }
  }

  // MARK: Descriptions

  /// What is said of a problem: what is denied, and what is said instead, are taken apart.
  private func description(in utterance: Utterance, evidence: Belief, in state: DialogueState) -> Description {
    guard state.turns > 0, let denial = Denial(in: utterance.plain, by: denials) else {
      return Description(said: utterance, evidence: evidence, denied: [])
    }
    let instead = self.utterance(denial.instead)
    let isSaid = !instead.contentWords.isEmpty
    return Description(
      said: isSaid ? instead : nil, evidence: self.evidence(of: instead), denied: cases(deniedBy: denial, in: state))
  }

  /// The cases of two problems that `utterance` names; nil where it names one.
  private func severalProblems(in utterance: Utterance, in state: DialogueState) -> [Int]? {
    Conjunction.all(in: utterance.plain, by: markers).lazy.compactMap { halves -> [Int]? in
      let cases = [halves.first, halves.second].compactMap { evidence(of: self.utterance($0)).certain }
      return cases.count == 2 && cases[0] != cases[1] && !cases.contains(where: state.failed.contains) ? cases : nil
    }.first
  }

  /// The cases that the denied words mean; the one shown last where they mean none.
  private func cases(deniedBy denial: Denial, in state: DialogueState) -> CaseSet {
    let belief = evidence(of: utterance(denial.denied))
    let named = belief.elements.max { $0.mass < $1.mass }?.cases.subtracting(.noCase) ?? []
    if !denial.denied.isEmpty, !named.isEmpty, named.count <= remedies.manual.cases.count / 2 { return named }
    return state.shown.map { [$0] } ?? []
  }
}
