import TestSupport
import Testing

@testable import Retrieval

@Suite struct CrossEntropyTests {
  private let cost = CrossEntropy(
    vectors: [
      FeatureVector([(0, 1, false), (1, 2, false)]), FeatureVector([(1, 1, true)]), FeatureVector([]),
    ],
    targets: [[1, 0, 0], [0, 0.5, 0.5], [0, 1, 0]], featureCount: 2, penalty: 0.1,
    family: ClassFamily(parents: [[], [], [0, 1]]))

  @Test func `Without weights every class is as likely, and nothing is paid for weights`() {
    var gradient: [ClassMatrix.Lanes] = []
    // Three examples of ln 3 each.
    #expect(abs(cost.value(at: cost.start.lanes, gradient: &gradient) - 3 * 1.098_612) < 1e-5)
  }

  @Test func `The gradient is how the cost grows`() {
    var generator = SplitMix64(seed: 7)
    var place = cost.start
    for row in 0..<place.rows {
      for column in 0..<place.columns { place[row, column] = Double.random(in: -1...1, using: &generator) }
    }
    var (lanes, ignored): ([ClassMatrix.Lanes], [ClassMatrix.Lanes]) = ([], [])
    _ = cost.value(at: place.lanes, gradient: &lanes)
    let gradient = ClassMatrix(lanes, columns: place.columns)
    for row in 0..<place.rows {
      for column in 0..<place.columns {
        var (less, more) = (place, place)
        less[row, column] -= 0.01
        more[row, column] += 0.01
        let growth =
          cost.value(at: more.lanes, gradient: &ignored) - cost.value(at: less.lanes, gradient: &ignored)
        #expect(abs(growth / 0.02 - gradient[row, column]) < 1e-3)
      }
    }
  }
}
