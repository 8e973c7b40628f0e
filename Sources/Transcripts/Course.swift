import Dialogue

/// How a conversation went: what the user came with, what was tried, and how it ended.
struct Course {
  /// What the user came with, in the user's words; nil where it was all greetings.
  private(set) var problem: String?
  /// The case whose remedy was shown last.
  private(set) var shown: String?
  /// The cases whose remedies were reported to fail, in order.
  private(set) var tried: [String] = []
  private(set) var outcome = Outcome.talk

  /// Goes on with a turn that stands.
  ///
  /// - Parameter hear: What a line says of the remedy shown before it; it takes long, and is asked only where that tells something.
  mutating func note(_ move: Move, hear: (String) throws -> Feedback?) rethrows {
    if problem == nil, move.act != .smalltalk { problem = move.user }
    let feedback = mayTellOfRemedy(move) ? try hear(move.user) : nil
    if let shown, feedback == .failed, move.act == .escalate, tried.last != shown { tried.append(shown) }
    shown = move.case ?? shown
    outcome = outcome(after: move, feedback: feedback)
  }

  private func mayTellOfRemedy(_ move: Move) -> Bool {
    guard shown != nil else { return false }
    return switch move.act {
    case .escalate: true
    case .smalltalk: outcome == .answered
    case .answer, .clarify, .decline, .command: false
    }
  }

  private func outcome(after move: Move, feedback: Feedback?) -> Outcome {
    switch move.act {
    case .answer: .answered
    case .escalate: move.case != nil ? .answered : feedback == .failed ? .failed : .escalated
    case .clarify: .asked
    case .decline: [.talk, .asked].contains(outcome) ? .declined : outcome
    case .smalltalk: feedback == .helped && outcome == .answered ? .solved : outcome
    case .command: outcome
    }
  }
}
