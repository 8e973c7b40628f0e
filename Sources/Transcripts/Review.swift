import Analysis
import Dialogue
package import Knowledge

/// What the bot did not understand at once, for an author to teach it.
package struct Review: Sendable {
  package enum Reason: String, Encodable, Sendable {
    case declined, asked, failed

    /// As authors read it.
    package var korean: String {
      switch self {
      case .declined: "답을 못 찾음"
      case .asked: "되물음"
      case .failed: "도움이 안 됨"
      }
    }
  }

  /// A message, as often as it was said.
  package struct Item: Encodable, Equatable, Sendable {
    /// Without the labels of what was masked.
    package let text: String
    package let reason: Reason
    /// The number of the case that was settled on in the end; nil where none was.
    package let `case`: String?
    package let count: Int
  }

  /// The messages, the most frequent first; what the phrasings of `knowledge` have already is left out.
  package let items: [Item]

  package init(of transcripts: [Transcript], knowing knowledge: KnowledgeBase) {
    let known = Set(knowledge.phrasings.map { Self.key($0.text) })
    var groups: [String: [Item]] = [:]
    var order: [String] = []
    for item in transcripts.flatMap({ Self.items(of: $0) })
    where !known.contains(Self.key(item.text)) {
      let key = Self.key(item.text)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(item)
    }
    items = order.compactMap { groups[$0].flatMap(Self.merged) }.enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
  }

  /// The messages of a conversation that were declined, asked about, or answered with what did not help.
  private static func items(of transcript: Transcript) -> [Item] {
    let turns = transcript.standingTurns
    let tried = Set(Course(of: turns).tried)
    return turns.enumerated().compactMap { place, turn in
      guard let reason = reason(for: turn, tried: tried), turn.heard.map(isTelling) ?? false else { return nil }
      let settled = turns[place...].last { $0.case != nil && !tried.contains($0.case ?? "") }
      return Item(
        text: RedactionLabel.removed(from: turn.user).cleanLine, reason: reason, case: settled?.case, count: 1)
    }
  }

  /// Whether a user who does this describes something, rather than picking an answer or making conversation.
  private static func isTelling(_ act: UserAct.Kind) -> Bool {
    [.description, .problems, .uncovered, .offTopic].contains(act)
  }

  private static func reason(for turn: Turn, tried: Set<String>) -> Reason? {
    switch turn.act {
    case .decline: .declined
    case .clarify: .asked
    case .answer: turn.case.map(tried.contains) ?? false ? .failed : nil
    case .escalate, .smalltalk, .command: nil
    }
  }

  /// One item for all of a message's; it settled where most of them did.
  private static func merged(_ items: [Item]) -> Item? {
    guard let first = items.first else { return nil }
    let cases = items.compactMap(\.case)
    let settled = Set(cases).max { one, other in
      (cases.count { $0 == one }, other) < (cases.count { $0 == other }, one)
    }
    return Item(text: first.text, reason: first.reason, case: settled, count: items.count)
  }

  /// The message in the one form in which it is told from others.
  private static func key(_ text: String) -> String {
    NormalizedText(text).string.filter { !$0.isWhitespace && !$0.isPunctuation }
  }
}
