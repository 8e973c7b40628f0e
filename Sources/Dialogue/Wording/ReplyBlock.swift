package import Knowledge

/// A line of a reply before it is laid out: a paragraph of ours, or a heading, a step or a rule of the manual's.
package struct ReplyBlock: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// Words of ours; blank between two of them.
    case paragraph
    /// The name of the case whose remedy follows.
    case title
    case heading
    case step
    case note
    case setting
    /// An answer that can be chosen.
    case option
    /// One of a list.
    case item
  }

  package let kind: Kind
  /// The words, without what the layout adds.
  package let text: String
  /// How far it is indented, in levels.
  package var depth = 0
  /// The number that it is given, such as "2.".
  package var mark: String?
  /// Whether a menu path at its end has a line of its own, to be clicked through.
  package var setsPathApart = false
  /// Whether the words are the manual's, as it has them.
  package var isQuoted = false

  package init(
    _ kind: Kind, _ text: String, depth: Int = 0, mark: String? = nil, setsPathApart: Bool = false,
    isQuoted: Bool = false
  ) {
    (self.kind, self.text, self.depth, self.mark) = (kind, text, depth, mark)
    (self.setsPathApart, self.isQuoted) = (setsPathApart, isQuoted)
  }

  /// What a reader looks for in the words, and the words between.
  package var parts: [LinePart] { LinePart.parts(of: text) }

  /// The lines as a terminal shows them, neither wrapped nor coloured.
  package var lines: [String] {
    // Ours is laid out as it was written.
    if kind == .paragraph { return [String(repeating: " ", count: 2 * depth) + text] }
    let parts = setsPathApart ? parts : []
    let hasPath = parts.count > 1 && parts.last?.kind == .path
    let words = hasPath ? parts.dropLast().map(\.source).joined() : text
    let lead = mark.map { "\($0) " } ?? ""
    let path = hasPath ? parts.last.map { [indented($0.source, by: max(2, lead.count))] } : nil
    return (lead + words).split(whereSeparator: \.isNewline).map { indented(String($0)) } + (path ?? [])
  }

  private func indented(_ line: String, by more: Int = 0) -> String {
    String(repeating: " ", count: 2 * depth + more) + line.trimmed
  }
}
