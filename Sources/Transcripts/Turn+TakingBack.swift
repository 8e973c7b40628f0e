package import Dialogue

extension Turn {
  /// What a record has for the user's line where a turn was taken back, whatever name of the command was typed.
  ///
  /// It is the one command that changes what the turns before it count for, so that a replay must obey it.
  package static let takingBack = "/back"

  /// Whether it takes the turn before it back.
  package var isTakingBack: Bool { act == .command && user == Self.takingBack }
}
