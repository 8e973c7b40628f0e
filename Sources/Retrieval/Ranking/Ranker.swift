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

  /// The best `limit` documents for a query.
  ///
  /// O(postings of its terms + documents).
  package func ranking(
    for tokens: [Token], limit: Int = RetrievalParameters.chosen.matching.mostMatches
  ) -> Ranking {
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

  /// How much of the query's words some document knows, each word weighed by its length.
  ///
  /// A word that no document holds is known as far as its bigrams are: it may be misspelt, or several words in one.
  func coverage(of tokens: [Token]) -> Float {
    var (known, all): (Float, Float) = (0, 0)
    for (position, token) in tokens.enumerated() where token.term.kind == .word {
      let length = Float(token.term.text.unicodeScalars.count)
      all += length
      known += length * (isKnown(token) ? 1 : bigramCoverage(of: token, in: tokens[position...]))
    }
    return all > 0 ? known / all : 0
  }

  /// The share of known ones among the bigrams that begin in `word`; `tokens` begins with it.
  private func bigramCoverage(of word: Token, in tokens: ArraySlice<Token>) -> Float {
    let bigrams = tokens.prefix { $0.range.lowerBound < word.range.upperBound }.filter { $0.term.kind == .bigram }
    return bigrams.isEmpty ? 0 : Float(bigrams.count(where: isKnown)) / Float(bigrams.count)
  }

  private func isKnown(_ token: Token) -> Bool { !index.postings(of: token.term).isEmpty }
}
