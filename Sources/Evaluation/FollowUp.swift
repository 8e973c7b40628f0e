import FoundationEssentials

/// A line said after a remedy or a question, and what a good reply to it does (`FOLLOWUPS.md`).
package struct FollowUp: Decodable, Equatable, Sendable {
  package enum Kind: String, Decodable, CaseIterable, Sendable {
    case absent, again, blocked, choice, denial, detail, done, elsewhere, fact, failed, human, mood, next, several
    case shift
  }

  /// The state that the lines before must lead to; where they lead elsewhere, the line is not counted.
  package struct State: Decodable, Equatable, Sendable {
    let act: Label.Act
    let `case`: String?
  }

  package struct Expectation: Decodable, Equatable, Sendable {
    /// The acts that a good reply may have.
    let acts: [Label.Act]
    /// The case that an answer or a refusal must be about; nil where that is open.
    let `case`: String?
    /// The branch that must be shown alone; nil where that does not matter.
    let branch: String?
    /// What the reply must contain: in each entry one of several wordings.
    let must: [[String]]
    /// What it must not contain.
    let mustNot: [[String]]
    /// The most characters that it may have.
    let most: Int?

    private enum CodingKeys: String, CodingKey {
      case acts = "act"
      case `case`, branch, must
      case mustNot = "must_not"
      case most
    }

    package init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      acts = try container.decode([Label.Act].self, forKey: .acts)
      `case` = try container.decodeIfPresent(String.self, forKey: .case)
      branch = try container.decodeIfPresent(String.self, forKey: .branch)
      must = Self.wordings(try container.decodeIfPresent([String].self, forKey: .must))
      mustNot = Self.wordings(try container.decodeIfPresent([String].self, forKey: .mustNot))
      most = try container.decodeIfPresent(Int.self, forKey: .most)
    }

    private static func wordings(_ entries: [String]?) -> [[String]] {
      (entries ?? []).map { $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init) }
    }
  }

  package let id: String
  /// The manual that it is about.
  package let manual: String
  /// The lines said before.
  package let setup: [String]
  package let state: State
  package let message: String
  package let kind: Kind
  package let expectation: Expectation

  /// The manual that is meant where a line names none.
  package static let shippedManual = "shipped"

  private enum CodingKeys: String, CodingKey {
    case id, manual, setup, state
    case message = "user"
    case kind
    case expectation = "expect"
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    manual = try container.decodeIfPresent(String.self, forKey: .manual) ?? Self.shippedManual
    setup = try container.decode([String].self, forKey: .setup)
    state = try container.decode(State.self, forKey: .state)
    message = try container.decode(String.self, forKey: .message)
    kind = try container.decode(Kind.self, forKey: .kind)
    expectation = try container.decode(Expectation.self, forKey: .expectation)
  }
}
