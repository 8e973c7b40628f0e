import Knowledge
import TestSupport
import Testing

@testable import Retrieval

@Suite struct ReadingTests {
  private func readings(scores: [Float], coverage: Float) -> [Reading] {
    let matches = scores.enumerated().filter { $0.element > 0 }.map {
      Ranking.Match(document: $0.offset, score: $0.element)
    }
    return [Reading](scores: Ranking(matches: matches, coverage: coverage), count: scores.count)
  }

  @Test func `The better a case's score, the more probable it is`() {
    let readings = readings(scores: [2, 0, 6, 0], coverage: 1)
    #expect(readings.map(\.cases) == [[0], [1], [2], [3], .noCase])
    #expect(readings[2].probability > 0.75)
    #expect(readings[0].probability > readings[1].probability)
    #expect(readings[4].probability < 0.15)
  }

  @Test func `A message without a known word is about something else`() {
    #expect(readings(scores: [0, 0], coverage: 0)[2].probability > 0.5)
  }

  @Test func `Readings sum to 1`() {
    #expect(abs(readings(scores: [3, 1, 0.2], coverage: 0.4).reduce(0) { $0 + $1.probability } - 1) < 1e-9)
  }
}
