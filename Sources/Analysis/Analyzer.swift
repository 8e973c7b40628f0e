package import Knowledge

/// Turns text into tokens: normalise, translate into the manual's words, split, stem, pair neighbouring syllables.
///
/// Cases and queries go through the same analyzer, so that what one side loses the other loses too.
///
///     analyzer.terms(in: "메일이 안 와요")  // 메일, 안, 오 and the bigrams 메일 일이 이안 안와 와요
package struct Analyzer: Sendable {
  private let stemmer: Stemmer
  private let lexicon: Lexicon
  /// The stems of words that say nothing of what a message is about.
  private let fillers: Set<String>

  private let keyboardMode: KeyboardMode
  /// The manual's word for the key that changes the keyboard's mode, as its authors spell it; empty where there is none.
  private let keyboardWord: [Unicode.Scalar]
  /// Names of systems and things that the manual is not about.
  private let elsewhere: Lexicon

  /// - Parameters:
  ///   - fillers: Words to pass over; verbs in their dictionary form.
  ///   - texts: What the authors wrote: its Latin words are never read as Hangul, its nouns are found by their first sounds.
  ///   - elsewhere: Names of other systems; one that the authors use themselves does not count.
  package init(
    vocabulary: Vocabulary = Vocabulary(), fillers: [String] = [], elsewhere: [String] = [], texts: [String] = []
  ) {
    let stemmer = Stemmer()
    let scalars = (texts + vocabulary.entries.flatMap { [$0.said, $0.meant] }).map { NormalizedText($0).scalars }
    let latinWords = scalars.flatMap { $0.split { !$0.isLatinLetter }.map { String($0) } }
    let nouns = scalars.prefix(texts.count).flatMap { text in
      text.split { !Hangul.isSyllable($0) }.map { String(stemmer.stem(of: $0)) }
    }
    self.stemmer = stemmer
    keyboardMode = KeyboardMode(known: Set(latinWords), stemmer: stemmer)
    keyboardWord = NormalizedText(vocabulary.keyboardWord ?? "").scalars
    lexicon = Lexicon(vocabulary, nouns: Set(nouns), stemmer: stemmer)
    let own = Set(latinWords).union(nouns).union(vocabulary.entries.flatMap { [$0.said, $0.meant] })
    let names = elsewhere.filter { !own.contains($0) }
    self.elsewhere = Lexicon(
      Vocabulary(entries: names.map { .init(said: $0, meant: $0) }), stemmer: stemmer)
    self.fillers = Set(fillers.map { stemmer.stem(of: $0) })
  }

  /// An analyzer with the words of `knowledge`; where the manual's author and general Korean differ, the author wins.
  package init(knowledge: KnowledgeBase) {
    let korean = knowledge.korean
    self.init(
      vocabulary: knowledge.vocabulary.merged(with: korean.synonyms), fillers: korean.fillers,
      elsewhere: korean.elsewhere,
      texts: knowledge.manual.cases.flatMap { [$0.category, $0.title, $0.remedy.source] + $0.notes.map(\.source) })
  }

  /// An analyzer with the words of general Korean alone.
  package init(korean: GeneralKorean) {
    self.init(vocabulary: korean.synonyms, fillers: korean.fillers, elsewhere: korean.elsewhere)
  }

  /// The tokens of `text`, in the order of their places in it.
  package func tokens(in text: String) -> [Token] {
    tokens(in: NormalizedText(keepingCaseOf: text).withLabelsFolded(), of: text)
  }

  /// The tokens of `text`, given as `typed`: normalised, with its labels folded.
  package func tokens(in typed: NormalizedText, of text: String) -> [Token] {
    let restored = keyboardMode.restored(typed)
    let spelt = restored.text.lowercased()
    let meant = lexicon.translated(spelt)
    let words = words(in: meant)
    let single = words.flatMap { wordTokens(of: $0, in: meant) }
    var tokens = single + zip(single, single.dropFirst()).map(pair) + bigrams(of: words, in: meant) + sounds(in: spelt)
    tokens += elsewhere.occurrences(in: spelt).map { place, _ in
      Token(term: Self.elsewhereTerm, range: spelt.origin(of: place))
    }
    tokens += labels(in: typed, of: text)
    tokens += keyboardTokens(in: spelt, isRestored: restored.isRestored)
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

  /// The words: runs of Hangul, or of letters and digits; jamo alone (ㅠㅠ, ㅋㅋ) are tears and laughter, and no words.
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
    let string = String(stem)
    return Word(place: place, stem: string, isFiller: fillers.contains(string) || isParticle(at: place, in: text))
  }

  /// Whether the word at `place` is the particle of the Latin word or number before it (ID가, all.data.go.kr에서).
  private func isParticle(at place: Range<Int>, in text: NormalizedText) -> Bool {
    guard place.lowerBound > 0, text.scalars[place.lowerBound - 1].isLatinOrDigit else { return false }
    return stemmer.isParticle(text.scalars[place])
  }

  private func wordTokens(of word: Word, in text: NormalizedText) -> [Token] {
    if word.isFiller { return [Token(term: Term(word.stem, kind: .function), range: text.origin(of: word.place))] }
    return lexicon.meanings(ofStem: word.stem).map { Token(term: Term($0), range: text.origin(of: word.place)) }
  }

  private func pair(of first: Token, _ second: Token) -> Token {
    let range = first.range.lowerBound..<max(first.range.upperBound, second.range.upperBound)
    return Token(term: Term("\(first.term.text) \(second.term.text)", kind: .pair), range: range)
  }

  // MARK: Bigrams

  /// A token for each two neighbouring syllables, spaces passed over, unless both belong to fillers.
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
    let pair = String([text.scalars[first], text.scalars[second]])
    return Token(term: Term(pair, kind: .bigram), range: text.origin(of: first..<(second + 1)))
  }

  // MARK: Sounds

  /// A token for each four neighbouring jamo of a stretch of Hangul, as they sound, spaces passed over.
  private func sounds(in text: NormalizedText) -> [Token] {
    var tokens: [Token] = []
    var stretch: [Int] = []
    for (position, scalar) in text.scalars.enumerated() where scalar != " " {
      if Hangul.isSyllable(scalar) {
        stretch.append(position)
      } else {
        tokens += sounds(of: stretch, in: text)
        stretch = []
      }
    }
    return tokens + sounds(of: stretch, in: text)
  }

  private func sounds(of stretch: [Int], in text: NormalizedText) -> [Token] {
    let jamo = SoundKey(of: stretch, in: text.scalars).jamo
    guard jamo.count >= Self.soundLength else { return [] }
    return (0...(jamo.count - Self.soundLength)).map { start in
      let gram = jamo[start..<(start + Self.soundLength)]
      let place = gram[gram.startIndex].position..<(gram[gram.endIndex - 1].position + 1)
      return Token(
        term: Term(String(gram.lazy.map(\.sound)), kind: .sound), range: text.origin(of: place))
    }
  }

  private static let soundLength = 4

  private static let elsewhereTerm = Term("다른 곳", kind: .elsewhere)

  // MARK: Labels

  /// One token for each label of something masked; the words within a label make none.
  private func labels(in typed: NormalizedText, of text: String) -> [Token] {
    typed.scalars.indices.filter { typed.scalars[$0] == NormalizedText.foldedLabel }.map { position in
      let range = typed.origins[position]
      return Token(term: Term(String(text[range]), kind: .label), range: range)
    }
  }

  // MARK: Keyboard

  /// One token where the text names the key that changes the keyboard's mode, or was typed in the wrong mode.
  private func keyboardTokens(in text: NormalizedText, isRestored: Bool) -> [Token] {
    if keyboardWord.isEmpty { return [] }
    let name = text.scalars.indices.first { text.scalars[$0...].starts(with: keyboardWord) }
      .map { $0..<($0 + keyboardWord.count) }
    guard let place = name ?? (isRestored ? text.scalars.indices : nil) else { return [] }
    return [Token(term: Term(String(keyboardWord), kind: .keyboard), range: text.origin(of: place))]
  }
}
