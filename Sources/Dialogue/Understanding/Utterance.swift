package import Analysis
import Knowledge

/// Something the user said, analysed once: all that reads it reads this.
package struct Utterance: Equatable, Sendable {
  package let text: String
  /// The text without the labels of what was masked: what is read between the lines.
  let plain: String
  /// The same in the one form that analysis works on, in lower case.
  let normalized: String
  /// Its letters and digits alone.
  let key: TextKey
  package let tokens: [Token]

  /// What `analyzer` makes of `text`, all of which is read.
  init(_ text: String, by analyzer: Analyzer) {
    let typed = NormalizedText(keepingCaseOf: text).withLabelsFolded()
    self.init(text, typed: typed, tokens: analyzer.tokens(in: typed, of: text))
  }

  /// A text whose tokens are known.
  init(_ text: String, tokens: [Token]) {
    self.init(text, typed: NormalizedText(keepingCaseOf: text).withLabelsFolded(), tokens: tokens)
  }

  private init(_ text: String, typed: NormalizedText, tokens: [Token]) {
    self.text = text
    self.tokens = tokens
    normalized = typed.lowercasedScalars.reduce(into: "") { result, scalar in
      if scalar != NormalizedText.foldedLabel { result.unicodeScalars.append(scalar) }
    }
    plain =
      typed.scalars.contains(NormalizedText.foldedLabel) ? RedactionLabel.removed(from: text).trimmed : text.trimmed
    key = TextKey(ofNormalized: normalized)
  }

  /// The stems of its words; those that say nothing of a subject are left out.
  var contentWords: [String] { tokens.filter { $0.term.kind == .word }.map(\.term.text) }

  /// The first sentence, and what follows it; nil where there is but one.
  var firstSentence: (sentence: String, rest: String)? {
    let scalars = plain.unicodeScalars
    let end = zip(scalars.indices, scalars.indices.dropFirst()).first { mark, next in
      Self.sentenceMarks.contains(scalars[mark]) && scalars[next].properties.isWhitespace
    }
    return end.map { _, next in (String(plain[..<next]), plain[next...].trimmed) }
  }

  /// The key of the last sentence.
  var lastSentence: TextKey {
    normalized.unicodeScalars.split(whereSeparator: Self.sentenceMarks.contains)
      .last { $0.contains(where: \.properties.isAlphabetic) }.map { TextKey(ofNormalized: String($0)) } ?? key
  }

  private static let sentenceMarks = Set(".!?~".unicodeScalars)

  /// Whether it is one letter or less: what an input method leaves over.
  var isStray: Bool {
    key.scalars.count < 2 && !key.scalars.contains { $0.properties.numericType != nil }
  }

  /// Whether one of `phrases` stands in it, be it within a word.
  func says(oneOf phrases: [String]) -> Bool { phrases.contains(where: normalized.holds) }

  /// Whether it asks what, where, who or how.
  var isQuestion: Bool { says(oneOf: Self.interrogatives) }

  private static let interrogatives = ["어디", "뭐", "뭘", "무엇", "무슨", "몇", "누가", "누구", "언제", "얼마", "어느", "어떤", "어떻게"]

  /// Whether it sounds angry or desperate.
  var isUpset: Bool { says(oneOf: Self.outcries) }

  private static let outcries = ["!!", "ㅡㅡ", "ㅠㅠ", "ㅜㅜ", "짜증", "답답", "화나", "화가 나", "열받", "미치겠", "장난", "돌겠", "환장", "죽겠"]

  /// The other system or thing that was named last, as it was typed.
  var elsewhere: String? {
    tokens.last { $0.term.kind == .elsewhere }.map { String(text[$0.range]) }
  }
}
