package import Dialogue

/// A transcript's lines said again to an assistant, and the turns in which it acts otherwise now.
package struct Replay: Sendable {
  /// A turn whose act is not what the transcript has.
  package struct Difference: Equatable, Sendable {
    package let then: Turn
    package let now: Turn
  }

  /// The transcript with the assistant's own replies.
  package let transcript: Transcript
  package let differences: [Difference]

  package init(of transcript: Transcript, to assistant: Assistant) {
    var assistant = assistant
    var replayed = Transcript(header: transcript.header)
    var differences: [Difference] = []
    for entry in transcript.entries {
      let now =
        entry.turn.act == .command ? assistant.turn(forCommandOf: entry.turn) : assistant.reply(to: entry.turn.user)
      replayed.append(now, at: entry.time)
      if !now.acts(like: entry.turn) { differences.append(Difference(then: entry.turn, now: now)) }
    }
    self.transcript = replayed
    self.differences = differences
  }
}

extension Assistant {
  /// Holds a conversation again, so that it can go on: the same lines come to the same state.
  package mutating func replay(_ transcript: Transcript) {
    for turn in transcript.turns {
      if turn.act == .command { _ = self.turn(forCommandOf: turn) } else { _ = reply(to: turn.user) }
    }
  }

  /// Does again what a command did to the conversation: takes a turn back, or nothing.
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
