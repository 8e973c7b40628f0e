import TestSupport
import Testing

@testable import Retrieval

@Suite struct ClassFamilyTests {
  private let family = ClassFamily([[0], [1], [], [0, 1]].map { CaseClass(cases: $0) })

  @Test func `A set's weights are its own and the mean of its cases'`() {
    // One feature, then the biases, which nobody inherits.
    let weights = family.weights(from: [4, 2, 7, 1, 0.5, 0.5, 0.5, 0.5], featureCount: 1)
    #expect(weights == [4, 2, 7, 4, 0.5, 0.5, 0.5, 0.5])
  }

  @Test func `The gradient goes back the way the weights came`() {
    // For a linear map W = A·u the gradient is Aᵀ·g, so that ⟨A·u, g⟩ = ⟨u, Aᵀ·g⟩.
    var generator = SplitMix64(seed: 3)
    let own = (0..<12).map { _ in Double.random(in: -1...1, using: &generator) }
    let gradient = (0..<12).map { _ in Double.random(in: -1...1, using: &generator) }
    var pulled = gradient
    family.pull(&pulled, featureCount: 2)
    let forward = zip(family.weights(from: own, featureCount: 2), gradient).reduce(0) { $0 + $1.0 * $1.1 }
    let backward = zip(own, pulled).reduce(0) { $0 + $1.0 * $1.1 }
    #expect(abs(forward - backward) < 1e-12)
  }
}
