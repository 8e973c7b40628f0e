package import Dialogue

extension Turn {
  /// The user's line in the record of a turn that takes another back, by whichever name the command was typed.
  ///
  /// It is the only command that changes which turns count, so a replay must obey it.
  package static let takingBack = "/back"

  /// Whether it takes the turn before it back.
  package var isTakingBack: Bool { act == .command && user == Self.takingBack }
}
