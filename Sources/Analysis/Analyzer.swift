package import Knowledge

/// Turns text into tokens: normalise, translate into the manual's words, split, stem, pair neighbouring syllables.
///
/// Cases and queries go through the same analyzer, so that what one side loses the other loses too.
///
///     analyzer.terms(in: "메일이 안 와요")  // 메일, 안, 오 and the bigrams 메일 일이 이안 안와 와요
package struct Analyzer: Sendable {
  private let stemmer = Stemmer()
  private let lexicon: Lexicon
  /// The stems of words that say nothing of what a message is about.
  private let fillers: Set<String>

  /// - Parameter fillers: Words to pass over; verbs in their dictionary form.
  package init(vocabulary: Vocabulary = Vocabulary(), fillers: [String] = []) {
    lexicon = Lexicon(vocabulary, stemmer: stemmer)
    self.fillers = Set(fillers.map { [stemmer] in stemmer.stem(of: $0) })
  }

  /// An analyzer with the words of `knowledge`; where the manual's author and general Korean differ, the author wins.
  package init(knowledge: KnowledgeBase) {
    let korean = knowledge.korean
    self.init(vocabulary: knowledge.vocabulary.merged(with: korean.synonyms), fillers: korean.fillers)
  }

  /// The tokens of `text`, in the order of their places in it.
  package func tokens(in text: String) -> [Token] {
    let text = lexicon.translated(NormalizedText(text))
    let words = words(in: text)
    let tokens = words.flatMap { wordTokens(of: $0, in: text) } + bigrams(of: words, in: text)
    // Words before the bigrams that begin with them.
    return tokens.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The terms of `text`, in the order of their places in it.
  package func terms(in text: String) -> [Term] {
    tokens(in: text).map(\.term)
  }

  // MARK: Words

  /// A word at its place among the scalars, and its stem.
  private struct Word {
    let place: Range<Int>
    let stem: String
    let isFiller: Bool
  }

  /// The words: runs of Hangul, or of letters and digits; not jamo alone (ㅠㅠ, ㅋㅋ), which are tears and laughter.
  private func words(in text: NormalizedText) -> [Word] {
    var words: [Word] = []
    var start = 0
    while let begin = text.scalars[start...].firstIndex(where: \.isWordScalar) {
      let end = (begin + 1..<text.scalars.count).first { !text.scalars[$0 - 1].continuesWord(text.scalars[$0]) }
      start = end ?? text.scalars.count
      if let word = word(at: begin..<start, in: text) { words.append(word) }
    }
    return words
  }

  private func word(at place: Range<Int>, in text: NormalizedText) -> Word? {
    let scalars = text.scalars[place]
    if scalars.allSatisfy(Hangul.isJamo) { return nil }
    let stem = scalars.allSatisfy(Hangul.isSyllable) ? stemmer.stem(of: scalars) : Array(scalars)
    let string = String(String.UnicodeScalarView(stem))
    return Word(place: place, stem: string, isFiller: fillers.contains(string) || isParticle(at: place, in: text))
  }

  /// Whether the word at `place` is the particle of the Latin word or number before it (ID가, all.data.go.kr에서).
  private func isParticle(at place: Range<Int>, in text: NormalizedText) -> Bool {
    guard place.lowerBound > 0, text.scalars[place.lowerBound - 1].isLatinOrDigit else { return false }
    return stemmer.isParticle(text.scalars[place])
  }

  private func wordTokens(of word: Word, in text: NormalizedText) -> [Token] {
    if word.isFiller { return [] }
    return lexicon.meanings(ofStem: word.stem).map { Token(term: Term($0), range: text.origin(of: word.place)) }
  }

  // MARK: Bigrams

  /// Each two syllables that nothing but spaces parts, unless both belong to fillers.
  private func bigrams(of words: [Word], in text: NormalizedText) -> [Token] {
    var tokens: [Token] = []
    var previous: (position: Int, isFiller: Bool)?
    for word in words {
      if let last = previous, !text.scalars[(last.position + 1)..<word.place.lowerBound].allSatisfy({ $0 == " " }) {
        previous = nil
      }
      for position in word.place {
        guard Hangul.isSyllable(text.scalars[position]) else {
          previous = nil
          continue
        }
        if let previous, !(previous.isFiller && word.isFiller) {
          tokens.append(bigram(of: previous.position, position, in: text))
        }
        previous = (position, word.isFiller)
      }
    }
    return tokens
  }

  private func bigram(of first: Int, _ second: Int, in text: NormalizedText) -> Token {
    let pair = String(String.UnicodeScalarView([text.scalars[first], text.scalars[second]]))
    return Token(term: Term(pair, kind: .bigram), range: text.origin(of: first..<(second + 1)))
  }
}
