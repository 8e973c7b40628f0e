/// Parts the text of a cell into steps.
struct StepScanner {
  private let text: CellText
  /// Where numbered steps begin.
  private let numbers: Set<Int>
  /// Whether `☞` and `→` begin a step.
  private let arrowsPart: Bool

  init(_ text: CellText, numbers: Set<Int>, arrowsPart: Bool = true) {
    (self.text, self.numbers, self.arrowsPart) = (text, numbers, arrowsPart)
  }

  /// The steps of a part of the cell; joined, their sources are that part.
  func steps(in range: Range<Int>) -> [Step] {
    places(in: range).map { Step(kind: $0.kind, source: text.text($0.range)) }
  }

  /// The kinds of the steps of a part of the cell, and where they stand.
  func places(in range: Range<Int>) -> [(kind: Step.Kind, range: Range<Int>)] {
    var places: [(kind: Step.Kind, range: Range<Int>)] = []
    var (start, current, isBlank) = (range.lowerBound, Step.Kind.text, true)
    // The last visible character, to see where a sentence ended.
    var last: Int?
    for place in range where !text.characters[place].isWhitespace {
      if let kind = kind(at: place, after: last, in: current) {
        // White space before a mark stays with the words before it, unless there are none; so does a mark that stands alone.
        if !isBlank {
          places.append((current, start..<place))
          start = place
        }
        current = kind
        isBlank = text.characters[place].isStepMark && arrowsPart
      } else {
        isBlank = false
      }
      last = place
    }
    if start < range.upperBound { places.append((current, start..<range.upperBound)) }
    return places
  }

  /// The kind of the step that begins at `place`; nil where none does.
  private func kind(at place: Int, after last: Int?, in current: Step.Kind) -> Step.Kind? {
    if text.isEnclosed(at: place), !numbers.contains(place) {
      return text.beginsWord(at: place) ? kindAfterBreak(at: place, after: last, in: current) : nil
    }
    let character = text.characters[place]
    if numbers.contains(place) { return .step }
    if let kind = Step.Kind(mark: character),
      kind == .step ? arrowsPart : kind == .setting || text.beginsWord(at: place)
    {
      return kind
    }
    return kindAfterBreak(at: place, after: last, in: current)
  }

  private func kindAfterBreak(at place: Int, after last: Int?, in current: Step.Kind) -> Step.Kind? {
    guard let last, text.beginsWord(at: place) else { return nil }
    if text.characters[last + 1..<place].contains(where: \.isNewline) { return .text }
    // A sentence goes on with what the one before it was: "* 가. 나." are two remarks.
    return text.endsSentence(at: last) && !text.isEnclosed(at: last) ? current : nil
  }
}

extension Step.Kind {
  /// The kind that a mark begins, nil for any other character.
  init?(mark: Character) {
    switch mark {
    case "☞", "→": self = .step
    case "*", "※": self = .note
    case "▷": self = .setting
    case "■", "□", "●", "○", "◆", "◇", "•", "▶", "►": self = .text
    default: return nil
    }
  }
}

extension Character {
  /// Whether it says "next".
  var isStepMark: Bool { self == "☞" || self == "→" }
}

extension CellText {
  /// Whether the character at `place`, before white space, ends a sentence.
  ///
  /// A full stop after a letter of Hangul or a closing bracket does ("누릅니다."), one after a digit, a Latin letter or an
  /// enumerating syllable ("2026. 1. 5.", "Ver. 2", "가. 나.") does not.
  func endsSentence(at place: Int) -> Bool {
    switch characters[place] {
    case "。", "!", "?": return place > 0 && !characters[place - 1].isWhitespace
    case ".":
      guard place > 1 else { return false }
      let before = characters[place - 1]
      return ")]\"'”’」".contains(before) || (before.isHangulSyllable && !characters[place - 2].isWhitespace)
    default: return false
    }
  }
}

extension Character {
  /// Whether it is a whole syllable of Hangul.
  var isHangulSyllable: Bool {
    unicodeScalars.first.map { (0xAC00...0xD7A3).contains($0.value) } ?? false
  }
}
