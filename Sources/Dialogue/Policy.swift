package import Knowledge

/// Chooses the act of least expected cost: answer, ask or decline.
///
///     cost(a) = Σ_S m(S) · cost(a | S)
///
/// over the hypotheses S of the belief. A question is asked where C_wrong · V(q) > C_ask, V(q) being its expected value of perfect
/// information (Howard 1966; Rao & Daumé 2018, section 3): once it is answered the best guess costs nothing, so that what it is
/// worth is the cost of guessing now. Else the best guess is made: an answer, or a refusal where that costs less (Chow 1970).
package struct Policy: Sendable {
  private let book: QuestionBook
  private let costs: Costs

  package init(knowledge: KnowledgeBase, costs: Costs = Costs()) {
    book = QuestionBook(knowledge: knowledge)
    self.costs = costs
  }

  package func act(in state: DialogueState) -> SystemAct {
    let belief = state.belief
    let guess = bestGuess(believing: belief, elsewhere: state.elsewhere)
    guard let open = worthAsking(believing: belief), open.cost < guess.cost,
      let question = book.question(about: open.cases, believing: belief)
    else { return guess.act }
    return .clarify(question)
  }

  // MARK: Candidates

  private func bestGuess(believing belief: Belief, elsewhere: String?) -> (act: SystemAct, cost: Double) {
    let refusal = (act: SystemAct.decline(elsewhere: elsewhere), cost: costOfRefusing(believing: belief))
    let answers = belief.ranked.prefix(Self.answersWeighed).map { index in
      (act: SystemAct.answer(index), cost: cost(ofAnswering: index, believing: belief))
    }
    return (answers + [refusal]).min { $0.cost < $1.cost } ?? refusal
  }

  /// The cases that it costs least to ask about; nil where there are no two to ask about.
  private func worthAsking(believing belief: Belief) -> (cases: [Int], cost: Double)? {
    let ranked = belief.ranked.filter { belief.probabilities[$0] > 0 }
    let sets = belief.elements.filter { $0.mass > Self.leastMass && $0.hypothesis.cases.count > 1 }
      .map { element in ranked.filter(element.hypothesis.cases.contains) }
    let likely = (2...Self.longestPrefix).map { Array(ranked.prefix($0)) }
    return (sets + likely).filter { $0.count > 1 }
      .map { (cases: $0, cost: cost(ofAskingAbout: Set($0), believing: belief)) }
      .min { $0.cost < $1.cost }
  }

  /// More answers than these cannot be the best guess, nor sets with less mass the best question.
  private static let answersWeighed = 2
  private static let leastMass = 0.03
  private static let longestPrefix = 5

  // MARK: Expected costs

  private func cost(ofAnswering index: Int, believing belief: Belief) -> Double {
    belief.expected { hypothesis in
      guard hypothesis.cases.contains(index) else { return costs.wrongAnswer }
      return hypothesis.onlyCase == nil ? costs.answerTooSoon : 0
    }
  }

  private func costOfRefusing(believing belief: Belief) -> Double {
    belief.expected { $0.isNone ? 0 : costs.wrongRefusal }
  }

  private func cost(ofAskingAbout cases: Set<Int>, believing belief: Belief) -> Double {
    belief.expected { hypothesis in
      if hypothesis.isNone { return costs.vainQuestion }
      if let only = hypothesis.onlyCase {
        return costs.needlessQuestion + (cases.contains(only) ? 0 : costs.missingAnswer)
      }
      return costs.misfit * (1 - hypothesis.overlap(with: cases))
    }
  }

  /// The probability that `act` is the right one in `state`.
  package func confidence(in act: SystemAct, state: DialogueState) -> Double {
    switch act {
    case .answer(let index): state.belief.expected { $0.onlyCase == index ? 1 : 0 }
    case .decline: state.belief.none
    case .clarify(let question), .repeatQuestion(let question):
      // What was offered is what is left open, and something is left open.
      state.belief.mass(of: question.cases) * state.belief.expected { $0.count > 1 ? 1 : 0 }
    case .smalltalk: 1
    }
  }
}

extension Belief {
  /// The mean of `value` over what may be meant.
  fileprivate func expected(_ value: (Hypothesis) -> Double) -> Double {
    elements.reduce(0) { $0 + $1.mass * value($1.hypothesis) }
  }
}

extension Hypothesis {
  /// The Jaccard index of what is left open with `asked`.
  fileprivate func overlap(with asked: Set<Int>) -> Double {
    Double(cases.intersection(asked).count) / Double(cases.union(asked).count)
  }
}
