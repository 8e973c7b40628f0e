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
  init(scores ranking: Ranking, count: Int, fit: RetrievalParameters.Fit = RetrievalParameters.chosen.fit) {
    let best = Double(ranking.best?.score ?? 0)
    var scores = [Double](repeating: 0, count: count)
    for match in ranking.matches { scores[match.document] = Double(match.score) }
    let fits = fit.bias + fit.coverageSlope * Double(ranking.coverage) + fit.scoreSlope * best
    let covered = [0, fits].softmax()[1]
    let shares = scores.map { $0 / fit.temperature }.softmax()
    self = shares.enumerated().map { Reading(cases: [$0], probability: $1 * covered) }
    append(Reading(cases: .noCase, probability: 1 - covered))
  }
}
