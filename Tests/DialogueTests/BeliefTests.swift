import Knowledge
@testable import Retrieval
import TestSupport
import Testing

@testable import Dialogue

@Suite struct BeliefTests {
  /// Case 2 for sure, or 0 and 1 alike, or none of the four.
  private let belief = Belief(
    readings: [
      Reading(cases: [2], probability: 0.5), Reading(cases: [0, 1], probability: 0.4),
      Reading(cases: .noCase, probability: 0.1),
    ], count: 4)

  @Test func `A set's mass is shared by its cases when one must be betted on`() {
    #expect(belief.probabilities == [0.2, 0.2, 0.5, 0])
    #expect(belief.none == 0.1)
    #expect(belief.ranked == [2, 0, 1, 3])
    #expect(belief.mass(of: [0, 2]) == 0.7)
  }

  @Test func `Who knows nothing holds all alike, and learns all from what comes`() {
    let nothing = Belief(vacuousOver: 4)
    #expect(nothing.probabilities == [0.2, 0.2, 0.2, 0.2])
    #expect(nothing.combined(with: belief).belief == belief)
    #expect(belief.combined(with: nothing).conflict == 0)
  }

  @Test func `Two sets leave what they have in common`() {
    let first = Belief(readings: [Reading(cases: [0, 1, 2], probability: 1)], count: 4)
    let second = Belief(readings: [Reading(cases: [1, 3], probability: 1)], count: 4)
    #expect(first.combined(with: second).belief.probabilities == [0, 1, 0, 0])
  }

  @Test func `What cannot be true at once is conflict, and the rest is scaled up`() {
    // Zadeh's doctors: they agree on next to nothing but on that.
    let first = Belief(readings: [.init(cases: [0], probability: 0.9), .init(cases: [1], probability: 0.1)], count: 3)
    let second = Belief(readings: [.init(cases: [2], probability: 0.9), .init(cases: [1], probability: 0.1)], count: 3)
    let (belief, conflict) = first.combined(with: second)
    #expect(abs(conflict - 0.99) < 1e-9)
    #expect(abs(belief.probabilities[1] - 1) < 1e-9)
  }

  @Test func `Of two that contradict each other in all the later is believed`() {
    let first = Belief(readings: [Reading(cases: [0], probability: 1)], count: 3)
    let second = Belief(readings: [Reading(cases: [1], probability: 1)], count: 3)
    #expect(first.combined(with: second).belief == second)
    #expect(first.combined(with: second).conflict == 1)
  }

  @Test func `A choice leaves little to the others, an exclusion nothing`() {
    #expect(belief.choosing([0, 1]).mass(of: [0, 1]) > 0.95)
    #expect(belief.choosing([0]).best?.index == 0)
    #expect(belief.excluding([2]).probabilities[2] == 0)
    #expect(belief.excluding([2]).best?.index == 0)
    #expect(belief.excluding([0, 1, 2, 3]).none == 1)
    #expect(belief.excluding([]) == belief)
  }

  @Test func `Every belief sums to 1, whatever happened`() {
    var generator = SplitMix64(seed: 6)
    for _ in 0..<500 {
      let count = Int.random(in: 1...12, using: &generator)
      func anyCases() -> CaseSet { CaseSet((0..<count).filter { _ in Bool.random(using: &generator) }) }
      func anyBelief() -> Belief {
        let readings = (0..<Int.random(in: 1...8, using: &generator)).map { _ in
          (anyCases(), Double.random(in: 0...1, using: &generator))
        }
        let total = readings.reduce(1e-3) { $0 + $1.1 }
        return Belief(
          readings: readings.map { Reading(cases: $0.0.isEmpty ? .noCase : $0.0, probability: $0.1 / total) },
          count: count)
      }
      var belief = anyBelief()
      for _ in 0..<8 {
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: belief = belief.choosing(anyCases())
        case 1: belief = belief.excluding(anyCases())
        default: belief = belief.combined(with: anyBelief()).belief
        }
        #expect(abs(belief.probabilities.reduce(belief.none, +) - 1) < 1e-9)
        #expect(belief.probabilities.allSatisfy { (0...1 + 1e-9).contains($0) })
      }
    }
  }
}
