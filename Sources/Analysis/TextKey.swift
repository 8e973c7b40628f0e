/// The letters and digits of a text, to know a message again: "네, 감사합니다 ㅎㅎ" and "네감사합니다" have the same key.
///
/// Jamo (ㅎㅎ, ㅠㅠ) are left out, unless the text has nothing else: ㅇㅇ is a message.
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
