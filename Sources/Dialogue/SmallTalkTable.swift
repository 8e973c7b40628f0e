import Analysis
package import Knowledge

/// Finds the small talk that a whole message is: one phrase, or several on end ("네 알겠습니다 감사합니다").
package struct SmallTalkTable: Sendable {
  private let kinds: [String: SmallTalk.Kind]

  package init(_ smallTalk: SmallTalk) {
    kinds = Dictionary(smallTalk.entries.map { (Self.key($0.said), $0.kind) }) { first, _ in first }
  }

  /// The kind of `line`, nil where it says more than small talk.
  package func kind(of line: String) -> SmallTalk.Kind? {
    kind(ofKey: Self.key(line)[...])
  }

  /// The kind of the last phrase of a key that is made of phrases throughout.
  private func kind(ofKey key: Substring) -> SmallTalk.Kind? {
    if let whole = kinds[String(key)] { return whole }
    guard key.count <= Self.longest else { return nil }
    return key.indices.dropFirst().lazy.compactMap { cut in
      kinds[String(key[..<cut])] == nil ? nil : kind(ofKey: key[cut...])
    }.first
  }

  /// Nobody makes more small talk than this in one message.
  private static let longest = 30

  /// The letters and digits alone: neither spaces, punctuation nor laughter (ㅎㅎ, ㅠㅠ) tell one message from another.
  private static func key(_ line: String) -> String {
    let letters = NormalizedText(line).scalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    let syllables = letters.filter { !Hangul.isJamo($0) }
    return String(String.UnicodeScalarView(syllables.isEmpty ? letters : syllables))
  }
}
