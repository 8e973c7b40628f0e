package import Knowledge

/// The manual's own nouns, to complete one that somebody begins to type.
package struct Nouns: Sendable {
  /// The nouns, the most frequent first.
  private let words: [String]

  package init(of manual: Manual) {
    let stemmer = Stemmer()
    let texts = manual.cases.flatMap { [$0.category, $0.title, $0.remedy.source] + $0.notes.map(\.source) }
    let runs = texts.flatMap { text in
      NormalizedText(text).scalars.split { !Hangul.isSyllable($0) }.map { stemmer.noun(of: $0) }
    }
    let counts = Dictionary(runs.filter { $0.count >= Self.shortest }.map { (String($0), 1) }, uniquingKeysWith: +)
    words = counts.sorted { first, second in
      first.value == second.value ? first.key < second.key : first.value > second.value
    }.map(\.key)
  }

  /// Completing a noun of one syllable saves no key.
  private static let shortest = 2

  /// The nouns that begin like `typed`: with its syllables, the last of which may be unfinished (바로ㅍ), with its first
  /// sounds (ㅂㄹㅍ), or with its keys in the wrong keyboard mode (qkfh).
  package func beginning(like typed: String) -> [String] {
    let typed = NormalizedText(typed).scalars
    guard !typed.isEmpty, let keys = Self.keys(of: typed) else { return [] }
    if typed.allSatisfy(\.isLatinLetter) && keys.count < Self.fewestKeys { return [] }
    let isInitials = typed.allSatisfy { Hangul.isJamo($0) && !Hangul.isVowel($0) }
    return words.filter { word in
      let scalars = Array(word.unicodeScalars)
      if isInitials { return Hangul.initials(of: scalars)?.starts(with: typed) ?? false }
      return Self.keys(of: scalars)?.starts(with: keys) ?? false
    }
  }

  /// Fewer letters are rather an English word than Hangul in the wrong mode.
  private static let fewestKeys = 3

  private static func keys(of scalars: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    scalars.allSatisfy(\.isLatinLetter) ? scalars : Keyboard.letters(typedAs: scalars)
  }
}
