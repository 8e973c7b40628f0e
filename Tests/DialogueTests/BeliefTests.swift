@testable import Retrieval
import TestSupport
import Testing

@testable import Dialogue

@Suite struct BeliefTests {
  private let ranking = Ranking(matches: [.init(document: 2, score: 6), .init(document: 0, score: 2)], coverage: 1)

  @Test func `The better a case's score, the more probable it is`() {
    let belief = Belief(ranking: ranking, count: 4)
    #expect(belief.ranked == [2, 0, 1, 3])
    #expect(belief.probabilities[2] > 0.8)
    #expect(belief.none < 0.1)
  }

  @Test func `A message without a known word is about something else`() {
    #expect(Belief(ranking: Ranking(matches: [], coverage: 0), count: 4).none > 0.5)
  }

  @Test func `A choice leaves little to the others, an exclusion nothing`() {
    let belief = Belief(ranking: ranking, count: 4)
    #expect(belief.choosing([0, 1]).mass(of: [0, 1]) > 0.5)
    #expect(belief.excluding([2]).probabilities[2] == 0)
    #expect(belief.excluding([2]).best?.index == 0)
    #expect(belief.excluding([0, 1, 2, 3]).none == 1)
  }

  @Test func `Every belief sums to 1, whatever happened`() {
    var generator = SplitMix64(seed: 6)
    for _ in 0..<500 {
      let count = Int.random(in: 1...12, using: &generator)
      let matches = (0..<count).map {
        Ranking.Match(document: $0, score: Float.random(in: 0.01...40, using: &generator))
      }
      let ranking = Ranking(matches: matches, coverage: Float.random(in: 0...1, using: &generator))
      var belief = Belief(ranking: ranking, count: count)
      for _ in 0..<6 {
        let cases = Set((0..<count).filter { _ in Bool.random(using: &generator) })
        belief = Bool.random(using: &generator) ? belief.choosing(cases) : belief.excluding(cases)
        #expect(abs(belief.probabilities.reduce(belief.none, +) - 1) < 1e-9)
        #expect(belief.probabilities.allSatisfy { (0...1).contains($0) })
      }
    }
  }
}
