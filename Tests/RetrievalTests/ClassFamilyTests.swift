import TestSupport
import Testing

@testable import Retrieval

@Suite struct ClassFamilyTests {
  private let family = ClassFamily(parents: [[], [], [], [0, 1]])

  @Test func `A set's weights are its own and the mean of its cases'`() {
    // One feature, then the biases, which nobody inherits.
    let weights = family.weights(from: matrix([4, 2, 7, 1, 0.5, 0.5, 0.5, 0.5]))
    #expect(weights == matrix([4, 2, 7, 4, 0.5, 0.5, 0.5, 0.5]))
  }

  @Test func `The gradient goes back the way the weights came`() {
    // For a linear map W = A·u the gradient is Aᵀ·g, so that ⟨A·u, g⟩ = ⟨u, Aᵀ·g⟩.
    var generator = SplitMix64(seed: 3)
    let own = matrix((0..<12).map { _ in Double.random(in: -1...1, using: &generator) })
    let gradient = matrix((0..<12).map { _ in Double.random(in: -1...1, using: &generator) })
    var pulled = gradient
    family.pull(&pulled)
    #expect(abs(product(family.weights(from: own), gradient) - product(own, pulled)) < 1e-12)
  }

  /// A matrix of a column for each of the four classes.
  private func matrix(_ numbers: [Double]) -> ClassMatrix {
    var matrix = ClassMatrix(rows: numbers.count / 4, columns: 4)
    for (place, number) in numbers.enumerated() { matrix[place / 4, place % 4] = number }
    return matrix
  }

  private func product(_ first: ClassMatrix, _ second: ClassMatrix) -> Double {
    zip(first.lanes, second.lanes).reduce(0) { $0 + ($1.0 * $1.1).sum() }
  }
}
