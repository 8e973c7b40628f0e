import Knowledge

/// Chooses the act of least expected cost: answer, ask or decline.
///
///     cost(a) = Σ_S m(S) · cost(a | S)
///
/// over the sets S of the belief: a Bayes decision. A question about the cases Q costs `misfit` · (1 − J(Q, S)) where S leaves
/// several cases open, J being the Jaccard overlap, and a fixed amount where S is one case or none. A refusal is chosen where it
/// costs less than the best answer (Chow 1970).
struct Policy: Sendable {
  private let book: QuestionBook
  private let remedies: RemedyBook
  private let costs: Costs
  private let numbers = DialogueParameters.chosen.policy

  init(book: QuestionBook, remedies: RemedyBook, costs: Costs = Costs()) {
    (self.book, self.remedies, self.costs) = (book, remedies, costs)
  }

  /// What to do in `state`, after what the user did last.
  func act(in state: DialogueState) -> SystemAct {
    switch state.userAct {
    case .description, .choice, .noneOfThese, nil: withBranch(decision(in: state), in: state)
    case .outsideChoice: decision(in: state, on: .outside)
    case .unsure: decision(in: state, on: .unsure)
    case .problems(let cases, _): .clarify(Clarification(question: book.order(of: cases), occasion: .several))
    case .rejection: questionAfterRejection(in: state)
    case .question(let index, let passages): .answer(Answer(index: index, part: .passages(passages), occasion: .again))
    case .unansweredQuestion: state.shown.map { .decline(.unanswered($0)) } ?? .decline(.uncovered)
    case .again(let part):
      state.shown.map { .answer(Answer(index: $0, part: part, occasion: .again)) } ?? repeatedQuestion(in: state)
    case .progress(let next): step(next, in: state)
    case .obstacle: state.shown.map { .decline(.blocked($0)) } ?? .decline(.uncovered)
    case .fact(let branch):
      state.shown.map { .answer(Answer(index: $0, part: .branch(branch), occasion: .again)) } ?? decision(in: state)
    case .failure: escalation(in: state, on: .failure)
    case .complaint: state.shown == nil ? openQuestion(in: state) : escalation(in: state, on: .failure)
    case .success: state.waiting.first.map { .answer(Answer(index: $0, occasion: .waited)) } ?? .smalltalk(.thanks)
    case .human: escalation(in: state, on: .human)
    case .uncovered(let other): .decline(other.map(Refusal.elsewhere) ?? .uncovered)
    case .offTopic(let other, _): .decline(other.map(Refusal.elsewhere) ?? .chat)
    case .stray: repeatedQuestion(in: state)
    case .smalltalk(let kind): .smalltalk(kind)
    }
  }

  /// The act of least expected cost in `state`.
  private func decision(in state: DialogueState, on occasion: Clarification.Occasion = .open) -> SystemAct {
    let belief = state.belief
    if state.fruitless >= numbers.patience { return lastResort(in: state) }
    let guess = bestGuess(in: state)
    // What is left is what failed: nothing more is known here.
    if guess.act == .decline(.uncovered), !state.failed.isEmpty { return escalation(in: state, on: .failure) }
    let impatience = 1 + costs.impatience * Double(state.questions)
    guard let open = worthAsking(believing: belief), open.cost * impatience < guess.cost,
      let question = book.question(about: open.cases, believing: belief)
    else { return guess.act }
    let isUpset = occasion == .open && state.utterances.last?.isUpset == true
    return .clarify(Clarification(question: question, occasion: isUpset ? .upset : occasion))
  }

  /// What somebody gets who is upset and says no more: the question that stands, or one about everything.
  private func openQuestion(in state: DialogueState) -> SystemAct {
    let belief = state.belief
    let question = state.question ?? book.question(about: belief.ranked, believing: belief)
    return question.map { .clarify(Clarification(question: $0, occasion: .upset)) } ?? .decline(.uncovered)
  }

  /// What a line that says nothing gets: the question that stands, or a nod.
  private func repeatedQuestion(in state: DialogueState) -> SystemAct {
    state.question.map { .clarify(Clarification(question: $0, occasion: .again)) } ?? .smalltalk(.acknowledgement)
  }

  /// Asks what it is after a case was shown that it is not: one of those that the words left open, or any other.
  private func questionAfterRejection(in state: DialogueState) -> SystemAct {
    let ruledOut = state.denied.union(CaseSet(state.failed))
    let others = state.heard.ranked.filter { !ruledOut.contains($0) }
    let open = others.filter { state.heard.probabilities[$0] > numbers.leastChance }
    if open.count == 1 { return .answer(Answer(index: open[0])) }
    let question = book.question(about: open.isEmpty ? others : open, believing: state.belief)
    return question.map { .clarify(Clarification(question: $0, occasion: .rejected)) }
      ?? escalation(in: state, on: .lost)
  }

  /// What is left to do for a user whom questions do not help.
  private func lastResort(in state: DialogueState) -> SystemAct {
    let ranked = state.belief.ranked.filter { state.belief.probabilities[$0] > 0 }
    guard let best = ranked.first, state.belief.probabilities[best] > max(numbers.worthGuessing, state.belief.none)
    else {
      return escalation(in: state, on: .lost)
    }
    let runnersUp = Array(ranked.dropFirst().prefix(numbers.runnersUp))
    return .answer(Answer(index: best, occasion: .guess(runnersUp: runnersUp)))
  }

  // MARK: After an answer

  /// What to do when the remedy shown last did not help, or a human being is wanted.
  private func escalation(in state: DialogueState, on occasion: Escalation.Occasion) -> SystemAct {
    // What the words alone left open comes next, even where a picked answer spoke against it: that was the wrong one.
    let open = state.heard.ranked.filter { index in
      !state.failed.contains(index) && state.heard.probabilities[index] > numbers.leastChance
    }
    let next = occasion == .failure ? open.first : nil
    return .escalate(
      Escalation(
        occasion: occasion, failed: state.failed, next: next, problem: state.utterances.map(\.text)))
  }

  /// The step that comes next, or a nod where that was the last.
  private func step(_ next: [String], in state: DialogueState) -> SystemAct {
    guard !next.isEmpty, let shown = state.shown else { return .smalltalk(.acknowledgement) }
    return .answer(Answer(index: shown, part: .passages(next), occasion: .step))
  }

  /// The same act, but of a remedy that branches the part alone that the user's words name.
  private func withBranch(_ act: SystemAct, in state: DialogueState) -> SystemAct {
    guard case .answer(var answer) = act, answer.part == .whole else { return act }
    let remedy = remedies.reader(of: answer.index)
    if let branch = state.branch, remedy.branchCount > branch {
      answer.part = .branch(branch)
      return .answer(answer)
    }
    let named = state.utterances.compactMap(remedy.labelledBranch)
    guard let branch = named.last, named.allSatisfy({ $0 == branch }) else {
      // Who says the problem in the manual's own words needs no more but the branch.
      let isQuoted = remedy.branchCount > 1 && state.utterances.contains(where: remedy.isTitled)
      return isQuoted && named.isEmpty && state.question == nil && answer.next == nil
        ? .clarify(Clarification(question: book.branches(of: answer.index))) : act
    }
    answer.part = .branch(branch)
    return .answer(answer)
  }

  // MARK: Candidates

  private func bestGuess(in state: DialogueState) -> (act: SystemAct, cost: Double) {
    let belief = state.belief
    let refusal = (
      act: SystemAct.decline(state.elsewhere.map(Refusal.elsewhere) ?? .uncovered),
      cost: costOfRefusing(believing: belief)
    )
    let answers = belief.ranked.prefix(numbers.answersWeighed).map { index in
      (
        act: SystemAct.answer(Answer(index: index, next: state.waiting.first { $0 != index })),
        cost: cost(ofAnswering: index, believing: belief)
      )
    }
    return (answers + [refusal]).min { $0.cost < $1.cost } ?? refusal
  }

  /// The cases that it costs least to ask about; nil where there are no two to ask about.
  private func worthAsking(believing belief: Belief) -> (cases: [Int], cost: Double)? {
    let ranked = belief.ranked.filter { belief.probabilities[$0] > 0 }
    let sets = belief.elements.filter { $0.mass > numbers.leastMass && $0.cases.indices.count > 1 }
      .map { element in ranked.filter(element.cases.contains) }
    let likely = (2...numbers.longestPrefix).map { Array(ranked.prefix($0)) }
    return (sets + likely).filter { $0.count > 1 }
      .map { (cases: $0, cost: cost(ofAskingAbout: CaseSet($0), believing: belief)) }
      .min { $0.cost < $1.cost }
  }

  // MARK: Expected costs

  private func cost(ofAnswering index: Int, believing belief: Belief) -> Double {
    belief.expected { cases in
      guard cases.contains(index) else { return costs.wrongAnswer }
      return cases.onlyCase == nil ? costs.answerTooSoon : 0
    }
  }

  private func costOfRefusing(believing belief: Belief) -> Double {
    belief.expected { $0.isNone ? 0 : costs.wrongRefusal }
  }

  private func cost(ofAskingAbout asked: CaseSet, believing belief: Belief) -> Double {
    belief.expected { cases in
      if cases.isNone { return costs.vainQuestion }
      if let only = cases.onlyCase {
        return costs.needlessQuestion + (asked.contains(only) ? 0 : costs.missingAnswer)
      }
      return costs.misfit * (1 - cases.subtracting(.noCase).overlap(with: asked))
    }
  }

  /// The probability that `act` is the right one in `state`.
  func confidence(in act: SystemAct, state: DialogueState) -> Double {
    switch act {
    case .answer(let answer): state.belief.expected { $0.onlyCase == answer.index ? 1 : 0 }
    case .decline(.unanswered):
      if case .unansweredQuestion(let probability) = state.userAct { probability } else { 1 }
    case .decline(.blocked): 1
    case .decline(.chat):
      if case .offTopic(_, let probability) = state.userAct { probability } else { 1 }
    case .decline: state.belief.none
    case .clarify(let clarification):
      // What was offered is what is left open, and something is left open.
      state.belief.mass(of: clarification.question.cases) * state.belief.expected { $0.count > 1 ? 1 : 0 }
    case .smalltalk, .escalate: 1
    }
  }
}

extension Belief {
  /// The mean of `value` over what may be meant.
  fileprivate func expected(_ value: (CaseSet) -> Double) -> Double {
    elements.reduce(0) { $0 + $1.mass * value($1.cases) }
  }
}
