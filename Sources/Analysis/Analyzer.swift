package import Knowledge

/// Turns text into tokens: normalise, translate into the manual's words, split, stem, pair neighbouring syllables.
///
/// Cases and queries go through the same analyzer, so that what one side loses the other loses too.
///
///     analyzer.terms(in: "메일이 안 와요")  // 메일, 안, 오 and the bigrams 메일 일이 이안 안와 와요
package struct Analyzer: Sendable {
  private let stemmer = Stemmer()
  private let lexicon: Lexicon

  package init(vocabulary: Vocabulary = Vocabulary()) {
    lexicon = Lexicon(vocabulary, stemmer: stemmer)
  }

  /// The tokens of `text`, in the order of their places in it. O(n).
  package func tokens(in text: String) -> [Token] {
    let normalized = lexicon.translated(NormalizedText(text))
    let words = words(in: normalized)
    var tokens = words.compactMap { word(in: normalized, at: $0) }
    tokens += bigrams(in: normalized)
    return tokens.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The terms of `text`, in the order of their places in it.
  package func terms(in text: String) -> [Term] {
    tokens(in: text).map(\.term)
  }

  // MARK: Words

  /// The places of the words: runs of Hangul, or of letters and digits.
  private func words(in text: NormalizedText) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for (position, scalar) in text.scalars.enumerated() {
      if let begun = start, !text.scalars[position - 1].continuesWord(scalar) {
        words.append(begun..<position)
        start = nil
      }
      if start == nil, scalar.isWordScalar { start = position }
    }
    if let start { words.append(start..<text.scalars.count) }
    return words
  }

  /// The word at `place`, stemmed; nil for jamo typed alone (ㅠㅠ, ㅋㅋ), which are tears and laughter.
  private func word(in text: NormalizedText, at place: Range<Int>) -> Token? {
    let word = text.scalars[place]
    if word.allSatisfy(Hangul.isJamo) { return nil }
    let isHangul = word.allSatisfy(Hangul.isSyllable)
    let stem = isHangul ? stemmer.stem(of: word) : Array(word)
    return token(Term(String(String.UnicodeScalarView(stem))), in: text, at: place)
  }

  // MARK: Bigrams

  /// Each two syllables that nothing but spaces parts.
  private func bigrams(in text: NormalizedText) -> [Token] {
    var tokens: [Token] = []
    var previous: Int?
    for (position, scalar) in text.scalars.enumerated() where scalar != " " {
      guard Hangul.isSyllable(scalar) else {
        previous = nil
        continue
      }
      if let previous {
        var pair = String.UnicodeScalarView()
        pair.append(text.scalars[previous])
        pair.append(scalar)
        tokens.append(token(Term(String(pair), kind: .bigram), in: text, at: previous..<(position + 1)))
      }
      previous = position
    }
    return tokens
  }

  private func token(_ term: Term, in text: NormalizedText, at place: Range<Int>) -> Token {
    Token(term: term, range: text.origins[place.lowerBound].lowerBound..<text.origins[place.upperBound - 1].upperBound)
  }
}
