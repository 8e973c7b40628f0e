package import Knowledge

/// Chooses the act of least expected cost: answer, ask or decline.
///
/// A question is asked where it is worth more than it costs, C_wrong · V(q) > C_ask. V(q) is the expected value of perfect
/// information (Rao & Daumé 2018, section 3; Howard 1966): how much likelier the best guess is right once the answer is known,
///
///     V(q) = Σ_a p(a) · max_c p(c | a) − max_c p(c)
///
/// where c may be "none". Else the best guess is made: an answer, or a refusal where none is likelier by a margin (Chow 1970).
package struct Policy: Sendable {
  private let book: QuestionBook

  package init(knowledge: KnowledgeBase) {
    book = QuestionBook(knowledge: knowledge)
  }

  // Costs and shares were fitted by a sweep over phrasings that the weights had not been learnt from.

  /// What a wrong answer costs, in questions.
  private static let costOfWrongAnswer = 3.0
  /// A refusal is less wrong than a wrong answer by this factor.
  private static let caution = 1.3
  /// The plausible cases hold this share of the probability of all.
  private static let plausibleMass = 0.93
  /// None of them is less probable than this share of the best one.
  private static let plausibleShare = 0.08

  package func act(in state: DialogueState) -> SystemAct {
    let belief = state.belief
    if let question = question(in: state), Self.costOfWrongAnswer * value(of: question, believing: belief) > 1 {
      return .clarify(question)
    }
    guard let best = belief.best, belief.none * Self.caution <= best.probability else {
      return .decline(elsewhere: state.elsewhere)
    }
    return .answer(best.index)
  }

  /// The expected value of perfect information of `question`.
  private func value(of question: Question, believing belief: Belief) -> Double {
    let offered = question.cases
    let others = belief.probabilities.indices.filter { !offered.contains($0) }.map { belief.probabilities[$0] }
    let known = question.options.reduce(0) { sum, option in
      // Whoever picks several cases at once is asked again: they will be told apart.
      sum + belief.mass(of: option.cases)
    }
    let otherwise = max(belief.none, others.max() ?? 0)
    return known + otherwise - max(belief.none, belief.best?.probability ?? 0)
  }

  /// The probability that `act` is the right one in `state`.
  package func confidence(in act: SystemAct, state: DialogueState) -> Double {
    let belief = state.belief
    switch act {
    case .answer(let index): return belief.probabilities[index]
    case .decline: return belief.none
    case .clarify(let question), .repeatQuestion(let question):
      return belief.mass(of: question.cases) * (1 - (belief.best?.probability ?? 0))
    case .smalltalk: return 1
    }
  }

  // MARK: Questions

  /// The question about the plausible cases; nil where there is but one.
  private func question(in state: DialogueState) -> Question? {
    let possible = state.belief.ranked.filter { state.belief.probabilities[$0] > 0 }
    return book.question(about: plausibleCases(among: possible, in: state.belief), believing: state.belief)
  }

  /// The fewest of the ranked cases that hold nearly all of the probability, without those that are far behind the best.
  private func plausibleCases(among ranked: [Int], in belief: Belief) -> [Int] {
    let enough = belief.mass(of: ranked) * Self.plausibleMass
    let least = (belief.best?.probability ?? 0) * Self.plausibleShare
    var mass = 0.0
    return Array(
      ranked.prefix { index in
        defer { mass += belief.probabilities[index] }
        return mass < enough && belief.probabilities[index] >= least
      })
  }
}
