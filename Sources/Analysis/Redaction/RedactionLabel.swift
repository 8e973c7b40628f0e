import Knowledge

/// A label that stands in the place of something personal: `[휴대전화1]`.
package struct RedactionLabel: Equatable, Sendable {
  package let kind: PersonalData
  /// The number of the value among those of its kind in the conversation, from 1.
  package let number: Int

  var text: String { "[\(kind.rawValue)\(number)]" }

  /// Whether `text` holds a label of `kind`.
  package static func stands(for kind: PersonalData, in text: String) -> Bool {
    text.holds("[\(kind.rawValue)")
      && occurrences(in: NormalizedText(text).scalars).contains { $0.label.kind == kind }
  }

  /// `text` without its labels.
  package static func removed(from text: String) -> String {
    guard text.holds("[") else { return text }
    let normalized = NormalizedText(text)
    var result = ""
    var start = text.startIndex
    for (_, place) in occurrences(in: normalized.scalars) {
      let range = normalized.origin(of: place)
      result += text[start..<range.lowerBound]
      start = range.upperBound
    }
    return result + text[start...]
  }

  /// The labels among `scalars`, in the order of their places.
  static func occurrences(in scalars: [Unicode.Scalar]) -> [(label: RedactionLabel, place: Range<Int>)] {
    guard scalars.contains("[") else { return [] }
    return scalars.indices.filter { scalars[$0] == "[" }.compactMap { start in
      label(among: scalars[(start + 1)...]).map { ($0.label, start..<$0.end) }
    }
  }

  /// The label whose opening bracket stands right before `scalars`, and where it ends; nil where it is no label.
  private static func label(among scalars: ArraySlice<Unicode.Scalar>) -> (label: RedactionLabel, end: Int)? {
    for (kind, name) in names where scalars.starts(with: name) {
      let digits = scalars.dropFirst(name.count).prefix(mostDigits + 1).prefix(while: DigitSequence.isDigit)
      guard digits.count <= mostDigits, let number = Int(String(digits)), digits.endIndex < scalars.endIndex,
        scalars[digits.endIndex] == "]"
      else { continue }
      return (RedactionLabel(kind: kind, number: number), digits.endIndex + 1)
    }
    return nil
  }

  /// The highest number of a label; what has a higher one was typed by hand, and is not read as a label.
  static let highest = 999_999
  private static let mostDigits = 6

  private static let names = PersonalData.allCases.map { ($0, Array($0.rawValue.unicodeScalars)) }
}

extension NormalizedText {
  /// Stands for a label in a text that is split into words: the object replacement character, which is part of no word.
  package static let foldedLabel: Unicode.Scalar = "\u{FFFC}"

  /// The text with one scalar for each label.
  package func withLabelsFolded() -> NormalizedText {
    let labels = RedactionLabel.occurrences(in: scalars)
    if labels.isEmpty { return self }
    var result = NormalizedText()
    var start = 0
    for (_, place) in labels {
      for position in start..<place.lowerBound { result.append(scalars[position], origin: origins[position]) }
      result.append(Self.foldedLabel, origin: origin(of: place))
      start = place.upperBound
    }
    for position in start..<scalars.count { result.append(scalars[position], origin: origins[position]) }
    return result
  }
}
