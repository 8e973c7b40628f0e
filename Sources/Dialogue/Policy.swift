package import Knowledge

/// Chooses the act of least expected cost: answer, ask or decline.
package struct Policy: Sendable {
  private let manual: Manual

  package init(manual: Manual) {
    self.manual = manual
  }

  /// What an act costs where it is wrong; one more turn of the user's time costs 1.
  private static let costOfAsking = 1.0
  private static let costOfWrongAnswer = 4.0
  private static let costOfWrongDecline = 4.0

  /// The plausible cases hold this share of the probability of all.
  private static let plausibleMass = 0.85
  /// So many cases can be told apart at a glance; of more, the category is asked first.
  private static let optionLimit = 6

  package func act(in state: DialogueState) -> SystemAct {
    let belief = state.belief
    guard let best = belief.best else { return .decline }
    let question = question(in: state)
    let covered = belief.mass(of: question?.cases ?? [])
    let costs: [(act: SystemAct, cost: Double)] = [
      (.answer(best.index), (1 - best.probability) * Self.costOfWrongAnswer),
      (.decline, (1 - belief.none) * Self.costOfWrongDecline),
    ]
    let asking = question.map {
      (act: SystemAct.clarify($0), cost: Self.costOfAsking + (1 - covered) * Self.costOfWrongAnswer)
    }
    return (costs + [asking].compactMap(\.self)).min { $0.cost < $1.cost }?.act ?? .decline
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
    let plausible = plausibleCases(among: possible, in: state.belief)
    guard plausible.count > 1 else { return nil }
    let none = Question.Option(label: Wording.noneOfThese, cases: [])
    if plausible.count < Self.optionLimit || categoryNames(of: plausible).count == 1 {
      return Question(text: Wording.askCase, options: titles(of: plausible) + [none])
    }
    return Question(text: Wording.askCategory, options: categories(of: plausible, among: possible) + [none])
  }

  /// The fewest of the ranked cases that hold most of the probability that any of them has.
  private func plausibleCases(among ranked: [Int], in belief: Belief) -> [Int] {
    let enough = belief.mass(of: ranked) * Self.plausibleMass
    var mass = 0.0
    let count = ranked.firstIndex { index in
      mass += belief.probabilities[index]
      return mass >= enough
    }
    return Array(ranked.prefix((count ?? 0) + 1))
  }

  private func titles(of cases: [Int]) -> [Question.Option] {
    cases.prefix(Self.optionLimit).map { Question.Option(label: manual.cases[$0].title, cases: [$0]) }
  }

  /// The categories of `plausible` with all their possible cases: who names a category has not ruled any of them out.
  ///
  /// Where most categories are plausible the message told little, and the others are offered too.
  private func categories(of plausible: [Int], among possible: [Int]) -> [Question.Option] {
    let (named, all) = (categoryNames(of: plausible), categoryNames(of: possible))
    let names = 2 * named.count > all.count ? all : named
    return names.prefix(Self.optionLimit).map { name in
      Question.Option(label: name, cases: possible.filter { manual.cases[$0].category == name }.sorted())
    }
  }

  /// The categories in the order of their best case.
  private func categoryNames(of cases: [Int]) -> [String] {
    cases.reduce(into: []) { names, index in
      let name = manual.cases[index].category
      if !names.contains(name) { names.append(name) }
    }
  }
}
