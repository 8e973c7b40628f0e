/// A text as the features that it has, in ascending order, and how much each counts; its length is 1, or 0 if it has none.
package struct FeatureVector: Equatable, Sendable {
  package let features: [Int32]
  package let values: [Float]
}
