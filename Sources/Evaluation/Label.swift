import FoundationEssentials

/// What an expert of the manual would do with a message (`LABELS.md`).
package struct Label: Decodable, Equatable, Sendable {
  package enum Act: String, Decodable, CaseIterable, Sendable {
    case answer, clarify, decline, escalate, smalltalk
  }

  package let id: String
  package let message: String
  package let act: Act
  /// The numbers of the case that fits, or of all plausible ones.
  package let cases: [String]
  /// Cases that could be defended as the answer too.
  package let also: [String]
  /// How the message is written; empty where the label does not say.
  package let style: String

  /// The cases that are right as an answer.
  package var accepted: Set<String> { Set(cases + also) }

  private enum CodingKeys: CodingKey {
    case id, query, user, act, cases, also, style
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decodeIfPresent(String.self, forKey: .id) ?? ""
    message = try container.decodeIfPresent(String.self, forKey: .query) ?? container.decode(String.self, forKey: .user)
    act = try container.decode(Act.self, forKey: .act)
    cases = try container.decode([CaseNumber].self, forKey: .cases).map(\.text)
    also = try container.decodeIfPresent([CaseNumber].self, forKey: .also)?.map(\.text) ?? []
    style = try container.decodeIfPresent(String.self, forKey: .style) ?? ""
  }

  /// A case's number, which files write as a number or as text.
  private struct CaseNumber: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      text =
        if let number = try? container.decode(Int.self) { String(number) } else { try container.decode(String.self) }
    }
  }
}

/// A scripted conversation, each turn labelled in the light of those before it.
package struct DialogueLabel: Decodable, Equatable, Sendable {
  package let id: String
  package let turns: [Label]
}
