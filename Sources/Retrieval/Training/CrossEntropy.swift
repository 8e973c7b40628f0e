import Glibc

/// What a classifier's weights cost: the cross-entropy of the examples and the penalty ½λ‖u‖² on the classes' own parts u.
///
/// The loops over the examples are what training waits for: they read and add rows of `Float`, half as long as those of `Double`.
struct CrossEntropy {
  private typealias Lanes = SIMD8<Float>

  private let vectors: [FeatureVector]
  /// A row for each example.
  private let targets: [Lanes]
  private let featureCount: Int
  private let classCount: Int
  /// How many lanes a row takes.
  private let width: Int
  private let penalty: Double
  private let family: ClassFamily

  init(vectors: [FeatureVector], targets: [[Double]], featureCount: Int, penalty: Double, family: ClassFamily) {
    var rows = ClassMatrix(rows: targets.count, columns: targets.first?.count ?? 0)
    for (row, target) in targets.enumerated() {
      for (column, share) in target.enumerated() { rows[row, column] = share }
    }
    self.targets = rows.lanes.map { Lanes($0) }
    self.vectors = vectors
    self.featureCount = featureCount
    (classCount, width) = (rows.columns, rows.width)
    self.penalty = penalty
    self.family = family
  }

  /// Own parts of 0, to begin the search with.
  var start: ClassMatrix { ClassMatrix(rows: featureCount + 1, columns: classCount) }

  /// The cost of own parts, and in `gradient` where it grows.
  func value(at own: [ClassMatrix.Lanes], gradient: inout [ClassMatrix.Lanes]) -> Double {
    let weights = family.weights(from: ClassMatrix(own, columns: classCount)).lanes.map { Lanes($0) }
    var slopes = [Lanes](repeating: .zero, count: weights.count)
    var scores = [Lanes](repeating: .zero, count: width)
    var value = 0.0
    for (example, vector) in vectors.enumerated() {
      read(vector, from: weights, into: &scores)
      value += excess(of: &scores, over: example)
      write(vector, times: scores, to: &slopes)
    }
    var pulled = ClassMatrix(slopes.map { ClassMatrix.Lanes($0) }, columns: classCount)
    family.pull(&pulled)
    gradient = pulled.lanes
    return value + addPenalty(on: own, to: &gradient)
  }

  /// The scores of an example: the biases, and what its features add.
  private func read(_ vector: FeatureVector, from weights: [Lanes], into scores: inout [Lanes]) {
    for lane in 0..<width { scores[lane] = weights[featureCount * width + lane] }
    for (feature, part) in zip(vector.features, vector.values) {
      let row = Int(feature) * width
      for lane in 0..<width { scores[lane] += weights[row + lane] * part }
    }
  }

  /// The example's part of the gradient.
  private func write(_ vector: FeatureVector, times scores: [Lanes], to slopes: inout [Lanes]) {
    for lane in 0..<width { slopes[featureCount * width + lane] += scores[lane] }
    for (feature, part) in zip(vector.features, vector.values) {
      let row = Int(feature) * width
      for lane in 0..<width { slopes[row + lane] += scores[lane] * part }
    }
  }

  /// Turns scores into the probabilities' excess over the targets of an example, and returns its cross-entropy.
  private func excess(of scores: inout [Lanes], over example: Int) -> Double {
    let size = Lanes.scalarCount
    var (most, total, entropy) = (-Float.infinity, Float.zero, 0.0)
    for column in 0..<classCount { most = max(most, scores[column / size][column % size]) }
    for column in 0..<classCount { total += exp(scores[column / size][column % size] - most) }
    let logarithm = log(total) + most
    for column in 0..<classCount {
      let (lane, place) = (column / size, column % size)
      let (target, logProbability) = (targets[example * width + lane][place], scores[lane][place] - logarithm)
      if target > 0 { entropy -= Double(target * logProbability) }
      scores[lane][place] = exp(logProbability) - target
    }
    return entropy
  }

  private func addPenalty(on own: [ClassMatrix.Lanes], to gradient: inout [ClassMatrix.Lanes]) -> Double {
    var squares = ClassMatrix.Lanes.zero
    for index in 0..<(featureCount * width) {
      gradient[index] += own[index] * penalty
      squares += own[index] * own[index]
    }
    return 0.5 * penalty * squares.sum()
  }
}
