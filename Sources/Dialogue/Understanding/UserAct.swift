package import Knowledge

/// What the user does with a line, seen from where the conversation stands, with all that the state needs to take it in.
package enum UserAct: Equatable, Sendable {
  /// Describes a problem, or more of it, or says what it is not.
  case description(Description)
  /// Names several problems, each beyond doubt.
  case problems([Int], Utterance)
  /// Says that it is not what was shown, nor one of these cases, and no more.
  case rejection(CaseSet)
  /// Picks answers of the question just asked, by their positions from 0.
  case choice([Int])
  /// Names a number that the question does not have.
  case outsideChoice
  /// Says that none of the answers fits.
  case noneOfThese
  /// Does not know what to reply.
  case unsure
  /// Asks something that these passages of a case answer.
  case question(case: Int, passages: [String])
  /// Asks something about the case just shown that no passage answers.
  ///
  /// - Parameter probability: That none does.
  case unansweredQuestion(probability: Double)
  /// Wants to see again what was shown, whole or a branch of it.
  case again(Answer.Part)
  /// Says that a step is done: the steps that come next, none where that was the last.
  case progress(next: [String])
  /// Says that a step cannot be done.
  case obstacle
  /// Tells a fact that picks a branch of the remedy just shown.
  case fact(branch: Int)
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
  ///
  /// - Parameter probability: That it does.
  case offTopic(elsewhere: String?, probability: Double = 1)
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
  /// Whether it is about the remedy that was shown.
  var isAboutRemedy: Bool {
    switch self {
    case .question, .unansweredQuestion, .again, .progress, .obstacle, .fact, .failure: true
    default: false
    }
  }

  /// An act without what it is about: what a transcript keeps of it.
  package enum Kind: String, Sendable {
    case description, problems, rejection, choice, outsideChoice, noneOfThese, unsure, failure, success
    case question, unansweredQuestion, again, progress, obstacle, fact
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
    case .question: .question
    case .unansweredQuestion: .unansweredQuestion
    case .again: .again
    case .progress: .progress
    case .obstacle: .obstacle
    case .fact: .fact
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
