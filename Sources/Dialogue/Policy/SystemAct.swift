package import Knowledge

/// What the bot does with its turn.
package enum SystemAct: Equatable, Sendable {
  /// Shows a remedy, or the part of it that was asked for.
  case answer(Answer)
  /// Asks which of several cases it is.
  case clarify(Clarification)
  /// Says that the manual does not cover it.
  case decline(Refusal)
  /// Goes on after a remedy that did not help: to the next likely one, or to the people who can help.
  case escalate(Escalation)
  /// Greets, thanks or says goodbye.
  case smalltalk(SpeechAct)
}

/// A remedy to show.
package struct Answer: Equatable, Sendable {
  /// Why it is shown, where that is not plain.
  package enum Occasion: Equatable, Sendable {
    case found
    /// Nothing more could be learnt; these cases were likely too.
    case guess(runnersUp: [Int])
    /// It waited until another problem was settled.
    case waited
    /// It was shown before, and something about it was asked.
    case again
    /// It is the step that comes next.
    case step
  }

  package enum Part: Equatable, Sendable {
    case whole
    /// The branch at a position.
    case branch(Int)
    /// The passages that were asked for.
    case passages([String])
    /// The steps alone, of the branch at a position where there is one.
    case outline(branch: Int?)

    /// The position of the branch that is shown alone.
    var branch: Int? {
      switch self {
      case .branch(let position): position
      case .outline(let branch): branch
      case .whole, .passages: nil
      }
    }
  }

  /// Of the case in the manual.
  package let index: Int
  package var part = Part.whole
  package var occasion = Occasion.found
  /// Another problem that was named and waits.
  package var next: Int?

  package init(index: Int, part: Part = .whole, occasion: Occasion = .found, next: Int? = nil) {
    (self.index, self.part, self.occasion, self.next) = (index, part, occasion, next)
  }
}

/// Why there is no answer.
package enum Refusal: Equatable, Sendable {
  /// The manual has no such case.
  case uncovered
  /// It is about another system or thing, in the user's words.
  case elsewhere(String)
  /// The case at an index, which was shown, does not say it.
  case unanswered(Int)
  /// The case at an index, which was shown, does not say what to do where a step cannot be done.
  case blocked(Int)
  /// It is no problem at all.
  case chat
}

/// A question, and what to say before it.
package struct Clarification: Equatable, Sendable {
  package enum Occasion: Equatable, Sendable {
    case open
    /// The number named is not among the answers.
    case outside
    /// The user does not know.
    case unsure
    /// The user named several problems at once.
    case several
    /// The user is angry or in despair.
    case upset
    /// What was shown is not it.
    case rejected
    /// The line said nothing, and the question stands.
    case again
  }

  package let question: Question
  package var occasion = Occasion.open
}

/// What to do when a remedy did not help, or a human being is wanted.
package struct Escalation: Equatable, Sendable {
  package enum Occasion: Equatable, Sendable {
    case failure
    case human
    /// Questions led nowhere.
    case lost
  }

  package let occasion: Occasion
  /// What was tried, in order.
  package let failed: [Int]
  /// The next case to try; nil where there is none likely.
  package let next: Int?
  /// The problem in the user's words.
  package let problem: [String]
}

extension SystemAct {
  /// The question that waits for an answer after this act.
  package var question: Question? {
    if case .clarify(let clarification) = self { clarification.question } else { nil }
  }
}
