import Analysis
import Knowledge

/// One line of the user and the reply to it, in the form that programs and files read (schema 1).
package struct Turn: Equatable, Sendable {
  package enum Act: String, Sendable {
    case answer, clarify, decline, escalate, smalltalk, command
  }

  package struct Candidate: Equatable, Sendable {
    /// The case's number in the manual.
    package let `case`: String
    package let probability: Double
  }

  package struct Question: Decodable, Equatable, Sendable {
    package struct Option: Decodable, Equatable, Sendable {
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
  /// The manual's own words that the reply shows; nil where it shows none, and where a record does not say it.
  package let shown: Shown?
  /// The whole reply, neither wrapped nor coloured.
  package let reply: String
  /// What the user did; nil for a command, and where a record does not say it.
  ///
  /// Files have it; the output for programs has it not.
  package var heard: UserAct.Kind?
  /// The reply with its structure, for the screen; neither files nor programs have it.
  package var blocks: [ReplyBlock] = []
}

extension Turn {
  /// The reply with its structure; a turn that was read from a file has paragraphs alone.
  package var said: Reply { blocks.isEmpty ? Reply(reply) : Reply(blocks) }

  /// The turn of a slash command, which moves no belief.
  package init(command: String, number: Int, reply: Reply) {
    self.init(
      schema: Self.currentSchema, turn: number, user: command, act: .command, case: nil, branch: nil, confidence: 1,
      candidates: [], none: 0, question: nil, shown: nil, reply: reply.text, blocks: reply.blocks)
  }

  init(
    number: Int, user: String, heard: UserAct?, act: SystemAct, confidence: Double, belief: Belief, manual: Manual,
    reply: Reply
  ) {
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
    shown = Shown(reply, of: act, in: manual)
    self.reply = reply.text
    self.heard = heard?.kind
    blocks = reply.blocks
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
      Option(label: option.label, cases: option.cases.indices.map { manual.cases[$0].number })
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
  var index: Int? {
    switch self {
    case .answer(let answer): answer.index
    case .escalate(let escalation): escalation.next
    case .decline(.unanswered(let index)), .decline(.blocked(let index)): index
    case .clarify, .decline, .smalltalk: nil
    }
  }

  /// The label of the branch that is shown alone.
  func branch(in manual: Manual) -> String? {
    guard case .answer(let answer) = self, let position = answer.part.branch else { return nil }
    return manual.cases[answer.index].remedy.branches[position].label
  }
}

extension Turn {
  /// The turn with texts that can be shown: a record may come from anyone.
  package var printable: Turn {
    Turn(
      schema: schema, turn: turn, user: user.cleanLine, act: act, case: `case`?.cleanLine, branch: branch?.cleanLine,
      confidence: confidence, candidates: candidates, none: none,
      question: question.map { question in
        Question(
          text: question.text.printable,
          options: question.options.map { .init(label: $0.label.cleanLine, cases: $0.cases.map(\.cleanLine)) })
      }, shown: shown?.printable, reply: reply.printable, heard: heard)
  }
}
