import Analysis
import Retrieval

/// A word as the user wrote it, and what it added to a case's score.
struct WeighedWord: Equatable {
  let text: String
  let weight: Float
}

extension DialogueState.Utterance {
  /// The words of the utterance that count for a case, each with the weight of all tokens that begin in it.
  func words(weighedBy explanation: Explanation) -> [WeighedWord] {
    text.split(whereSeparator: \.isWhitespace).compactMap { word in
      let bounds = word.startIndex..<word.endIndex
      let parts = explanation.parts.filter { bounds.contains($0.token.range.lowerBound) }
      guard !parts.isEmpty else { return nil }
      return WeighedWord(text: String(word), weight: parts.reduce(0) { $0 + $1.weight })
    }
  }
}
