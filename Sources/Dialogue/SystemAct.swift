package import Knowledge

/// What the bot does with its turn.
package enum SystemAct: Equatable, Sendable {
  /// Shows the remedy of the case at an index of the manual.
  case answer(Int)
  /// Asks which of several cases it is.
  case clarify(Question)
  /// Asks again, because the number named is not among the answers.
  case repeatQuestion(Question)
  /// Says that the manual does not cover it, and what it seems to be about where the words show it.
  case decline(elsewhere: String?)
  /// Greets, thanks or says goodbye.
  case smalltalk(SmallTalk.Kind)
}

extension SystemAct {
  /// The question that waits for an answer after this act.
  package var question: Question? {
    switch self {
    case .clarify(let question), .repeatQuestion(let question): question
    case .answer, .decline, .smalltalk: nil
    }
  }
}
