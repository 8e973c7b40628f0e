package import Analysis
import Knowledge

/// Something the user said, and its tokens.
package struct Utterance: Equatable, Sendable {
  package let text: String
  /// The text without the labels of what was masked: what is read between the lines.
  let plain: String
  /// The same in the one form that analysis works on.
  private let normalized: String
  package let tokens: [Token]

  package init(text: String, tokens: [Token]) {
    self.text = text
    plain = RedactionLabel.removed(from: text).trimmed
    normalized = NormalizedText(plain).string
    self.tokens = tokens
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

  /// The last sentence.
  var lastSentence: String {
    plain.unicodeScalars.split(whereSeparator: Self.sentenceMarks.contains)
      .last { $0.contains(where: \.properties.isAlphabetic) }.map { String($0).trimmed } ?? plain
  }

  private static let sentenceMarks = Set(".!?~".unicodeScalars)

  /// Whether it is one letter or less: what an input method leaves over.
  var isStray: Bool {
    let letters = NormalizedText(plain).scalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    return letters.count < 2 && !letters.contains { $0.properties.numericType != nil }
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
