import Analysis
package import Knowledge

/// Finds the act that a whole line is known to be: one phrase, or small talk on end ("네 알겠습니다 감사합니다").
package struct PhraseTable: Sendable {
  private let acts: [String: SpeechAct]

  package init(_ examples: [SpeechAct.Example]) {
    acts = Dictionary(examples.map { (Self.key($0.said), $0.act) }) { first, _ in first }
  }

  /// The act of `line`, nil where it says more than a phrase of the table.
  package func act(of line: String) -> SpeechAct? {
    let key = Self.key(line)
    return acts[key] ?? smallTalk(ofKey: key[...])
  }

  /// The act of the last phrase of a key that is made of small talk throughout.
  private func smallTalk(ofKey key: Substring) -> SpeechAct? {
    if let whole = acts[String(key)] { return whole.isSmallTalk ? whole : nil }
    guard key.count <= Self.longest else { return nil }
    return key.indices.dropFirst().lazy.compactMap { cut in
      acts[String(key[..<cut])]?.isSmallTalk == true ? smallTalk(ofKey: key[cut...]) : nil
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

extension SpeechAct {
  /// Keeps a conversation going without being about anything.
  var isSmallTalk: Bool {
    switch self {
    case .greeting, .thanks, .goodbye, .acknowledgement: true
    default: false
    }
  }
}
