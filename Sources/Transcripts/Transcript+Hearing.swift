package import Dialogue

extension Transcript {
  /// Whether each turn says what the user did; records of earlier versions do not.
  package var isHeard: Bool { entries.allSatisfy { $0.turn.heard != nil || $0.turn.act == .command } }

  /// The same transcript, with what `assistant` hears in the turns that do not say what the user did.
  package func heard(by assistant: Assistant) -> Transcript {
    let entries = entries.map { entry in
      var turn = entry.turn
      turn.heard = turn.heard ?? assistant.heard(in: turn.user, repliedWith: turn.act)
      return Entry(turn: turn, time: entry.time)
    }
    return Transcript(header: header, entries: entries)
  }
}
