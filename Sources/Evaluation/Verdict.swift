package import Dialogue

/// How well a reply serves its label.
package struct Verdict: Equatable, Sendable {
  /// The verdict in one word, such as "right" or "asked-too-narrow".
  package let word: String
  /// Whether the reply does what an expert of the manual would.
  package let isServed: Bool
  /// Whether the reply sends the user the wrong way.
  package let isHarmful: Bool

  init(_ word: String, served: Bool = false, harmful: Bool = false) {
    self.word = word
    isServed = served
    isHarmful = harmful
  }

  /// Judges a reply.
  ///
  /// - Parameters:
  ///   - said: The replies that gave a remedy before in this dialogue.
  ///   - shown: The cases of these remedies.
  package init(of turn: Turn, to label: Label, said: Set<String> = [], shown: Set<String> = []) {
    self =
      switch label.act {
      case .answer: Self.answering(turn, label, shown: shown)
      case .clarify: Self.clarifying(turn, label)
      case .escalate: Self.escalating(turn, label, said: said)
      case .decline, .smalltalk: Self.matching(turn, label)
      }
  }

  private static func answering(_ turn: Turn, _ label: Label, shown: Set<String>) -> Verdict {
    let isRight = turn.case.map(label.accepted.contains) ?? false
    switch turn.act {
    case .answer:
      return Verdict(isRight ? "right" : "wrong", served: isRight, harmful: !isRight)
    case .clarify:
      return Verdict(turn.covered(of: Set(label.cases)) == 1 ? "asked-needlessly" : "asked-without-it")
    // It keeps to a case shown before, and says that the text of that does not answer this.
    case .decline where isRight && shown.contains(turn.case ?? ""): return Verdict("right", served: true)
    default: return Verdict(turn.act.rawValue)
    }
  }

  private static func clarifying(_ turn: Turn, _ label: Label) -> Verdict {
    let wanted = Set(label.cases)
    switch turn.act {
    case .clarify:
      if turn.covered(of: wanted) < enough { return Verdict("asked-too-narrow") }
      let isFocused = turn.overlap(with: wanted) >= focused
      return Verdict(isFocused ? "asked" : "asked-too-wide", served: isFocused)
    case .answer:
      return Verdict("answered-too-soon", harmful: !(turn.case.map(label.accepted.contains) ?? false))
    default: return Verdict(turn.act.rawValue)
    }
  }

  private static func escalating(_ turn: Turn, _ label: Label, said: Set<String>) -> Verdict {
    switch turn.act {
    case .decline, .smalltalk, .command: return Verdict("dropped")
    case .answer, .clarify, .escalate:
      let isRepeated = (turn.case.map(label.cases.contains) ?? false) || said.contains(turn.reply)
      return isRepeated ? Verdict("said-again", harmful: true) : Verdict("moved-on", served: true)
    }
  }

  private static func matching(_ turn: Turn, _ label: Label) -> Verdict {
    let isSame = turn.act.rawValue == label.act.rawValue
    return Verdict(turn.act.rawValue, served: isSame, harmful: !isSame && turn.act == .answer)
  }

  /// The share of the plausible cases that a question must offer, and the overlap below which it offers too much else.
  private static let enough = 0.75
  private static let focused = 0.5
}

extension Turn {
  /// The cases that the question offers.
  var offered: Set<String> { Set(question?.options.flatMap(\.cases) ?? []) }

  /// The share of `wanted` that the question offers.
  func covered(of wanted: Set<String>) -> Double {
    wanted.isEmpty ? 0 : Double(wanted.intersection(offered).count) / Double(wanted.count)
  }

  /// The Jaccard overlap of what the question offers with `wanted`.
  func overlap(with wanted: Set<String>) -> Double {
    Double(wanted.intersection(offered).count) / Double(wanted.union(offered).count)
  }
}
