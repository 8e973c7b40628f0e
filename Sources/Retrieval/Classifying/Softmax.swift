import Glibc

extension [Double] {
  /// The shares that sum to 1 and whose logarithms differ as these scores do.
  func softmax() -> [Double] {
    let most = self.max() ?? 0
    let weights = map { exp($0 - most) }
    let total = weights.reduce(0, +)
    return weights.map { $0 / total }
  }
}
