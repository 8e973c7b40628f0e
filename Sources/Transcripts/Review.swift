import Analysis
import Dialogue
package import Knowledge

/// What the bot did not understand at once, for an author to teach it.
package struct Review: Sendable {
  /// Why a message is worth an author's look.
  package enum Reason: String, Encodable, Sendable {
    case declined, asked, failed

    /// The reason in Korean, for authors.
    package var korean: String {
      switch self {
      case .declined: "답을 못 찾음"
      case .asked: "되물음"
      case .failed: "도움이 안 됨"
      }
    }
  }

  /// A message, and how often it was said.
  package struct Item: Encodable, Equatable, Sendable {
    /// Without the labels of what was masked.
    package let text: String
    package let reason: Reason
    /// The number of the case that was shown in the end and was not reported to fail; nil where none was.
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
    // The sort is stable: of messages as frequent, the one that was said first comes first.
    items = order.compactMap { groups[$0].flatMap(Self.merged) }.sorted { $0.count > $1.count }
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

  /// One item for all in which one message was said, with the case that most of them came to.
  private static func merged(_ items: [Item]) -> Item? {
    guard let first = items.first else { return nil }
    let frequencies = Dictionary(grouping: items.compactMap(\.case)) { $0 }.mapValues(\.count)
    // Of cases as frequent the first in order, so that the same transcripts give the same review.
    let settled = frequencies.sorted { $0.key < $1.key }.max { $0.value < $1.value }
    return Item(text: first.text, reason: first.reason, case: settled?.key, count: items.count)
  }

  /// A message without spaces and punctuation: messages of one key are one.
  private static func key(_ text: String) -> String {
    NormalizedText(text).spelling
  }
}
