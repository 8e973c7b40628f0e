package import Analysis

/// Something the user said, and its tokens.
package struct Utterance: Equatable, Sendable {
  package let text: String
  package let tokens: [Token]

  package init(text: String, tokens: [Token]) {
    self.text = text
    self.tokens = tokens
  }

  /// The stems of its words; those that say nothing of a subject are left out.
  var contentWords: [String] { tokens.filter { $0.term.kind == .word }.map(\.term.text) }

  /// The other system or thing that was named last, as it was typed.
  var elsewhere: String? {
    tokens.last { $0.term.kind == .elsewhere }.map { String(text[$0.range]) }
  }
}
