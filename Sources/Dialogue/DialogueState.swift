package import Analysis
package import Knowledge

/// What the conversation has come to: a fold over its turns.
package struct DialogueState: Equatable, Sendable {
  /// Something the user said, and its tokens.
  package struct Utterance: Equatable, Sendable {
    package let text: String
    package let tokens: [Token]
  }

  package private(set) var belief: Belief
  /// What was said about the problem at hand.
  package private(set) var utterances: [Utterance] = []
  /// The question that waits for its answer.
  package private(set) var question: Question?
  /// The number of turns so far.
  package private(set) var turns = 0
  /// The cases of each answer that the user picked.
  private var chosen: [Set<Int>] = []
  /// The cases that the user said it is not.
  private var excluded: Set<Int> = []

  package init(caseCount: Int) {
    belief = Belief(vacuousOver: caseCount)
  }

  /// The other system or thing that was named last, in the user's words.
  package var elsewhere: String? {
    utterances.reversed().lazy.compactMap { utterance in
      utterance.tokens.last { $0.term.kind == .elsewhere }.map { String(utterance.text[$0.range]) }
    }.first
  }

  package var tokens: [Token] { utterances.flatMap(\.tokens) }

  /// Adds what was said: to the problem that is being asked about, else to a new one.
  package mutating func hear(_ utterance: Utterance, believing belief: ([Token]) -> Belief) {
    if question == nil { self = DialogueState(caseCount: self.belief.probabilities.count, turns: turns) }
    utterances.append(utterance)
    self.belief = chosen.reduce(belief(tokens)) { $0.choosing($1) }.excluding(excluded)
  }

  /// Takes the answer at `position` of the question asked; one without cases rules out all that was offered.
  package mutating func choose(_ position: Int) {
    guard let question else { return }
    let cases = Set(question.options[position].cases)
    if cases.isEmpty {
      excluded.formUnion(question.cases)
      belief = belief.excluding(excluded)
    } else {
      chosen.append(cases)
      belief = belief.choosing(cases)
    }
  }

  /// Closes the turn that `act` makes; small talk leaves a question standing.
  package mutating func finish(with act: SystemAct) {
    turns += 1
    if case .smalltalk = act { return }
    question = act.question
  }

  private init(caseCount: Int, turns: Int) {
    self.init(caseCount: caseCount)
    self.turns = turns
  }
}
