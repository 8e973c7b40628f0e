import Testing

@testable import Retrieval

@Suite struct ReliabilityTests {
  @Test(
    "The error is how far confidence and truth lie apart, bin by bin",
    arguments: [
      ([(1, true), (0, false)], 0), ([(0, true), (1, false)], 1), ([(0.9, true), (0.4, false)], 0.25), ([], 0),
      // Eight of ten are right in each bin, where 0.8 was claimed.
      ((0..<100).map { (0.8 + Double($0) * 1e-12, $0 % 5 != 0) }, 0),
      // Equal claims stand in one order, the wrong ones first: bins of two wrong ones and of eight right ones.
      ((0..<10).map { (0.8, $0 % 5 != 0) }, 0.8 * 0.2 + 0.2 * 0.8),
    ] as [([(Double, Bool)], Double)])
  func errors(claims: [(Double, Bool)], error: Double) {
    #expect(abs(Reliability(claims.map { (confidence: $0.0, isRight: $0.1) }).error - error) < 1e-9)
  }

  @Test func `Bins are of equal mass and ascend`() {
    let claims = (0..<100).map { (confidence: Double(99 - $0) / 100, isRight: $0 < 50) }
    let bins = Reliability(claims).bins
    #expect(bins.map(\.count) == Array(repeating: 10, count: 10))
    #expect(bins.map(\.right) == [0, 0, 0, 0, 0, 10, 10, 10, 10, 10])
    #expect(bins.map(\.confidence) == bins.map(\.confidence).sorted())
  }

  @Test func `Fewer claims than bins stand alone`() {
    #expect(Reliability([(0.2, true), (0.6, false), (0.4, true)]).bins.map(\.count) == [1, 1, 1])
  }
}
