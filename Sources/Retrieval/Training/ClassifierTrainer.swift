/// Learns a classifier from examples: maximum likelihood with a penalty on large weights, the same every time.
package struct ClassifierTrainer: Sendable {
  /// The weight of the penalty ½λ‖w‖², chosen by leaving out one writer's phrasings at a time.
  static let penalty = 0.025

  package init() {}

  /// The classifier that explains `examples` best.
  ///
  /// - Parameter progress: Told the share of the work that is done.
  package func classifier(for material: TrainingSet, progress: (Double) -> Void = { _ in }) -> Classifier {
    let (examples, family) = (material.examples, material.family)
    let space = FeatureSpace(fitting: examples.map(\.terms))
    let cost = CrossEntropy(
      vectors: examples.map { space.vector(of: $0.terms) }, targets: examples.map(\.targets), featureCount: space.count,
      penalty: Self.penalty, family: family)
    let found = LimitedMemoryBFGS().minimum(from: cost.start.lanes, of: cost.value, progress: progress)
    let weights = family.weights(from: ClassMatrix(found, columns: family.classCount))
    return Classifier(space: space, weights: weights)
  }
}
