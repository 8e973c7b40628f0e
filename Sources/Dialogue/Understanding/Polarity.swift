import Analysis
import Knowledge

/// Whether a text says that something is so, or that it is not.
enum Polarity {
  case affirmed, negated

  var opposite: Polarity { self == .affirmed ? .negated : .affirmed }

  /// The content words of `utterance`, each with its polarity where it was said last.
  ///
  /// A word is negated by what stands between it and the next one: "탈퇴는 안 했어요, 회원이에요" negates 탈퇴 alone.
  static func words(in utterance: Utterance, by markers: Markers) -> [String: Polarity] {
    let text = utterance.text
    let tokens = utterance.tokens.filter { $0.term.kind == .word && !isReversal(text[$0.range], markers) }
    let starts = tokens.dropFirst().map(\.range.lowerBound) + [text.endIndex]
    return zip(tokens, starts).reduce(into: [:]) { polarities, word in
      let (token, next) = word
      let between = text[min(token.range.upperBound, next)..<next].split { !$0.isLetter }
      polarities[token.term.text] = between.contains { isReversal($0, markers) } ? .negated : .affirmed
    }
  }

  /// Whether `word` turns what stands before it around: one syllable does so alone, for it begins other words too (안, 안내).
  private static func isReversal(_ word: some StringProtocol, _ markers: Markers) -> Bool {
    markers[.reversal].contains { $0.count > 1 ? word.hasPrefix($0) : word == $0 }
  }
}
