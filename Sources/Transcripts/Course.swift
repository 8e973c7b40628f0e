import Dialogue

/// How a conversation went: what the user came with, what was tried, and how it ended.
struct Course {
  /// The problem that the user came with, in the user's words; nil where there were only greetings.
  private(set) var problem: String?
  /// The case whose remedy was shown last.
  private(set) var shown: String?
  /// The cases whose remedies were reported to fail, in order.
  private(set) var tried: [String] = []
  private(set) var outcome = Outcome.talk

  init() {}

  /// The course of a conversation of which no turn was taken back.
  init(of turns: [Turn]) {
    for turn in turns { note(Move(turn)) }
  }

  /// Adds a turn that was not taken back, going by its record alone.
  mutating func note(_ move: Move) { note(move) { _ in nil } }

  /// Adds a turn that was not taken back.
  ///
  /// - Parameter hear: What the user did in a turn whose record does not say it. It takes long, and is called only where the outcome
  ///   depends on it.
  mutating func note(_ move: Move, hear: (Move) throws -> UserAct.Kind?) rethrows {
    if problem == nil, move.act != .smalltalk { problem = move.user }
    let heard = try move.heard ?? (mayTellOfRemedy(move) ? hear(move) : nil)
    if let shown, heard == .failure, move.act == .escalate, tried.last != shown { tried.append(shown) }
    outcome = outcome(after: move, heard: heard)
    shown = move.case ?? shown
  }

  private func mayTellOfRemedy(_ move: Move) -> Bool {
    guard shown != nil else { return false }
    return switch move.act {
    case .escalate: true
    case .smalltalk: outcome == .answered
    case .answer, .clarify, .decline, .command: false
    }
  }

  private func outcome(after move: Move, heard: UserAct.Kind?) -> Outcome {
    switch move.act {
    case .answer: .answered
    case .escalate where move.case != nil: .answered
    case .escalate: heard == .failure && shown != nil ? .failed : .escalated
    case .clarify: .asked
    case .decline: [.talk, .asked].contains(outcome) ? .declined : outcome
    case .smalltalk: outcome == .answered && (heard == .success || heard == .thanks) ? .solved : outcome
    case .command: outcome
    }
  }
}
