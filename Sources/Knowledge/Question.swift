/// A question that tells cases apart, with its answers.
package struct Question: Equatable, Sendable {
  /// An answer, and the cases that fit it; "none of these" has no cases.
  package struct Option: Equatable, Sendable {
    package let label: String
    /// Indices into the manual's cases.
    package let cases: [Int]

    package init(label: String, cases: [Int]) {
      self.label = label
      self.cases = cases
    }
  }

  package let text: String
  package let options: [Option]

  package init(text: String, options: [Option]) {
    self.text = text
    self.options = options
  }

  /// The cases that the question offers.
  package var cases: Set<Int> { Set(options.flatMap(\.cases)) }
}
