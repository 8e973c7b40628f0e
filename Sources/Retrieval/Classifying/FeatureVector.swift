/// A text as the features that it has, in ascending order, and how much each counts; its length is 1, or 0 if it has none.
package struct FeatureVector: Equatable, Sendable {
  package let features: [Int32]
  package let values: [Float]

  /// The vector of features in any order; one that stands there twice counts once.
  package init(_ found: [(feature: Int32, value: Float)]) {
    var (features, values, square): ([Int32], [Float], Float) = ([], [], 0)
    for (feature, value) in found.sorted(by: { $0.feature < $1.feature }) where feature != features.last {
      features.append(feature)
      values.append(value)
      square += value * value
    }
    let scale = square > 0 ? 1 / square.squareRoot() : 0
    (self.features, self.values) = (features, values.map { $0 * scale })
  }
}
