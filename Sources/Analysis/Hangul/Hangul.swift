/// Arithmetic on Hangul syllables and jamo (The Unicode Standard, section 3.12).
package enum Hangul {
  private static let syllables: ClosedRange<UInt32> = 0xAC00...0xD7A3
  private static let leads: ClosedRange<UInt32> = 0x1100...0x1112
  private static let vowels: ClosedRange<UInt32> = 0x1161...0x1175
  private static let tails: ClosedRange<UInt32> = 0x11A8...0x11C2
  private static let compatibilityJamo: ClosedRange<UInt32> = 0x3131...0x3163
  private static let vowelCount: UInt32 = 21
  /// The number of tails, "no tail" counted as one.
  private static let tailCount: UInt32 = 28

  /// A syllable as the indices of its lead, its vowel and its tail (0: none).
  package struct Syllable: Equatable, Sendable {
    package var lead: UInt32
    package var vowel: UInt32
    package var tail: UInt32

    package init(lead: UInt32, vowel: UInt32, tail: UInt32 = 0) {
      self.lead = lead
      self.vowel = vowel
      self.tail = tail
    }

    /// Takes a composed syllable apart; nil for any other scalar.
    package init?(_ scalar: Unicode.Scalar) {
      guard Hangul.syllables.contains(scalar.value) else { return nil }
      let offset = scalar.value - Hangul.syllables.lowerBound
      lead = offset / (Hangul.vowelCount * Hangul.tailCount)
      vowel = offset / Hangul.tailCount % Hangul.vowelCount
      tail = offset % Hangul.tailCount
    }

    package var scalar: Unicode.Scalar {
      Hangul.scalar(Hangul.syllables.lowerBound + (lead * Hangul.vowelCount + vowel) * Hangul.tailCount + tail)
    }
  }

  package static func isSyllable(_ scalar: Unicode.Scalar) -> Bool { syllables.contains(scalar.value) }

  /// Whether `scalar` is a jamo as a keyboard types it alone (ㄱ, ㅏ).
  package static func isJamo(_ scalar: Unicode.Scalar) -> Bool { compatibilityJamo.contains(scalar.value) }

  /// Whether a word that ends in `scalar` ends in a consonant, which decides between 을 and 를.
  ///
  /// Digits and Latin letters count as they are read: 1 (일) ends in one, 2 (이) does not; nil where nobody can tell.
  package static func endsInConsonant(_ scalar: Unicode.Scalar) -> Bool? {
    if let syllable = Syllable(scalar) { return syllable.tail != 0 }
    if "013678lmnrLMNR".unicodeScalars.contains(scalar) { return true }
    return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) ? false : nil
  }

  /// The syllable of a conjoining lead and vowel, or of a syllable and a conjoining tail (the Hangul part of NFC).
  static func joined(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    if leads.contains(first.value), vowels.contains(second.value) {
      return Syllable(lead: first.value - leads.lowerBound, vowel: second.value - vowels.lowerBound).scalar
    }
    if tails.contains(second.value), var syllable = Syllable(first), syllable.tail == 0 {
      syllable.tail = second.value - tails.lowerBound + 1
      return syllable.scalar
    }
    return nil
  }

  /// The scalar of a value that is known to be a syllable's.
  private static func scalar(_ value: UInt32) -> Unicode.Scalar {
    guard let scalar = Unicode.Scalar(value) else { preconditionFailure("not a syllable: \(value)") }
    return scalar
  }
}
