/// Where a branch of a remedy begins: its heading's place in the cell, and its label.
struct BranchStart {
  let heading: Range<String.Index>
  let label: String

  /// The starts in `cell`: `1) … 2) …`, or else two or more `* label : …` sections; empty where it does not branch.
  static func all(in cell: String) -> [BranchStart] {
    let numbered = numbered(in: cell)
    return numbered.isEmpty ? sections(in: cell) : numbered
  }

  // MARK: 1) … 2) …

  /// `N)` at the start or after white space, counting up from 1; one number alone is no choice.
  private static func numbered(in cell: String) -> [BranchStart] {
    var marks: [Range<String.Index>] = []
    var open = 0
    var before: Character?
    for index in cell.indices {
      let character = cell[index]
      defer { before = character }
      // The parenthesis of a mark closes nothing: in "(내선 1)" it does, so that is no mark.
      if open == 0, character.beginsWord(after: before), cell[index...].hasPrefix("\(marks.count + 1))") {
        marks.append(index..<cell.endIndex)
      }
      open = max(0, open + (character == "(" ? 1 : character == ")" ? -1 : 0))
    }
    guard marks.count > 1 else { return [] }
    return marks.enumerated().map { position, mark in
      let end = position + 1 < marks.count ? marks[position + 1].lowerBound : cell.endIndex
      // The heading is all that stands before the first step or note of the branch.
      let first = Segment.segments(in: cell[mark.lowerBound..<end]).first?.source ?? ""
      return BranchStart(
        heading: mark.lowerBound..<cell.index(mark.lowerBound, offsetBy: first.count), label: String(position + 1))
    }
  }

  // MARK: * label : …

  private static func sections(in cell: String) -> [BranchStart] {
    var found: [(heading: Range<String.Index>, label: String)] = []
    var start = cell.startIndex
    for segment in Segment.segments(in: cell[...]) {
      let end = cell.index(start, offsetBy: segment.source.count)
      if let section = section(in: cell[start..<end], of: segment.kind) { found.append(section) }
      start = end
    }
    guard found.count > 1 else { return [] }
    let labels = distinguishingLabels(of: found.map(\.label))
    return zip(found, labels).map { BranchStart(heading: $0.heading, label: $1) }
  }

  /// The heading of a `* label : …` segment, nil where it is a remark.
  private static func section(
    in segment: Substring, of kind: Segment.Kind
  ) -> (heading: Range<String.Index>, label: String)? {
    guard kind == .note, segment.first == "*", let colon = segment.firstIndex(of: ":") else { return nil }
    let label = segment[..<colon].dropFirst().trimmed
    let rest = segment[segment.index(after: colon)...]
    if label.isEmpty || rest.hasPrefix("//") || remarks.contains(where: label.hasPrefix) { return nil }
    let body = rest.firstIndex { !$0.isWhitespace } ?? segment.endIndex
    return (segment.startIndex..<body, label)
  }

  private static let remarks = ["참고", "주의"]

  /// The labels without the words at the end that all of them share, however these are spaced.
  ///
  /// "안드로이드폰 설치방법" and "아이폰 설치 방법" → "안드로이드폰" and "아이폰".
  private static func distinguishingLabels(of labels: [String]) -> [String] {
    let words = labels.map { $0.split(separator: " ") }
    // Each word read forwards first: the way back through a row of flags is long.
    let letters = words.map { $0.reversed().flatMap { Array($0).reversed() } }
    let alike = letters.map { zip($0, letters[0]).prefix { $0 == $1 }.count }.min() ?? 0
    let lengths = words.map { Set(tailLengths(of: $0).filter { $0 <= alike }) }
    guard let tail = lengths.dropFirst().reduce(lengths[0], { $0.intersection($1) }).max() else { return labels }
    return words.map { words in
      let place = tailLengths(of: words).firstIndex(of: tail) ?? words.count
      return words[..<(words.count - 1 - place)].joined(separator: " ")
    }
  }

  /// How many letters the last word has, the last two, and so on, but for all of them.
  private static func tailLengths(of words: [Substring]) -> [Int] {
    var sum = 0
    return words.dropFirst().reversed().map { word in
      sum += word.count
      return sum
    }
  }
}
