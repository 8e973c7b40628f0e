package import Analysis
import Knowledge

/// Something the user said, and its tokens.
package struct Utterance: Equatable, Sendable {
  package let text: String
  /// The text without the labels of what was masked: what is read between the lines.
  let plain: String
  package let tokens: [Token]

  package init(text: String, tokens: [Token]) {
    self.text = text
    plain = RedactionLabel.removed(from: text).trimmed
    self.tokens = tokens
  }

  /// The stems of its words; those that say nothing of a subject are left out.
  var contentWords: [String] { tokens.filter { $0.term.kind == .word }.map(\.term.text) }

  /// The first sentence, and what follows it; nil where there is but one.
  var firstSentence: (sentence: String, rest: String)? {
    let end = plain.indices.dropLast().first { index in
      ".!?~".contains(plain[index]) && plain[plain.index(after: index)].isWhitespace
    }
    return end.map { (String(plain[...$0]), plain[plain.index(after: $0)...].trimmed) }
  }

  /// The last sentence.
  var lastSentence: String {
    plain.split { ".!?~".contains($0) }.last { $0.contains { $0.isLetter } }.map { $0.trimmed } ?? plain
  }

  /// Whether it is one letter or less: what an input method leaves over.
  var isStray: Bool {
    let letters = NormalizedText(plain).scalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    return letters.count < 2 && !letters.contains { $0.properties.numericType != nil }
  }

  /// Whether it asks what, where, who or how.
  var isQuestion: Bool { Self.interrogatives.contains(where: plain.contains) }

  private static let interrogatives = ["어디", "뭐", "뭘", "무엇", "무슨", "몇", "누가", "누구", "언제", "얼마", "어느", "어떤", "어떻게"]

  /// Whether it sounds angry or desperate.
  var isUpset: Bool { Self.outcries.contains(where: plain.contains) }

  private static let outcries = ["!!", "ㅡㅡ", "ㅠㅠ", "ㅜㅜ", "짜증", "답답", "화나", "화가 나", "열받", "미치겠", "장난", "돌겠", "환장", "죽겠"]

  /// The other system or thing that was named last, as it was typed.
  var elsewhere: String? {
    tokens.last { $0.term.kind == .elsewhere }.map { String(text[$0.range]) }
  }
}
