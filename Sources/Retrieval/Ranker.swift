package import Analysis

/// Ranks documents against the tokens of a query by TF-IDF over an inverted index.
///
/// The weights are computed when the ranker is made, so that a query is a sum over the postings of its terms.
package struct Ranker: Sendable {
  private let index: InvertedIndex
  /// The weight of each posting, in the index's order.
  private let weights: [Float]
  private let weighting: Weighting

  package init(index: InvertedIndex, weighting: Weighting = Weighting()) {
    self.index = index
    var weights = [Float](repeating: 0, count: index.postingCount)
    let mean = index.lengths.reduce(0, +) / Float(max(1, index.documentCount))
    for run in index.runs {
      let rarity = weighting.inverseDocumentFrequency(holders: run.count, documents: index.documentCount)
      for place in run {
        let posting = index.posting(at: place)
        let length = index.lengths[posting.document] / max(mean, .leastNormalMagnitude)
        weights[place] = rarity * weighting.saturated(frequency: posting.frequency, length: length)
      }
    }
    self.weights = weights
    self.weighting = weighting
  }

  /// The best `limit` documents for a query. O(postings of its terms + documents).
  package func ranking(for tokens: [Token], limit: Int = 50) -> Ranking {
    var scores = [Float](repeating: 0, count: index.documentCount)
    for token in tokens {
      let factor = weighting.factor(of: token.term.kind)
      for place in index.postings(of: token.term) {
        scores[index.posting(at: place).document] += factor * weights[place]
      }
    }
    let found = scores.indices.lazy.filter { scores[$0] > 0 }.map { Ranking.Match(document: $0, score: scores[$0]) }
    let best = found.sorted { ($1.score, $0.document) < ($0.score, $1.document) }.prefix(limit)
    return Ranking(matches: Array(best), coverage: coverage(of: tokens))
  }

  /// Why `document` has its place in the ranking for `tokens`.
  package func explanation(of document: Int, for tokens: [Token]) -> Explanation {
    let parts = tokens.compactMap { token -> Explanation.Part? in
      let place = index.postings(of: token.term).first { index.posting(at: $0).document == document }
      return place.map { .init(token: token, weight: weighting.factor(of: token.term.kind) * weights[$0]) }
    }
    return Explanation(parts: parts.sorted { $0.weight > $1.weight })
  }

  /// The share of the words and bigrams that some document holds, each counted once by its kind.
  private func coverage(of tokens: [Token]) -> Float {
    var (known, all): (Float, Float) = (0, 0)
    for token in tokens {
      let factor = weighting.factor(of: token.term.kind)
      all += factor
      if !index.postings(of: token.term).isEmpty { known += factor }
    }
    return all > 0 ? known / all : 0
  }
}
