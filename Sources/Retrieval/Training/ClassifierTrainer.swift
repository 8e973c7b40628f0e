/// Learns a classifier from examples: maximum likelihood with a penalty on large weights, the same every time.
package struct ClassifierTrainer: Sendable {
  private let parameters: RetrievalParameters
  private let penalty: Double

  /// - Parameter penalty: Its weight; nil for that of cases.
  package init(parameters: RetrievalParameters = .chosen, penalty: Double? = nil) {
    self.parameters = parameters
    self.penalty = penalty ?? parameters.learning.penalty
  }

  /// The classifier that explains `examples` best.
  ///
  /// - Parameter progress: Told the share of the work that is done.
  package func classifier(for material: TrainingSet, progress: (Double) -> Void = { _ in }) -> Classifier {
    let (examples, family) = (material.examples, material.family)
    let space = FeatureSpace(fitting: examples.map(\.terms), parameters: parameters)
    let cost = CrossEntropy(
      vectors: examples.map { space.vector(of: $0.terms) }, targets: examples.map(\.targets), featureCount: space.count,
      penalty: penalty, family: family)
    let search = LimitedMemoryBFGS(parameters.learning)
    let found = search.minimum(from: cost.start.lanes, of: cost.value, progress: progress)
    let weights = family.weights(from: ClassMatrix(found, columns: family.classCount))
    return Classifier(space: space, weights: weights, parameters: parameters)
  }
}
