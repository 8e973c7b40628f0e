package import Knowledge

/// Something that a message may mean, and how probable that is.
package struct Reading: Equatable, Sendable {
  package let cases: CaseSet
  package let probability: Double

  package init(cases: CaseSet, probability: Double) {
    self.cases = cases
    self.probability = probability
  }
}

extension [Reading] {
  /// The readings of scores that were not learnt from phrasings, for a manual of `count` cases.
  ///
  /// A logistic function of the coverage and the best score says whether the message is about the manual at all, and a softmax
  /// of the scores parts the rest among the cases.
  init(scores ranking: Ranking, count: Int) {
    let best = Double(ranking.best?.score ?? 0)
    var scores = [Double](repeating: 0, count: count)
    for match in ranking.matches { scores[match.document] = Double(match.score) }
    let fits = Fit.bias + Fit.coverageSlope * Double(ranking.coverage) + Fit.scoreSlope * best
    let covered = [0, fits].softmax()[1]
    let shares = scores.map { $0 / Fit.temperature }.softmax()
    self = shares.enumerated().map { Reading(cases: [$0], probability: $1 * covered) }
    append(Reading(cases: .noCase, probability: 1 - covered))
  }

  /// Fitted by maximum likelihood on phrasings of the shipped manual's cases and on others that no case covers.
  private enum Fit {
    static let temperature = 1.6
    static let bias = -1.1
    static let coverageSlope = 2.85
    static let scoreSlope = 0.18
  }
}
