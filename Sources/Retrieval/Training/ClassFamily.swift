/// Lets a set of cases inherit from its cases: what speaks for 4 or for 5 speaks for "4 or 5" too.
///
/// The trainer searches each class's own part u; the weights used are w(S) = u(S) + α/|S| · Σ_{c∈S} u(c), so that a set that few
/// phrasings name learns its words from the many that name its cases.
struct ClassFamily {
  let classCount: Int
  /// For each set of cases its place among the classes, and those of its cases.
  private let sets: [(place: Int, members: [Int])]

  /// The share α that is inherited.
  private let inheritance: Double

  /// - Parameter parents: For each class those that it inherits from; none for a case, and for none of them.
  init(parents: [[Int]], inheritance: Double = RetrievalParameters.chosen.learning.inheritance) {
    self.inheritance = inheritance
    classCount = parents.count
    sets = parents.enumerated().filter { !$0.element.isEmpty }.map { ($0.offset, $0.element) }
  }

  /// The weights that own parts come to; the biases, the last row, are not inherited.
  func weights(from own: ClassMatrix) -> ClassMatrix {
    var weights = own
    for row in 0..<(own.rows - 1) {
      for set in sets {
        let sum = set.members.reduce(0) { $0 + own[row, $1] }
        weights[row, set.place] += sum * inheritance / Double(set.members.count)
      }
    }
    return weights
  }

  /// Turns the gradient with respect to the weights into that with respect to own parts.
  func pull(_ gradient: inout ClassMatrix) {
    for row in 0..<(gradient.rows - 1) {
      for set in sets {
        let share = gradient[row, set.place] * inheritance / Double(set.members.count)
        for member in set.members { gradient[row, member] += share }
      }
    }
  }
}
