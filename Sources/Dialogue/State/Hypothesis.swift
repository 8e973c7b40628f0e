/// What may be meant, as far as it has been told: one of some cases, or none of the manual's.
package struct Hypothesis: Hashable, Sendable {
  /// Indices into the manual's cases.
  package let cases: Set<Int>
  /// Whether it may be none of the manual's cases.
  package let allowsNone: Bool

  /// It is one of `cases`; where there are none, it is none of the manual's.
  package init(_ cases: Set<Int>) {
    self.init(cases: cases, allowsNone: cases.isEmpty)
  }

  package init(cases: Set<Int>, allowsNone: Bool) {
    self.cases = cases
    self.allowsNone = allowsNone
  }

  /// Nothing is left that it could be.
  var isImpossible: Bool { cases.isEmpty && !allowsNone }

  /// Nothing of the manual's is left that it could be.
  var isNone: Bool { cases.isEmpty && allowsNone }

  /// The one case that it is, where it has come to that.
  var onlyCase: Int? { allowsNone || cases.count != 1 ? nil : cases.first }

  /// How many things it may be.
  var count: Int { cases.count + (allowsNone ? 1 : 0) }

  /// What both may be.
  func intersection(_ other: Hypothesis) -> Hypothesis {
    Hypothesis(cases: cases.intersection(other.cases), allowsNone: allowsNone && other.allowsNone)
  }
}
