import Analysis
import Retrieval

/// A word as the user wrote it, and what it added to a case's score.
struct WeighedWord: Equatable {
  let text: String
  let weight: Float
}

extension Utterance {
  /// The words of the utterance that count for a case, each with the weight of all tokens that begin in it.
  ///
  /// Words that were read as one ("안 써져요") stay together.
  func words(weighedBy explanation: Explanation) -> [WeighedWord] {
    phrases(joinedBy: explanation.parts.map(\.token)).compactMap { phrase in
      let bounds = phrase.startIndex..<phrase.endIndex
      let parts = explanation.parts.filter { bounds.contains($0.token.range.lowerBound) }
      guard !parts.isEmpty else { return nil }
      return WeighedWord(text: String(phrase), weight: parts.reduce(0) { $0 + $1.weight })
    }
  }

  /// The words of the text, those under one token joined.
  private func phrases(joinedBy tokens: [Token]) -> [Substring] {
    let words = tokens.filter { $0.term.kind == .word }
    return text.split(whereSeparator: \.isWhitespace).reduce(into: []) { phrases, word in
      if let last = phrases.last, words.contains(where: { $0.range.overlaps(last) && $0.range.overlaps(word) }) {
        phrases[phrases.count - 1] = text[last.startIndex..<word.endIndex]
      } else {
        phrases.append(word)
      }
    }
  }
}

extension Range<String.Index> {
  fileprivate func overlaps(_ text: Substring) -> Bool { overlaps(text.startIndex..<text.endIndex) }
}
