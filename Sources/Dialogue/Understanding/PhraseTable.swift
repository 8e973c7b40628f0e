import Analysis
import Knowledge

/// Finds the act that a whole line is known to be: one phrase, or small talk on end ("네 알겠습니다 감사합니다").
struct PhraseTable: Sendable {
  /// By the key of the phrase.
  private let acts: [TextKey: SpeechAct]
  /// What phrases of small talk begin with, and the number of letters of the longest: most lines are none at first sight.
  private let beginnings: Set<Unicode.Scalar>
  private let longestSmallTalk: Int

  init(_ examples: [SpeechAct.Example]) {
    acts = Dictionary(examples.map { (TextKey(of: $0.said), $0.act) }) { first, _ in first }
    let smallTalk = acts.filter(\.value.isSmallTalk).map(\.key.scalars)
    beginnings = Set(smallTalk.compactMap(\.first))
    longestSmallTalk = smallTalk.map(\.count).max() ?? 0
  }

  /// The act of a text of `key`, nil where it says more than a phrase of the table.
  func act(of key: TextKey) -> SpeechAct? { acts[key] ?? smallTalk(in: key.scalars[...]) }

  /// The act of the last phrase of a key that is made of small talk throughout.
  private func smallTalk(in key: ArraySlice<Unicode.Scalar>) -> SpeechAct? {
    guard key.count <= Self.longest, let first = key.first, beginnings.contains(first) else { return nil }
    if let whole = acts[TextKey(Array(key))] { return whole.isSmallTalk ? whole : nil }
    return key.indices.dropFirst().prefix(longestSmallTalk).lazy.compactMap { cut in
      acts[TextKey(Array(key[..<cut]))]?.isSmallTalk == true ? smallTalk(in: key[cut...]) : nil
    }.first
  }

  /// Nobody makes more small talk than this in one message.
  private static let longest = 30
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
