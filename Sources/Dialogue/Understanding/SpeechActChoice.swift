import Knowledge

/// Chooses what a line does of what may be done where it is said: nobody reports failure before there was a remedy.
///
/// Acts that are the same there are weighed together: whatever tells more about the problem answers a question.
struct SpeechActChoice {
  let probabilities: [SpeechAct: Double]

  /// What the line does most likely in `phase`.
  ///
  /// - Parameters:
  ///   - isFirst: Whether nothing was said before it.
  ///   - isSameProblem: Whether it is about the problem whose remedy was shown: who describes that again was not helped.
  func best(in phase: Scene.Phase, isFirst: Bool, isSameProblem: Bool = false) -> SpeechAct {
    switch phase {
    case .fresh: most(likelyOf: isFirst ? Self.atFirst : Self.atFirst + Self.smallTalk, together: Self.telling)
    case .asked: afterQuestion
    case .shown: afterRemedy(isSameProblem: isSameProblem)
    }
  }

  /// Whatever tells more about the problem is a description, unless it is above all a denial.
  private var afterQuestion: SpeechAct {
    let best = most(likelyOf: Self.afterQuestion + Self.smallTalk, together: Self.telling)
    return best == .description && self[.denial] > DialogueParameters.chosen.acts.sureDenial ? .denial : best
  }

  private func afterRemedy(isSameProblem: Bool) -> SpeechAct {
    if isSameProblem, self[.description] > 0 {
      var others = probabilities
      others[.failure, default: 0] += self[.description]
      others[.description] = 0
      return SpeechActChoice(probabilities: others).afterRemedy(isSameProblem: false)
    }
    let questions: [SpeechAct] = [.question, .distantQuestion, .unansweredQuestion]
    let possible = (Self.afterRemedy + Self.smallTalk).filter {
      $0 != .denial || self[.denial] > DialogueParameters.chosen.acts.likelyDenial
    }
    let best = most(likelyOf: possible, together: questions)
    return best == questions[0] ? question : best
  }

  /// Which kind of question it is: a passage that does not answer costs more than to say that none does.
  private var question: SpeechAct {
    if DialogueParameters.chosen.questions.caution * self[.unansweredQuestion]
      > max(self[.question], self[.distantQuestion])
    {
      return .unansweredQuestion
    }
    return self[.question] > self[.distantQuestion] ? .question : .distantQuestion
  }

  /// The likeliest of `acts` and of those that count as one; these are named by the first of them.
  private func most(likelyOf acts: [SpeechAct], together: [SpeechAct]) -> SpeechAct {
    let joint = together.reduce(0) { $0 + self[$1] }
    let scores = (together.first.map { [($0, joint)] } ?? []) + acts.map { ($0, self[$0]) }
    return scores.max { $0.1 < $1.1 }?.0 ?? .description
  }

  private subscript(act: SpeechAct) -> Double { probabilities[act] ?? 0 }

  private static let telling: [SpeechAct] = [
    .description, .denial, .fact, .question, .distantQuestion, .unansweredQuestion, .progress, .obstacle, .failure,
    .again,
  ]
  private static let atFirst: [SpeechAct] = [.human, .complaint, .offTopic]
  private static let afterQuestion: [SpeechAct] = [.unsure, .noneOfThese, .human, .complaint, .offTopic, .success]
  private static let afterRemedy: [SpeechAct] = [
    .description, .denial, .fact, .again, .progress, .obstacle, .failure, .success, .complaint, .human, .noneOfThese,
    .offTopic,
  ]
  private static let smallTalk: [SpeechAct] = [.acknowledgement, .thanks, .goodbye, .greeting]
}
