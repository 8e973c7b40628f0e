import Knowledge

/// What texts are compared by: a word's stem, or a piece of text that stays the same where words are misspelt or run together.
package struct Term: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// A word less its particles and endings, a Latin word, or a number.
    case word
    /// A word that says nothing of what a text is about, but may say how it is: 안, 못, 이미.
    case function
    /// Two neighbouring words of either kind: 안 오 is not 오, 이미 가입 not 가입.
    case pair
    /// Two neighbouring syllables, spaces passed over: they survive missing spaces and wrong endings.
    case bigram
    /// Four neighbouring jamo as they sound: they survive misspellings.
    case sound
    /// The name of another system or thing: one term for all of them.
    case elsewhere
    /// The label of something personal that was masked.
    case label
    /// The keyboard was in the wrong mode, or the text is about its key.
    case keyboard
    /// Something about where a text stands rather than about what is in it.
    case context
    /// How a clause is said: negated, done, as a question. `Predicate` tells it; an analyzer's tokens have none.
    case predicate
  }

  package let text: String
  package let kind: Kind

  package init(_ text: String, kind: Kind = .word) {
    self.text = text
    self.kind = kind
  }
}

extension Term.Kind {
  /// Whether terms of this kind tell something beside the words of a text, and count as they are however long it is.
  package var isBesideText: Bool { self == .context || self == .predicate }
}

extension Term {
  // The strings of terms are composed already, so bytes tell them apart; the standard comparison would compose them again.
  package static func == (first: Term, second: Term) -> Bool {
    first.kind == second.kind && first.text.utf8.elementsEqual(second.text.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    var hash = StableHash()
    hash.add(text)
    hasher.combine(hash.value)
    hasher.combine(kind)
  }
}

/// A term at a place in the user's own text.
package struct Token: Equatable, Sendable {
  package let term: Term
  package let range: Range<String.Index>

  package init(term: Term, range: Range<String.Index>) {
    self.term = term
    self.range = range
  }
}
