/// How a conversation ended.
package enum Outcome: String, CaseIterable, Sendable {
  /// The user said that the remedy helped.
  case solved
  /// The user said that it did not, and nothing else was found.
  case failed
  /// A remedy was shown, and the user said no more of it.
  case answered
  /// The centre's number was given.
  case escalated
  /// A question waits for its answer.
  case asked
  /// Nothing in the manual fitted.
  case declined
  /// Nothing but greetings and the like.
  case talk

  /// The outcome in Korean, for users.
  package var korean: String {
    switch self {
    case .solved: "해결됨"
    case .failed: "해결 안 됨"
    case .answered: "안내함"
    case .escalated: "상담 안내"
    case .asked: "되묻는 중"
    case .declined: "답 없음"
    case .talk: "인사"
    }
  }
}
