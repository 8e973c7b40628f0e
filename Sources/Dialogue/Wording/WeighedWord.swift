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
  ///
  /// O(words + tokens), but for sorting these.
  func words(weighedBy explanation: Explanation) -> [WeighedWord] {
    let parts = explanation.parts.sorted { $0.token.range.lowerBound < $1.token.range.lowerBound }
    var rest = parts[...]
    return phrases(joinedBy: parts.map(\.token)).compactMap { phrase in
      rest = rest.drop { $0.token.range.lowerBound < phrase.startIndex }
      let own = rest.prefix { $0.token.range.lowerBound < phrase.endIndex }
      if own.isEmpty { return nil }
      return WeighedWord(text: String(phrase), weight: own.reduce(0) { $0 + $1.weight })
    }
  }

  /// The words of the text, those under one token joined; `tokens` in the order of their places.
  private func phrases(joinedBy tokens: [Token]) -> [Substring] {
    var rest = tokens.filter { $0.term.kind == .word }[...]
    // Where the tokens that begin in the words so far end at the latest.
    var reach = text.startIndex
    return text.split(whereSeparator: \.isWhitespace).reduce(into: []) { phrases, word in
      while let token = rest.first, token.range.lowerBound < word.startIndex {
        reach = max(reach, token.range.upperBound)
        rest.removeFirst()
      }
      if let last = phrases.last, reach > word.startIndex {
        phrases[phrases.count - 1] = text[last.startIndex..<word.endIndex]
      } else {
        phrases.append(word)
      }
    }
  }
}
