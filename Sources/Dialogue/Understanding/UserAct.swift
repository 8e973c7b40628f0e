package import Knowledge

/// What the user does with a line, seen from where the conversation stands, with all that the state needs to take it in.
package enum UserAct: Equatable, Sendable {
  /// Describes a problem, or more of it, or says what it is not.
  case description(Description)
  /// Names several problems, each beyond doubt.
  case problems([Int], Utterance)
  /// Says that it is not what was shown, and no more.
  case rejection
  /// Picks answers of the question just asked, by their positions from 0.
  case choice([Int])
  /// Names a number that the question does not have.
  case outsideChoice
  /// Says that none of the answers fits.
  case noneOfThese
  /// Does not know what to reply.
  case unsure
  /// Asks about the remedy just shown: the part of it that answers; nil for a number to call that it does not have.
  case followUp(Answer.Part?)
  /// Says that the remedy just shown did not help.
  case failure
  /// Says that it did.
  case success
  /// Is angry or in despair, and says no more.
  case complaint
  /// Wants a human being.
  case human
  /// Tells of a problem that no case covers, of another system where one is named.
  case uncovered(elsewhere: String?)
  /// Talks of no problem at all, of another thing where one is named.
  case offTopic(elsewhere: String?)
  /// Says nothing: a syllable that an input method left over.
  case stray
  /// Greets, thanks, says goodbye or just goes along.
  case smalltalk(SpeechAct)

  /// Whether it only says "thanks", "I see" or "that is settled": what follows in the same line counts.
  var isCourtesy: Bool {
    switch self {
    case .smalltalk, .success, .uncovered: true
    default: false
    }
  }
}

extension UserAct {
  /// An act without what it is about: what a transcript keeps of it.
  package enum Kind: String, Sendable {
    case description, problems, rejection, choice, outsideChoice, noneOfThese, unsure, followUp, failure, success
    case complaint, human, uncovered, offTopic, stray
    case greeting, thanks, goodbye, acknowledgement
  }

  /// What kind of act it is.
  package var kind: Kind {
    switch self {
    case .description: .description
    case .problems: .problems
    case .rejection: .rejection
    case .choice: .choice
    case .outsideChoice: .outsideChoice
    case .noneOfThese: .noneOfThese
    case .unsure: .unsure
    case .followUp: .followUp
    case .failure: .failure
    case .success: .success
    case .complaint: .complaint
    case .human: .human
    case .uncovered: .uncovered
    case .offTopic: .offTopic
    case .stray: .stray
    case .smalltalk(.greeting): .greeting
    case .smalltalk(.thanks): .thanks
    case .smalltalk(.goodbye): .goodbye
    case .smalltalk: .acknowledgement
    }
  }
}

/// What somebody says of a problem.
package struct Description: Equatable, Sendable {
  /// What it is; nil where only what it is not was said.
  let said: Utterance?
  /// What the words let one believe.
  let evidence: Belief
  /// The cases that it is said not to be.
  let denied: CaseSet
}
