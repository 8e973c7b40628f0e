import Analysis
package import Knowledge

/// Finds the small talk that a whole message is.
package struct SmallTalkTable: Sendable {
  private let kinds: [String: SmallTalk.Kind]

  package init(_ smallTalk: SmallTalk) {
    kinds = Dictionary(smallTalk.entries.map { (Self.key($0.said), $0.kind) }) { first, _ in first }
  }

  /// The kind of `line`, nil where it says more than small talk.
  package func kind(of line: String) -> SmallTalk.Kind? {
    let key = Self.key(line)
    return key.isEmpty ? nil : kinds[key]
  }

  /// The letters and digits alone: neither spaces, punctuation nor laughter (ㅎㅎ, ㅠㅠ) tell one message from another.
  private static func key(_ line: String) -> String {
    let letters = NormalizedText(line).scalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    let syllables = letters.filter { !Hangul.isJamo($0) }
    return String(String.UnicodeScalarView(syllables.isEmpty ? letters : syllables))
  }
}
