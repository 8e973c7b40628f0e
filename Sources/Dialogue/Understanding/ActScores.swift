import Knowledge

/// Weighs what a line may do: how it is said, what it is about, and what may come next, multiplied.
struct ActScores {
  /// How probable each act is by the line's function words.
  let probabilities: [SpeechAct: Double]
  /// What its words let one believe.
  let evidence: Belief
  /// The share of its words that stand in the remedy shown last.
  let familiarity: Double
  /// Whether it names another system or thing.
  let namesOtherThing: Bool

  /// What a line does, as far as the scores can tell: an act that needs nothing more, or one that its words fill.
  enum Speech {
    case act(UserAct)
    case description, followUp, uncovered, offTopic
  }

  /// What the line does most likely in `state`.
  func best(in state: DialogueState) -> Speech {
    let scores: [(act: Speech, score: Double)]
    if state.question != nil {
      scores = afterQuestion
    } else if let shown = state.shown {
      scores = afterRemedy(of: shown)
    } else {
      scores = state.turns == 0 ? atFirst : atFirst + smallTalk
    }
    return scores.max { $0.score < $1.score }?.act ?? .description
  }

  /// What an act counts whose content speaks neither for nor against it.
  private static let floor = 0.3

  private func probability(_ act: SpeechAct) -> Double { probabilities[act] ?? 0 }

  private var none: Double { evidence.none }

  private var afterQuestion: [(act: Speech, score: Double)] {
    let telling =
      probability(.description) + probability(.correction) + probability(.followUp) + probability(.failure)
    return [
      (.description, telling * (Self.floor + 1 - none)),
      (.act(.unsure), probability(.unsure) * (Self.floor + none)),
      (.act(.noneOfThese), probability(.noneOfThese) * (Self.floor + none)),
      (.act(.human), probability(.human)),
      (.act(.complaint), probability(.complaint) * none),
      (.offTopic, probability(.offTopic) * none),
      (.uncovered, namesOtherThing ? telling * none : 0),
      (.act(.smalltalk(.thanks)), (probability(.success) + probability(.thanks)) * (Self.floor + none)),
      (.act(.smalltalk(.acknowledgement)), probability(.acknowledgement) * (Self.floor + none)),
    ]
  }

  private var atFirst: [(act: Speech, score: Double)] {
    let others: [(act: Speech, score: Double)] = [
      (.act(.human), probability(.human) * none), (.act(.complaint), probability(.complaint) * none),
      (.offTopic, probability(.offTopic) * none),
    ]
    return others + [(.description, 1 - others.reduce(0) { $0 + $1.score })]
  }

  private var smallTalk: [(act: Speech, score: Double)] {
    [SpeechAct.acknowledgement, .thanks, .goodbye].map { (.act(.smalltalk($0)), probability($0) * none) }
  }

  private func afterRemedy(of shown: Int) -> [(act: Speech, score: Double)] {
    let own = evidence.probabilities[shown]
    let telling = probability(.description) + probability(.correction)
    return [
      (.followUp, probability(.followUp) * (1 + own + familiarity) + telling * own / 2),
      (.act(.failure), probability(.failure) * (1 + own) + telling * own / 2),
      (.act(.success), probability(.success)),
      (.act(.complaint), probability(.complaint)),
      (.act(.human), probability(.human)),
      (.description, telling * (1 - none - own)),
      (.act(.rejection), (probability(.correction) + probability(.noneOfThese)) * (Self.floor + none)),
      (.offTopic, probability(.offTopic) * (Self.floor + none) * (1 - familiarity)),
      (.uncovered, probability(.description) * none),
      (.act(.smalltalk(.acknowledgement)), probability(.acknowledgement)),
      (.act(.smalltalk(.thanks)), probability(.thanks)),
      (.act(.smalltalk(.goodbye)), probability(.goodbye)),
      (.act(.smalltalk(.greeting)), probability(.greeting)),
    ]
  }
}
