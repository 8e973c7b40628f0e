package import Dialogue

/// Plays a transcript's lines to an assistant of today.
package struct Replay: Sendable {
  /// A turn whose act is not what the transcript has.
  package struct Difference: Equatable, Sendable {
    package let then: Turn
    package let now: Turn
  }

  /// The transcript with the replies of today.
  package let transcript: Transcript
  package let differences: [Difference]

  package init(of transcript: Transcript, to assistant: Assistant) {
    var assistant = assistant
    var (replayed, differences) = (Transcript(header: transcript.header), [Difference]())
    for entry in transcript.entries {
      let now =
        entry.turn.act == .command ? assistant.turn(forCommandOf: entry.turn) : assistant.reply(to: entry.turn.user)
      replayed.append(now, at: entry.time)
      if !now.acts(like: entry.turn) { differences.append(Difference(then: entry.turn, now: now)) }
    }
    (self.transcript, self.differences) = (replayed, differences)
  }
}

extension Assistant {
  /// Goes through a conversation again, so that it can go on: state is a fold over the turns.
  package mutating func replay(_ transcript: Transcript) {
    for turn in transcript.turns {
      if turn.act == .command { _ = self.turn(forCommandOf: turn) } else { _ = reply(to: turn.user) }
    }
  }

  /// Does again what a command did to the conversation; all but taking back does nothing to it.
  fileprivate mutating func turn(forCommandOf turn: Turn) -> Turn {
    if turn.isTakingBack { back() }
    return turn
  }
}

extension Turn {
  /// Whether both do the same, in whatever words.
  fileprivate func acts(like other: Turn) -> Bool {
    act == other.act && `case` == other.case && branch == other.branch
      && question?.options.map(\.cases) == other.question?.options.map(\.cases)
  }
}
