import Dialogue

/// What happened in a turn, as far as it tells how the conversation went.
struct Move: Equatable {
  let user: String
  /// What the user did; nil for a command, and where the record does not say it.
  let heard: UserAct.Kind?
  let act: Turn.Act
  /// The case whose remedy was shown.
  let `case`: String?

  var isTakingBack: Bool { act == .command && user == Turn.takingBack }
}

extension Move {
  init(_ turn: Turn) {
    self.init(user: turn.user, heard: turn.heard, act: turn.act, case: turn.case)
  }
}

extension Sequence {
  /// The turns without the commands and those that were taken back.
  ///
  /// - Parameter move: What happened in each of them.
  func standing(_ move: (Element) -> Move) -> [Element] {
    reduce(into: []) { standing, element in
      let move = move(element)
      if move.isTakingBack {
        _ = standing.popLast()
      } else if move.act != .command {
        standing.append(element)
      }
    }
  }
}
