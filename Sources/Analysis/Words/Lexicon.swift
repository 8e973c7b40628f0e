import Knowledge

/// The authors' vocabulary, ready to be found in a text: what is said becomes what is meant.
///
/// Spaces are passed over on both sides ("일회용인증키" is "일회용 인증키"); the longest match from the left wins.
/// A word of one syllable must stand alone, one of two begins a word, a longer one may stand anywhere. A verb is listed
/// by its dictionary form (깔다) and found by its stem, in whatever form it is said. The manual's nouns are found by their
/// first sounds too (ㅂㄹㅍ), where no two of them share these.
struct Lexicon: Sendable {
  private var trie = Trie()
  /// For each node of the trie the words meant by the entry that ends there; nil where none does.
  private var meanings: [[Unicode.Scalar]?] = [nil]
  /// The words meant by a verb's stem.
  private var verbs: [String: [String]] = [:]
  private let stemmer: Stemmer

  /// - Parameter nouns: The manual's own words.
  init(_ vocabulary: Vocabulary, nouns: Set<String> = [], stemmer: Stemmer) {
    self.stemmer = stemmer
    for entry in vocabulary.entries {
      if let stem = stemmer.stem(ofVerb: entry.said) {
        if verbs[stem] == nil { verbs[stem] = entry.meant.split(separator: " ").map { stemmer.stem(of: String($0)) } }
        continue
      }
      let said = NormalizedText(entry.said).scalars
      // The author's own line stands before the general one, and wins.
      if meaning(of: said) == nil { insert(said, meaning: NormalizedText(entry.meant).scalars) }
    }
    // The manual's own word stays as it is, although it may hold a word that is said for it.
    for entry in vocabulary.entries where stemmer.stem(ofVerb: entry.said) == nil {
      let meant = NormalizedText(entry.meant).scalars
      if meaning(of: meant) == nil { insert(meant, meaning: meant) }
    }
    insertInitials(of: nouns.union(vocabulary.entries.map(\.meant)))
  }

  private mutating func insertInitials(of nouns: Set<String>) {
    var meanings: [[Unicode.Scalar]: Set<String>] = [:]
    for noun in nouns {
      guard let initials = Hangul.initials(of: noun.unicodeScalars), initials.count >= Self.fewestInitials else {
        continue
      }
      meanings[initials, default: []].insert(noun)
    }
    for (initials, nouns) in meanings where nouns.count == 1 && Set(initials).count > 1 {
      for noun in nouns { insert(initials, meaning: Array(noun.unicodeScalars)) }
    }
  }

  /// Fewer first sounds are rather laughter, assent or an abbreviation: ㅋㅋ, ㅇㅇ.
  private static let fewestInitials = 3

  /// `text` in the manual's words; the scalars of a replacement all have the origin of what they replace.
  func translated(_ text: NormalizedText) -> NormalizedText {
    if meanings.count == 1 { return text }
    var result = NormalizedText()
    var position = 0
    while position < text.scalars.count {
      guard let match = match(in: text, at: position) else {
        result.append(text.scalars[position], origin: text.origins[position])
        position += 1
        continue
      }
      let origin = text.origins[position].lowerBound..<text.origins[match.end - 1].upperBound
      for scalar in match.meaning { result.append(scalar, origin: origin) }
      // A particle chosen for the word said ("비번이") may not suit the word meant ("비밀번호가"): it goes.
      let rest = rest(of: text, from: match.end)
      position = stemmer.isParticle(rest) ? rest.endIndex : match.end
    }
    return result
  }

  /// Every place of `text` where an entry was found, and what that means.
  func occurrences(in text: NormalizedText) -> [(place: Range<Int>, meaning: String)] {
    var found: [(place: Range<Int>, meaning: String)] = []
    var position = 0
    while position < text.scalars.count {
      guard let match = match(in: text, at: position) else {
        position += 1
        continue
      }
      found.append((position..<match.end, String(match.meaning)))
      position = match.end
    }
    return found
  }

  /// The stems meant by a word of this stem: the stem itself, unless the vocabulary reads the verb as another.
  func meanings(ofStem stem: String) -> [String] { verbs[stem] ?? [stem] }

  private func match(in text: NormalizedText, at start: Int) -> (end: Int, meaning: [Unicode.Scalar])? {
    var node = 0
    var position = start
    var length = 0
    var best: (end: Int, meaning: [Unicode.Scalar])?
    while position < text.scalars.count {
      let scalar = text.scalars[position]
      position += 1
      if scalar == " " && length > 0 { continue }
      guard let after = trie.node(after: node, scalar.value) else { break }
      node = after
      length += 1
      if let meaning = meanings[node], mayStand(in: text, from: start, to: position, length: length) {
        best = (position, meaning)
      }
    }
    return best
  }

  private func mayStand(in text: NormalizedText, from start: Int, to end: Int, length: Int) -> Bool {
    let beginsWord = start == 0 || !text.scalars[start - 1].continuesWord(text.scalars[start])
    let rest = rest(of: text, from: end)
    let isLatin = text.scalars[end - 1].isLatinOrDigit
    // A Latin word is whole or it is another word: "pin" is not in "pinterest".
    if isLatin, let after = rest.first, after.isLatinOrDigit { return false }
    switch length {
    case 1: return beginsWord && (rest.isEmpty || stemmer.isParticle(rest))
    case 2: return beginsWord
    default: return beginsWord || Hangul.isSyllable(text.scalars[start])
    }
  }

  /// The rest of the word at `start`, as much of it as tells whether it is a particle.
  private func rest(of text: NormalizedText, from start: Int) -> ArraySlice<Unicode.Scalar> {
    text.scalars[start...].prefix(Stemmer.longestParticle + 1).prefix(while: \.isWordScalar)
  }

  private func meaning(of said: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    var node = 0
    for scalar in said where scalar != " " {
      guard let after = trie.node(after: node, scalar.value) else { return nil }
      node = after
    }
    return meanings[node]
  }

  private mutating func insert(_ said: [Unicode.Scalar], meaning: [Unicode.Scalar]) {
    var node = 0
    for scalar in said where scalar != " " {
      node = trie.extend(node, by: scalar.value)
      if node == meanings.count { meanings.append(nil) }
    }
    if node != 0 { meanings[node] = meaning }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is part of a word: a Hangul syllable or jamo, a letter, or a digit.
  var isWordScalar: Bool {
    if isASCII { return isLatinOrDigit }
    return Hangul.isSyllable(self) || properties.isAlphabetic || properties.numericType != nil
  }

  var isLatinOrDigit: Bool {
    ("a"..."z").contains(self) || ("0"..."9").contains(self) || ("A"..."Z").contains(self)
  }

  /// Whether `next` belongs to the same word as this scalar; Hangul and Latin letters or digits do not: ID|가.
  func continuesWord(_ next: Unicode.Scalar) -> Bool {
    isWordScalar && next.isWordScalar && isLatinOrDigit == next.isLatinOrDigit
  }
}
