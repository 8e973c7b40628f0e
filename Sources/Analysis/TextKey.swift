/// The letters and digits of a text alone: neither spaces, punctuation nor laughter (ㅎㅎ, ㅠㅠ) tell one message from another.
///
/// Of jamo alone they are all there is: ㅇㅇ is a message.
package struct TextKey: Hashable, Sendable {
  package let scalars: [Unicode.Scalar]

  package init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  /// The key of a text in the form that analysis works on.
  package init(ofNormalized text: some StringProtocol) {
    let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    let syllables = letters.filter { !Hangul.isJamo($0) }
    scalars = Array(syllables.isEmpty ? letters : syllables)
  }

  /// The key of a text as it was typed.
  package init(of text: String) {
    self.init(ofNormalized: NormalizedText(text).string)
  }
}
