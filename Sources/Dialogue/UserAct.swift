package import Knowledge

/// What the user does with a line, seen from where the conversation stands.
package enum UserAct: Equatable, Sendable {
  /// Describes a problem, or more of it.
  case description
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
  /// Asks about the remedy just shown.
  case followUp
  /// Says that the remedy just shown did not help.
  case failure
  /// Says that it did.
  case success
  /// Is angry or in despair, and says no more.
  case complaint
  /// Wants a human being.
  case human
  /// Tells of a problem that no case covers.
  case uncovered
  /// Talks of no problem at all.
  case offTopic
  /// Says nothing: a syllable that an input method left over.
  case stray
  /// Greets, thanks, says goodbye or just goes along.
  case smalltalk(SpeechAct)

  /// Whether it only says "thanks", "I see" or "that is settled", or nothing that matters here.
  var isCourtesy: Bool {
    switch self {
    case .smalltalk, .success, .offTopic, .uncovered: true
    default: false
    }
  }
}
