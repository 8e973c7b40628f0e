/// A text as the features that it has, in ascending order, and how much each counts.
///
/// The length of what is the text's own is 1, or 0 if it has none; features of its context count beside that as they are.
package struct FeatureVector: Equatable, Sendable {
  package let features: [Int32]
  package let values: [Float]

  /// The vector of features in any order; one that stands there twice counts once.
  package init(_ found: [(feature: Int32, value: Float, isContext: Bool)]) {
    let distinct = found.sorted { $0.feature < $1.feature }.reduce(
      into: [(feature: Int32, value: Float, isContext: Bool)]()
    ) {
      if $0.last?.feature != $1.feature { $0.append($1) }
    }
    let square = distinct.reduce(0) { $1.isContext ? $0 : $0 + $1.value * $1.value }
    let scale = square > 0 ? 1 / square.squareRoot() : 0
    features = distinct.map(\.feature)
    values = distinct.map { $0.isContext ? $0.value : $0.value * scale }
  }
}
