import Dialogue

/// What was said in a turn and what the bot did: as much of it as tells how a conversation went.
struct Move: Equatable {
  let user: String
  let act: Turn.Act
  /// The case whose remedy was shown.
  let `case`: String?

  var isTakingBack: Bool { act == .command && user == Turn.takingBack }
}

extension Move {
  init(_ turn: Turn) {
    self.init(user: turn.user, act: turn.act, case: turn.case)
  }
}

extension Sequence {
  /// The turns less those that were taken back, and the commands.
  ///
  /// - Parameter move: What each of them did.
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
