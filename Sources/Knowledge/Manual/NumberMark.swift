/// A number with which the author begins one of several items: `1)`, `(1)`, `①` or `1.`.
struct NumberMark: Equatable {
  enum Style: CaseIterable { case bracket, circle, brackets, point }

  let style: Style
  let number: Int
  /// Where it stands, and where what it numbers begins.
  let place: Int
  let end: Int

  /// No mark is longer.
  static let longest = 5

  /// All marks that stand at the start or after white space.
  static func all(in text: CellText) -> [NumberMark] {
    (0..<text.count).compactMap { place in text.beginsWord(at: place) ? mark(at: place, in: text) : nil }
  }

  /// The runs that count up from 1, two or more to a run, in each style.
  static func runs(in text: CellText) -> [[NumberMark]] {
    let marks = all(in: text)
    return Style.allCases.flatMap { style in
      var runs: [[NumberMark]] = []
      for mark in marks where mark.style == style {
        if mark.number == 1 {
          runs.append([mark])
        } else if let last = runs.last, mark.number == last.count + 1 {
          runs[runs.count - 1].append(mark)
        }
      }
      return runs.filter { $0.count > 1 }
    }
  }

  /// Where the items of all runs begin.
  static func starts(in text: CellText) -> Set<Int> { Set(runs(in: text).joined().map(\.place)) }

  private static func mark(at place: Int, in text: CellText) -> NumberMark? {
    let first = text.characters[place]
    if let circled = circled(first) {
      return text.isEnclosed(at: place)
        ? nil : NumberMark(style: .circle, number: circled, place: place, end: place + 1)
    }
    let isOpen = first == "("
    if !isOpen, text.isEnclosed(at: place) { return nil }
    let rest = text.characters[(place + (isOpen ? 1 : 0))...]
    let digits = rest.prefix { $0.isASCII && $0.isWholeNumber }.prefix(3)
    guard let number = Int(String(digits)), digits.endIndex < text.count else { return nil }
    let style: Style
    switch text.characters[digits.endIndex] {
    case ")": style = isOpen ? .brackets : .bracket
    case "." where !isOpen && isFollowedBySpace(digits.endIndex, in: text): style = .point
    default: return nil
    }
    return NumberMark(style: style, number: number, place: place, end: digits.endIndex + 1)
  }

  private static func isFollowedBySpace(_ place: Int, in text: CellText) -> Bool {
    place + 1 < text.count && text.characters[place + 1].isWhitespace
  }

  /// 3 for "③".
  private static func circled(_ character: Character) -> Int? {
    guard let value = character.unicodeScalars.first?.value, (0x2460...0x2473).contains(value) else { return nil }
    return Int(value) - 0x245F
  }
}
