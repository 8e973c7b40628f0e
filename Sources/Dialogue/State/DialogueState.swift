package import Knowledge

/// What the conversation has come to: a fold over its turns.
package struct DialogueState: Equatable, Sendable {
  package private(set) var belief: Belief
  /// What the user's own words alone let one believe, without the answers picked.
  package private(set) var heard: Belief
  /// What was said about the problem at hand.
  package private(set) var utterances: [Utterance] = []
  /// The question that waits for its answer.
  package private(set) var question: Question?
  /// The case whose remedy was shown last, for the problem at hand.
  package private(set) var shown: Int?
  /// The branch of it that holds for the user, once that is known.
  package private(set) var branch: Int?
  /// The step of it that was shown alone last, in the manual's words.
  package private(set) var step: String?
  /// The cases whose remedies did not help, in the order in which they were tried.
  package private(set) var failed: [Int] = []
  /// Questions asked about the problem at hand.
  package private(set) var questions = 0
  /// Questions in a row that brought nothing new.
  package private(set) var fruitless = 0
  /// Other problems that were named, to come back to.
  package private(set) var waiting: [Int] = []
  /// The number of turns so far.
  package private(set) var turns = 0
  /// What the user did last; nil before the first line.
  package private(set) var userAct: UserAct?
  /// The last replies, newest first.
  private var said: [String] = []
  /// The cases that the user said it is not.
  private(set) var denied = CaseSet()

  package init(caseCount: Int) {
    belief = Belief(vacuousOver: caseCount)
    heard = belief
  }

  /// The other system or thing that was named last, in the user's words.
  package var elsewhere: String? { utterances.last?.elsewhere }

  // MARK: What the user does

  /// Takes in that the branch at `position` of the remedy that was shown holds for the user.
  mutating func settle(branch position: Int) { branch = position }

  /// Takes in what the user does.
  mutating func apply(_ act: UserAct) {
    userAct = act
    switch act {
    case .description(let description): hear(description)
    case .problems(let cases, let utterance): hear(cases, named: utterance)
    case .rejection(let others): reject(others)
    case .choice(let positions): choose(positions)
    case .noneOfThese: denyAll(of: question?.cases ?? [])
    case .outsideChoice, .unsure: fruitless += 1
    case .complaint where shown != nil, .failure: fail()
    case .success: settle()
    case .fact(let branch): self.branch = branch
    case .progress(let next): step = next.first ?? step
    case .question, .unansweredQuestion, .again, .obstacle, .complaint, .human, .uncovered, .offTopic, .stray,
      .smalltalk:
      break
    }
  }

  private mutating func hear(_ description: Description) {
    if let said = description.said { hear(said, evidence: description.evidence) }
    // What is said counts for more than what is not: it cannot deny all that is left.
    if description.said == nil || belief.mass(of: description.denied) < DialogueParameters.chosen.belief.mostDenied {
      deny(description.denied)
    }
  }

  /// Takes in more about the problem that is being asked about, else a new problem.
  private mutating func hear(_ utterance: Utterance, evidence: Belief) {
    if question == nil { begin() }
    utterances.append(utterance)
    let evidence = evidence.leaning(to: waiting)
    // Who says something that cannot go with what was said before speaks of something else.
    let isReply = utterances.count > 1
    let (combined, conflict) = belief.combined(with: isReply ? evidence.withoutNone : evidence)
    let isVain = isReply && evidence.none > DialogueParameters.chosen.belief.vain
    if conflict > DialogueParameters.chosen.belief.mostConflict {
      (denied, heard) = ([], evidence)
      move(to: evidence)
    } else {
      heard = heard.combined(with: isReply ? evidence.withoutNone : evidence).belief
      move(to: combined)
    }
    if isVain { fruitless += 1 }
  }

  /// Moves the belief; a reply that narrows it makes up for those that brought nothing.
  private mutating func move(to belief: Belief) {
    let before = self.belief
    self.belief = belief.excluding(denied).striking(CaseSet(failed))
    if !self.belief.isLike(before) { fruitless = 0 }
  }

  /// Forgets the problem at hand, but not what was tried.
  private mutating func begin() {
    belief = Belief(vacuousOver: belief.probabilities.count)
    heard = belief
    (utterances, question, shown, denied, fruitless, questions) = ([], nil, nil, [], 0, 0)
    (branch, step) = (nil, nil)
  }

  /// Rules out what the user says it is not.
  private mutating func deny(_ cases: CaseSet) {
    denied = denied.union(cases)
    move(to: belief)
  }

  /// Rules out all that was offered: what the words left open was offered, so that nothing of it is left.
  private mutating func denyAll(of cases: CaseSet) {
    denied = denied.union(cases)
    move(to: belief.striking(cases))
  }

  /// Rules out the case shown last, and `others`, and goes back to what the words alone let one believe.
  private mutating func reject(_ others: CaseSet) {
    guard let shown else { return }
    denied = denied.union([shown]).union(others)
    belief = heard.excluding(denied).striking(CaseSet(failed))
    self.shown = nil
  }

  /// Takes the answers at `positions` of the question asked; of several the first is treated and the others wait.
  private mutating func choose(_ positions: [Int]) {
    guard let question, let first = positions.first else { return }
    waiting += positions.dropFirst().compactMap { question.options[$0].cases.indices.first }
    move(to: belief.choosing(question.options[first].cases))
    branch = question.options[first].branch ?? branch
  }

  /// Strikes the remedy shown last, which did not help.
  private mutating func fail() {
    if let shown, !failed.contains(shown) { failed.append(shown) }
    waiting.removeAll(where: failed.contains)
    belief = belief.striking(CaseSet(failed))
  }

  /// Leaves the problem at hand, which is settled, for the next one that waits, if any: the same words named both.
  private mutating func settle() {
    let words = utterances
    begin()
    guard let next = waiting.first else { return }
    utterances = words
    belief = belief.choosing([next])
    heard = belief
  }

  /// Takes in several problems at once; those that are not treated first wait.
  private mutating func hear(_ cases: [Int], named utterance: Utterance) {
    begin()
    utterances = [utterance]
    waiting = cases
    belief = belief.choosing(CaseSet(cases))
    heard = belief
  }

  // MARK: What the bot does

  /// Whether the user would read `reply` for the third time running.
  func isTiresome(_ reply: String) -> Bool { said == [reply, reply] }

  /// Turns to the remedy of `answer`, unless only something was looked up in it.
  private mutating func show(_ answer: Answer) {
    question = nil
    if case .passages = answer.part { return }
    if answer.index != shown { step = nil }
    if let shown, answer.index != shown { branch = nil }
    shown = answer.index
    if case .branch(let position) = answer.part { branch = position }
  }

  /// Closes the turn that `act` makes and `reply` words; small talk and refusals leave a question standing.
  package mutating func finish(with act: SystemAct, saying reply: String) {
    turns += 1
    said = [reply] + said.prefix(1)
    switch act {
    case .smalltalk, .decline: break
    case .clarify(let clarification): (question, questions) = (clarification.question, questions + 1)
    case .answer(let answer): show(answer)
    case .escalate(let escalation):
      if let next = escalation.next { show(Answer(index: next)) }
      question = nil
    }
    if case .answer(let answer) = act { waiting.removeAll { $0 == answer.index } }
  }
}

extension Belief {
  /// This belief, shifted toward the problems still waiting.
  fileprivate func leaning(to waiting: [Int]) -> Belief {
    let (combined, conflict) = combined(with: Belief(vacuousOver: probabilities.count).choosing(CaseSet(waiting)))
    return waiting.isEmpty || conflict > 0.8 ? self : combined
  }

  /// Whether no case became much more or less probable.
  fileprivate func isLike(_ other: Belief) -> Bool {
    zip(probabilities, other.probabilities).allSatisfy { abs($0 - $1) < 0.05 }
  }
}
