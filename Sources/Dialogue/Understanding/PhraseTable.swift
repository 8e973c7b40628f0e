import Analysis
package import Knowledge

/// Finds the act that a whole line is known to be: one phrase, or small talk on end ("네 알겠습니다 감사합니다").
package struct PhraseTable: Sendable {
  /// By the letters of the phrase, as terms: these are told apart by their bytes.
  private let acts: [Term: SpeechAct]
  /// What phrases of small talk begin with, and the number of letters of the longest: most lines are none at first sight.
  private let beginnings: Set<Unicode.Scalar>
  private let longestSmallTalk: Int

  package init(_ examples: [SpeechAct.Example]) {
    acts = Dictionary(examples.map { (Term(Self.key($0.said)), $0.act) }) { first, _ in first }
    let smallTalk = acts.filter(\.value.isSmallTalk).map(\.key.text.unicodeScalars)
    beginnings = Set(smallTalk.compactMap(\.first))
    longestSmallTalk = smallTalk.map(\.count).max() ?? 0
  }

  /// The act of `line`, nil where it says more than a phrase of the table.
  package func act(of line: String) -> SpeechAct? {
    let key = Self.key(line)
    return acts[Term(key)] ?? smallTalk(ofKey: Array(key.unicodeScalars)[...])
  }

  /// The act of the last phrase of a key that is made of small talk throughout.
  private func smallTalk(ofKey key: ArraySlice<Unicode.Scalar>) -> SpeechAct? {
    guard key.count <= Self.longest, let first = key.first, beginnings.contains(first) else { return nil }
    if let whole = act(ofKey: key) { return whole.isSmallTalk ? whole : nil }
    return key.indices.dropFirst().prefix(longestSmallTalk).lazy.compactMap { cut in
      act(ofKey: key[..<cut])?.isSmallTalk == true ? smallTalk(ofKey: key[cut...]) : nil
    }.first
  }

  private func act(ofKey key: ArraySlice<Unicode.Scalar>) -> SpeechAct? {
    acts[Term(String(String.UnicodeScalarView(key)))]
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
