package import Knowledge
package import Retrieval

/// What the user may mean, and how sure that is: a mass function over sets of cases (Shafer 1976, chapter 2).
///
/// "인증서가 안 돼요" is not a little of case 4 and a little of case 5: it leaves both open, and its mass lies on the set of the two.
/// New evidence is put together by Dempster's rule (chapter 3):
///
///     m(C) = Σ_{A∩B=C} m₁(A) · m₂(B) / (1 − K),   K = Σ_{A∩B=∅} m₁(A) · m₂(B)
///
/// and where a case must be betted on, a set's mass is shared by its cases in equal parts (Smets 1990, the pignistic probability).
package struct Belief: Equatable, Sendable {
  package struct Element: Equatable, Sendable {
    package let cases: CaseSet
    package let mass: Double
  }

  /// What may be meant; masses are above 0 and sum to 1.
  package private(set) var elements: [Element]
  /// For each case of the manual its pignistic probability.
  package let probabilities: [Double]
  /// The pignistic probability that it is none of them.
  package let none: Double

  /// Nothing is known yet.
  package init(vacuousOver count: Int) {
    self.init([Element(cases: .everything(over: count), mass: 1)], count: count)
  }

  /// What the readings of a message let one believe, of `count` cases.
  package init(readings: [Reading], count: Int) {
    self.init(readings.map { Element(cases: $0.cases, mass: $0.probability) }.pruned, count: count)
  }

  private init(_ elements: [Element], count: Int) {
    var (shares, none) = ([Double](repeating: 0, count: count), 0.0)
    for element in elements {
      let share = element.mass / Double(element.cases.count)
      for index in element.cases.indices { shares[index] += share }
      if element.cases.containsNone { none += share }
    }
    (self.elements, probabilities, self.none) = (elements, shares, none)
  }

  /// All that may be meant as long as nothing is known.
  private var everything: CaseSet { .everything(over: probabilities.count) }

  /// Whether nothing is known.
  private var isVacuous: Bool { elements.count == 1 && elements[0].cases.count == probabilities.count + 1 }

  // MARK: Asking it

  /// The cases, the most probable first; of equals the one that stands first in the manual.
  package var ranked: [Int] {
    probabilities.indices.sorted { (probabilities[$1], $0) < (probabilities[$0], $1) }
  }

  /// The most probable case and its probability.
  package var best: (index: Int, probability: Double)? {
    ranked.first.map { ($0, probabilities[$0]) }
  }

  /// The probability that one of `cases` fits.
  package func mass(of cases: CaseSet) -> Double {
    cases.indices.reduce(cases.containsNone ? none : 0) { $0 + probabilities[$1] }
  }

  /// The case that it is beyond doubt; nil where there is doubt.
  var certain: Int? {
    elements.first { $0.mass > DialogueParameters.chosen.belief.certainty }?.cases.onlyCase
  }

  // MARK: Evidence

  /// The same evidence, where "none of them" tells nothing: "네, 거기서요" is about no case, yet rules out none.
  var withoutNone: Belief {
    let elements = elements.map { element in
      element.cases.isNone ? Element(cases: everything, mass: element.mass) : element
    }
    return Belief(elements, count: probabilities.count)
  }

  /// This belief and `evidence` put together, and the share of both that cannot be true at once (K).
  ///
  /// Where nothing is left that could be true, `evidence` alone is believed. O(elements of both, multiplied).
  package func combined(with evidence: Belief) -> (belief: Belief, conflict: Double) {
    if isVacuous { return (evidence, 0) }
    var (masses, order, conflict): ([CaseSet: Double], [CaseSet], Double) = ([:], [], 0)
    for first in elements {
      for second in evidence.elements {
        let (common, mass) = (first.cases.intersection(second.cases), first.mass * second.mass)
        if common.isEmpty { conflict += mass } else if masses[common] == nil { order.append(common) }
        if !common.isEmpty { masses[common, default: 0] += mass }
      }
    }
    // In the order of their appearance, so that sums are the same every time.
    let left = order.map { Element(cases: $0, mass: masses[$0] ?? 0) }.pruned
    return left.isEmpty ? (evidence, 1) : (Belief(left, count: probabilities.count), conflict)
  }

  /// The belief after the user picked the answer that stands for `cases`, or for none where it stands for no case, allowing for a slip
  /// of the finger.
  package func choosing(_ cases: CaseSet) -> Belief {
    let chosen = cases.isEmpty ? .noCase : cases
    let slip = DialogueParameters.chosen.belief.slip
    let evidence = [Element(cases: chosen, mass: 1 - slip), Element(cases: everything, mass: slip)]
    return combined(with: Belief(evidence, count: probabilities.count)).belief
  }

  /// The belief after `cases` were ruled out: what was one of them and nothing else may now be anything else.
  ///
  /// Not by Dempster's rule, which would make certain the little that was left: conflict becomes ignorance (Yager 1987).
  package func excluding(_ cases: CaseSet) -> Belief {
    without(cases, else: everything.subtracting(cases))
  }

  /// The belief after the remedies of `cases` did not help: what was one of them and nothing else is nothing that the manual helps with.
  ///
  /// Not by Dempster's rule, which would make likely what never was.
  package func striking(_ cases: CaseSet) -> Belief { without(cases, else: .noCase) }

  /// The belief without `cases`: what was one of them and nothing else becomes `rest`.
  private func without(_ cases: CaseSet, else rest: CaseSet) -> Belief {
    guard !cases.isEmpty else { return self }
    var (masses, order): ([CaseSet: Double], [CaseSet]) = ([:], [])
    for element in elements {
      let left = element.cases.subtracting(cases)
      let kept = left.isEmpty ? rest : left
      if masses[kept] == nil { order.append(kept) }
      masses[kept, default: 0] += element.mass
    }
    return Belief(
      order.map { Element(cases: $0, mass: masses[$0] ?? 0) }, count: probabilities.count)
  }
}

extension [Belief.Element] {
  /// Without what is as good as impossible, so that sets do not pile up over a conversation; sums to 1.
  fileprivate var pruned: [Belief.Element] {
    let kept = filter { $0.mass > DialogueParameters.chosen.belief.leastMass }
    let total = kept.reduce(0) { $0 + $1.mass }
    return kept.map { Belief.Element(cases: $0.cases, mass: $0.mass / total) }
  }
}
