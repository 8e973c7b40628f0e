/// What the index holds: a word's stem, or two syllables that stand side by side.
package struct Term: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A word less its particles and endings, a Latin word, or a number.
    case word
    /// Two neighbouring syllables, spaces passed over: they survive typos and missing spaces.
    case bigram
  }

  package let text: String
  package let kind: Kind

  package init(_ text: String, kind: Kind = .word) {
    self.text = text
    self.kind = kind
  }
}

/// A term at a place in the user's own text.
package struct Token: Equatable, Sendable {
  package let term: Term
  package let range: Range<String.Index>
}
