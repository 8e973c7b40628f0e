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
  /// Whether it asks what, where, who or how.
  let isQuestion: Bool
  /// Whether it sounds angry or desperate.
  let isUpset: Bool

  /// What `analyzer` makes of `text`, all of which is read, and what `markers` tell of it.
  init(_ text: String, by analyzer: Analyzer, markers: Markers) {
    let typed = NormalizedText(keepingCaseOf: text).withLabelsFolded()
    self.init(text, typed: typed, tokens: analyzer.tokens(in: typed, of: text), markers: markers)
  }

  /// A text whose tokens are known.
  init(_ text: String, tokens: [Token], markers: Markers = Markers()) {
    let typed = NormalizedText(keepingCaseOf: text).withLabelsFolded()
    self.init(text, typed: typed, tokens: tokens, markers: markers)
  }

  private init(_ text: String, typed: NormalizedText, tokens: [Token], markers: Markers) {
    self.text = text
    self.tokens = tokens
    let normalized = typed.lowercasedScalars.reduce(into: "") { result, scalar in
      if scalar != NormalizedText.foldedLabel { result.unicodeScalars.append(scalar) }
    }
    plain =
      typed.scalars.contains(NormalizedText.foldedLabel) ? RedactionLabel.removed(from: text).trimmed : text.trimmed
    key = TextKey(ofNormalized: normalized)
    self.normalized = normalized
    isQuestion = markers[.interrogative].contains(where: normalized.holds)
    isUpset = markers[.outcry].contains(where: normalized.holds)
  }

  /// Whether it is a tale or a paste rather than a line: nobody answers, or says what is to be done, at such length.
  var isTale: Bool { text.utf8.count > DialogueParameters.chosen.acts.longestLine }

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

  /// The other system or thing that was named last, as it was typed.
  var elsewhere: String? {
    tokens.last { $0.term.kind == .elsewhere }.map { String(text[$0.range]) }
  }
}
