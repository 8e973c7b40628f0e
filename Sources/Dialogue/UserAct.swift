import Analysis
package import Knowledge

/// What the user does with a line.
package enum UserAct: Equatable, Sendable {
  /// Describes a problem, or more of it.
  case description
  /// Picks an answer of the question just asked, by its position from 0.
  case choice(Int)
  /// Greets, thanks, says goodbye or just goes along.
  case smalltalk(SmallTalk.Kind)
  /// Names a number that the question does not have.
  case outsideChoice

  /// Reads `line` as the reply to `question`, which is nil where nothing was asked.
  package init(_ line: String, replyingTo question: Question?, smallTalk: SmallTalkTable) {
    self =
      question.flatMap { Self.choice(line, in: $0) } ?? smallTalk.kind(of: line).map(Self.smalltalk) ?? .description
  }

  private static func choice(_ line: String, in question: Question) -> UserAct? {
    let reply = key(line)
    if let number = number(reply) {
      return question.options.indices.contains(number - 1) ? .choice(number - 1) : .outsideChoice
    }
    let named = question.options.firstIndex { option in
      let label = key(option.label)
      return [label, label + "요", label + "이요"].contains(reply)
    }
    return named.map(Self.choice)
  }

  private static func key(_ text: String) -> String {
    NormalizedText(text).string.filter { !$0.isWhitespace && !$0.isPunctuation }
  }

  /// The number that is all a reply says: 2, 2번, 2번이요, ②.
  private static func number(_ reply: String) -> Int? {
    if reply.count == 1, let circled = reply.first?.wholeNumberValue { return circled }
    let digits = reply.prefix { $0.isASCII && $0.isWholeNumber }
    guard let number = Int(digits) else { return nil }
    return ["", "번", "번이요", "번요", "번이에요", "번입니다"].contains(reply.dropFirst(digits.count)) ? number : nil
  }
}
