/// Composes syllables from jamo in the order in which they are typed, as an input method does: ㄱ, ㅏ, ㄱ → 각.
struct JamoComposer {
  private var finishedSyllables: [Unicode.Scalar] = []
  /// The jamo of the syllable that is not finished yet.
  private var lead: Unicode.Scalar?
  private var vowel: Unicode.Scalar?
  private var tail: Unicode.Scalar?

  mutating func append(_ jamo: Unicode.Scalar) {
    if Hangul.isVowel(jamo) { appendVowel(jamo) } else { appendConsonant(jamo) }
  }

  /// The syllables of all that was typed; jamo that are part of none stand between them.
  mutating func finished() -> [Unicode.Scalar] {
    close()
    return finishedSyllables
  }

  private mutating func appendVowel(_ jamo: Unicode.Scalar) {
    if let last = tail {
      // The tail, or its second half, begins the next syllable: 각 + ㅏ → 가가, 닭 + ㅏ → 달가.
      let (stays, goes) = Hangul.split(tail: last)
      tail = stays
      close()
      lead = goes
      vowel = jamo
    } else if let first = vowel {
      if let joined = Hangul.compound(first, jamo) {
        vowel = joined
      } else {
        close()
        vowel = jamo
      }
    } else {
      vowel = jamo
    }
  }

  private mutating func appendConsonant(_ jamo: Unicode.Scalar) {
    if let last = tail, let joined = Hangul.compound(last, jamo) {
      tail = joined
    } else if tail == nil, lead != nil, vowel != nil, Hangul.tail(of: jamo) != nil {
      tail = jamo
    } else {
      close()
      lead = jamo
    }
  }

  private mutating func close() {
    if let lead, let vowel, let syllable = Hangul.syllable(lead: lead, vowel: vowel, tail: tail) {
      finishedSyllables.append(syllable)
    } else {
      finishedSyllables += [lead, vowel, tail].compactMap(\.self)
    }
    lead = nil
    vowel = nil
    tail = nil
  }
}
