import Analysis
import Knowledge

/// Says what the user does with a line, seen from where the conversation stands.
///
/// What a line does is told by its function words (`SpeechActRecognizer`), by what it is about (the evidence of its words), and by
/// what may come next: nobody reports failure before there was a remedy. The act with the largest product of the three wins.
struct Interpreter: Sendable {
  let recognizer: SpeechActRecognizer

  init(recognizer: SpeechActRecognizer) {
    self.recognizer = recognizer
  }

  /// What the user does with `utterance`.
  ///
  /// - Parameters:
  ///   - evidence: What its words alone let one believe.
  ///   - familiarity: The share of its words that stand in the remedy shown last.
  func act(of utterance: Utterance, evidence: Belief, familiarity: Double, in state: DialogueState) -> UserAct {
    if let question = state.question, let choice = Choice(in: question).act(of: utterance.plain) { return choice }
    if let known = recognizer.known(utterance.plain), let act = Self.act(known, in: state) { return act }
    if let farewell = recognizer.known(utterance.lastSentence), farewell.isSmallTalk, evidence.none > 0.5 {
      return .smalltalk(farewell)
    }
    if utterance.isStray, state.turns > 0 { return .stray }
    // A first description that is likely about the manual is nothing else.
    if state.question == nil, state.shown == nil, evidence.none < 0.5 { return .description }
    let scores = scores(of: utterance, evidence: evidence, familiarity: familiarity, in: state)
    return scores.max { $0.score < $1.score }?.act ?? .description
  }

  /// What a line that is an act by itself does; nil where it depends on its content.
  private static func act(_ act: SpeechAct, in state: DialogueState) -> UserAct? {
    switch act {
    case .greeting, .thanks, .goodbye, .acknowledgement: .smalltalk(act)
    case .success: state.shown == nil ? .smalltalk(.thanks) : .success
    case .human: .human
    case .complaint: .complaint
    case .failure: state.shown == nil ? nil : .failure
    case .followUp: state.shown == nil || state.question != nil ? nil : .followUp
    case .unsure: state.question == nil ? nil : .unsure
    case .noneOfThese: state.question != nil ? .noneOfThese : state.shown != nil ? .rejection : nil
    case .allOfThese:
      state.question.map { question in
        .choice(question.options.indices.filter { !question.options[$0].cases.isEmpty })
      }
    case .description, .correction, .offTopic: nil
    }
  }

  private func scores(
    of utterance: Utterance, evidence: Belief, familiarity: Double, in state: DialogueState
  ) -> [(act: UserAct, score: Double)] {
    let probabilities = recognizer.probabilities(of: utterance)
    func probability(_ act: SpeechAct) -> Double { probabilities[act] ?? 0 }
    let (covered, none) = (1 - evidence.none, evidence.none)
    if state.question != nil {
      let telling =
        probability(.description) + probability(.correction) + probability(.followUp) + probability(.failure)
      return [
        (.description, telling * (Weight.floor + covered)),
        (.unsure, probability(.unsure) * (Weight.floor + none)),
        (.noneOfThese, probability(.noneOfThese) * (Weight.floor + none)),
        (.human, probability(.human)),
        (.complaint, probability(.complaint) * none),
        (.offTopic, probability(.offTopic) * none),
        (.uncovered, utterance.elsewhere == nil ? 0 : telling * none),
        (.smalltalk(.thanks), (probability(.success) + probability(.thanks)) * (Weight.floor + none)),
        (.smalltalk(.acknowledgement), probability(.acknowledgement) * (Weight.floor + none)),
      ]
    }
    guard let shown = state.shown else {
      let (human, complaint, offTopic) = (
        probability(.human) * none, probability(.complaint) * none, probability(.offTopic) * none
      )
      let smallTalk: [(act: UserAct, score: Double)] =
        state.turns == 0
        ? [] : [SpeechAct.acknowledgement, .thanks, .goodbye].map { (.smalltalk($0), probability($0) * none) }
      let others: [(act: UserAct, score: Double)] = [(.human, human), (.complaint, complaint), (.offTopic, offTopic)]
      return others + [(.description, 1 - human - complaint - offTopic)] + smallTalk
    }
    let own = evidence.probabilities[shown]
    let other = covered - own
    let telling = probability(.description) + probability(.correction)
    return [
      (.followUp, probability(.followUp) * (1 + own + familiarity) + telling * own / 2),
      (.failure, probability(.failure) * (1 + own) + telling * own / 2),
      (.success, probability(.success)),
      (.complaint, probability(.complaint)),
      (.human, probability(.human)),
      (.description, telling * other),
      (.rejection, (probability(.correction) + probability(.noneOfThese)) * (Weight.floor + none)),
      (.offTopic, probability(.offTopic) * (Weight.floor + none) * (1 - familiarity)),
      (.uncovered, probability(.description) * none),
      (.smalltalk(.acknowledgement), probability(.acknowledgement)),
      (.smalltalk(.thanks), probability(.thanks)),
      (.smalltalk(.goodbye), probability(.goodbye)),
      (.smalltalk(.greeting), probability(.greeting)),
    ]
  }

  private enum Weight {
    /// What an act counts whose content speaks neither for nor against it.
    static let floor = 0.3
  }
}
