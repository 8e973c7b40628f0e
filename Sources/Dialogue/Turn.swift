import Knowledge

/// One line of the user and the reply to it, in the form that programs and files read (schema 1).
package struct Turn: Codable, Equatable, Sendable {
  package enum Act: String, Codable, Sendable {
    case answer, clarify, decline, escalate, smalltalk, command
  }

  package struct Candidate: Codable, Equatable, Sendable {
    /// The case's number in the manual.
    package let `case`: String
    package let probability: Double
  }

  package struct Question: Codable, Equatable, Sendable {
    package struct Option: Codable, Equatable, Sendable {
      package let label: String
      /// The numbers of the cases that the answer stands for; empty for "none of these".
      package let cases: [String]
    }

    package let text: String
    package let options: [Option]
  }

  package let schema: Int
  /// Counts the user's turns from 1; a command bears the number of the turn before it.
  package let turn: Int
  package let user: String
  package let act: Act
  package let `case`: String?
  package let branch: String?
  /// The probability that `act` is the right one.
  package let confidence: Double
  /// Best first, at most ten.
  package let candidates: [Candidate]
  /// The probability that no case fits.
  package let none: Double
  package let question: Question?
  /// The whole reply, neither wrapped nor coloured.
  package let reply: String
}

extension Turn {
  /// The turn of a slash command, which moves no belief.
  package init(command: String, number: Int, reply: String) {
    self.init(
      schema: Self.currentSchema, turn: number, user: command, act: .command, case: nil, branch: nil, confidence: 1,
      candidates: [], none: 0, question: nil, reply: reply)
  }

  /// The command that takes a turn back; the one command that a replay must obey.
  package static let takingBack = "/back"

  package var isTakingBack: Bool { act == .command && user == Self.takingBack }

  init(number: Int, user: String, act: SystemAct, confidence: Double, belief: Belief, manual: Manual, reply: String) {
    schema = Self.currentSchema
    turn = number
    self.user = user
    self.act = Act(act)
    self.case = act.index.map { manual.cases[$0].number }
    branch = act.branch(in: manual)
    self.confidence = Self.rounded(confidence)
    candidates = belief.ranked.prefix(Self.candidateLimit).map { index in
      Candidate(case: manual.cases[index].number, probability: Self.rounded(belief.probabilities[index]))
    }
    none = Self.rounded(belief.none)
    question = act.question.map { Question($0, manual: manual) }
    self.reply = reply
  }

  private static let currentSchema = 1
  private static let candidateLimit = 10

  /// Four decimals: no figure here is known better, and files stay the same where the last bit is not.
  private static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
}

extension Turn.Question {
  init(_ question: Question, manual: Manual) {
    text = question.text
    options = question.options.map { option in
      Option(label: option.label, cases: option.cases.map { manual.cases[$0].number })
    }
  }
}

extension Turn.Act {
  init(_ act: SystemAct) {
    self =
      switch act {
      case .answer: .answer
      case .clarify: .clarify
      case .escalate: .escalate
      case .decline: .decline
      case .smalltalk: .smalltalk
      }
  }
}

extension SystemAct {
  /// The case whose remedy is shown.
  fileprivate var index: Int? {
    switch self {
    case .answer(let answer): answer.index
    case .escalate(let escalation): escalation.next
    case .clarify, .decline, .smalltalk: nil
    }
  }

  /// The label of the branch that is shown alone.
  fileprivate func branch(in manual: Manual) -> String? {
    guard case .answer(let answer) = self, case .branch(let position) = answer.part else { return nil }
    return manual.cases[answer.index].remedy.branches[position].label
  }
}

extension Turn {
  private enum CodingKeys: CodingKey {
    case schema, turn, user, act, `case`, branch, confidence, candidates, none, question, reply
  }

  /// Writes every key, null where it has nothing to say.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(schema, forKey: .schema)
    try container.encode(turn, forKey: .turn)
    try container.encode(user, forKey: .user)
    try container.encode(act, forKey: .act)
    try container.encode(`case`, forKey: .case)
    try container.encode(branch, forKey: .branch)
    try container.encode(confidence, forKey: .confidence)
    try container.encode(candidates, forKey: .candidates)
    try container.encode(none, forKey: .none)
    try container.encode(question, forKey: .question)
    try container.encode(reply, forKey: .reply)
  }
}
