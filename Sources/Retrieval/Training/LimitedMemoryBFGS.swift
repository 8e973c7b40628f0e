import Glibc

/// Finds the minimum of a smooth convex function (L-BFGS; Nocedal & Wright 2006, algorithms 7.4 and 7.5).
///
/// Places are stored eight numbers at a time.
struct LimitedMemoryBFGS {
  private let parameters: RetrievalParameters.Learning

  init(_ parameters: RetrievalParameters.Learning = RetrievalParameters.chosen.learning) {
    self.parameters = parameters
  }

  /// The place where `function`, which gives its value and writes its gradient, is least; the search begins at `start`.
  ///
  /// - Parameter progress: Told the share of the iterations after each.
  func minimum(
    from start: [SIMD8<Double>], of function: ([SIMD8<Double>], inout [SIMD8<Double>]) -> Double,
    progress: (Double) -> Void
  ) -> [SIMD8<Double>] {
    var (place, gradient) = (start, [SIMD8<Double>](repeating: .zero, count: start.count))
    var value = function(place, &gradient)
    var history: [Step] = []
    for iteration in 0..<parameters.mostIterations {
      if largest(gradient) < parameters.tolerance { break }
      let direction = direction(for: gradient, history: history)
      guard let next = search(from: place, value, gradient, along: direction, of: function, isFirst: history.isEmpty)
      else { break }
      let step = Step(
        move: Self.combined(next.place, place, -1), change: Self.combined(next.gradient, gradient, -1))
      if step.curvature > 0 { history = history.suffix(parameters.memory - 1) + [step] }
      (place, value, gradient) = next
      progress(Double(iteration + 1) / Double(parameters.mostIterations))
    }
    progress(1)
    return place
  }

  private struct Step {
    let move: [SIMD8<Double>]
    let change: [SIMD8<Double>]
    let curvature: Double

    init(move: [SIMD8<Double>], change: [SIMD8<Double>]) {
      self.move = move
      self.change = change
      curvature = dot(move, change)
    }
  }

  /// The two-loop recursion: minus the gradient times what the history knows of the inverse Hessian.
  private func direction(for gradient: [SIMD8<Double>], history: [Step]) -> [SIMD8<Double>] {
    var direction = gradient.map { -$0 }
    var shares: [Double] = []
    for step in history.reversed() {
      let share = dot(step.move, direction) / step.curvature
      shares.append(share)
      add(-share, step.change, to: &direction)
    }
    if let last = history.last {
      let scale = last.curvature / dot(last.change, last.change)
      for index in direction.indices { direction[index] *= scale }
    }
    for (step, share) in zip(history, shares.reversed()) {
      add(share - dot(step.change, direction) / step.curvature, step.move, to: &direction)
    }
    return direction
  }

  /// Halves the step until the value falls enough (Armijo's rule); nil where it never does.
  private func search(
    from place: [SIMD8<Double>], _ value: Double, _ gradient: [SIMD8<Double>], along direction: [SIMD8<Double>],
    of function: ([SIMD8<Double>], inout [SIMD8<Double>]) -> Double, isFirst: Bool
  ) -> (place: [SIMD8<Double>], value: Double, gradient: [SIMD8<Double>])? {
    let slope = dot(gradient, direction)
    var length = isFirst ? 1 / max(1, dot(direction, direction).squareRoot()) : 1
    var newGradient = gradient
    for _ in 0..<parameters.mostHalvings {
      let newPlace = Self.combined(place, direction, length)
      let newValue = function(newPlace, &newGradient)
      if newValue <= value + parameters.sufficientDecrease * length * slope { return (newPlace, newValue, newGradient) }
      length /= 2
    }
    return nil
  }

  private static func combined(_ first: [SIMD8<Double>], _ second: [SIMD8<Double>], _ factor: Double) -> [SIMD8<Double>]
  {
    var result = first
    add(factor, second, to: &result)
    return result
  }
}

private func dot(_ first: [SIMD8<Double>], _ second: [SIMD8<Double>]) -> Double {
  var sum = SIMD8<Double>.zero
  for index in first.indices { sum += first[index] * second[index] }
  return sum.sum()
}

private func add(_ factor: Double, _ vector: [SIMD8<Double>], to result: inout [SIMD8<Double>]) {
  for index in result.indices { result[index] += factor * vector[index] }
}

/// The largest part of `vector`, whatever its sign.
private func largest(_ vector: [SIMD8<Double>]) -> Double {
  let most = vector.reduce(SIMD8<Double>.zero) { pointwiseMax($0, pointwiseMax($1, -$1)) }
  return most.max()
}
