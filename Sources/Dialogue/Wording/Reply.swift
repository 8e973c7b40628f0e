/// What is said in one turn, block by block.
package struct Reply: Equatable, Sendable {
  package private(set) var blocks: [ReplyBlock]

  package init(_ blocks: [ReplyBlock]) {
    self.blocks = blocks
  }

  /// Paragraphs of ours, a line each.
  package init(_ text: String) {
    blocks = text.split(separator: "\n", omittingEmptySubsequences: false).map { ReplyBlock(.paragraph, String($0)) }
  }

  /// The whole as a terminal shows it, neither wrapped nor coloured.
  package var text: String { blocks.flatMap(\.lines).joined(separator: "\n") }

  /// The manual's own words, in order.
  package var quotations: [String] { blocks.filter(\.isQuoted).map(\.text) }

  /// The one, and then the other.
  package static func + (first: Reply, second: Reply) -> Reply { Reply(first.blocks + second.blocks) }

  /// The one, a blank line, and then the other.
  package func followed(by other: Reply) -> Reply { self + Reply("") + other }
}
