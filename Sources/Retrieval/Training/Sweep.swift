/// What the values of one parameter come to on examples read by what was learnt without them.
package struct Sweep: Equatable, Sendable {
  /// A value, and what it comes to.
  package struct Point: Equatable, Sendable {
    package let value: Double
    package let figures: HeldOutFigures
    /// Whether it is the value in use.
    package let isInUse: Bool
  }

  /// The name of the parameter.
  package let name: String
  /// Whose lines were left out in turn, in alphabetical order; nil where it was not whole writers', or nothing was learnt.
  package let writers: [String]?
  /// In ascending order of the values.
  package let points: [Point]

  init(of name: String, leavingOut writers: [String]?, points: [Point]) {
    (self.name, self.writers) = (name, writers)
    self.points = points.sorted { $0.value < $1.value }
  }

  /// How many examples were read.
  package var exampleCount: Int { points.first?.figures.losses.count ?? 0 }

  /// The value in use; nil where none is, as before anything was learnt.
  package var inUse: Point? { points.first(where: \.isInUse) }

  /// The value of the least log loss; of equals the one in use.
  package var best: Point? {
    points.min { ($0.figures.logLoss, $0.isInUse ? 0 : 1) < ($1.figures.logLoss, $1.isInUse ? 0 : 1) }
  }
}
