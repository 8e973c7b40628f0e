import Knowledge

/// A case as lines that can be read out over the phone.
///
/// Line breaks, indents and the numbers of the steps are ours; the words and all other marks are the author's.
struct RemedyText {
  private var lines: [String] = []

  /// The whole case, or of its branches but the one at `branch`.
  static func text(of entry: Case, branch: Int? = nil) -> String {
    var text = RemedyText()
    text.lines = ["\(entry.number). \(entry.title) (\(entry.category))", ""]
    if entry.remedy.segments.isEmpty { text.append(Wording.noRemedy, indent: 1) }
    text.append(entry.remedy.preamble, indent: 1)
    for (position, part) in entry.remedy.branches.enumerated() where branch == nil || branch == position {
      text.append(part.heading, indent: 1)
      text.append(part.segments, indent: 2)
    }
    if !entry.notes.isEmpty {
      text.lines += ["", indentation(1) + Wording.notes]
      for note in entry.notes { text.append(note, indent: 2) }
    }
    return text.lines.joined(separator: "\n")
  }

  /// Appends `segments`, numbering the steps where there are several.
  private mutating func append(_ segments: [Segment], indent: Int) {
    let steps = segments.prefix { $0.kind == .text || $0.kind == .step }
    let isList = steps.count > 1 && steps.contains { $0.kind == .step }
    for (position, segment) in segments.enumerated() {
      append(segment, indent: indent, number: isList && position < steps.count ? position + 1 : nil)
    }
  }

  /// Appends a segment; a menu path at its end stands in a line of its own, to be clicked through.
  private mutating func append(_ segment: Segment, indent: Int, number: Int? = nil) {
    let spans = Span.spans(in: segment.text)
    let hasPath = spans.count > 1 && spans.last?.kind == .path
    let words = (hasPath ? spans.dropLast() : spans[...]).map(\.source).joined()
    let mark = number.map { "\($0). " } ?? ""
    append(mark + words, indent: indent)
    if hasPath, let path = spans.last { append(path.source, indent: indent, hanging: max(2, mark.count)) }
  }

  private mutating func append(_ text: String, indent: Int, hanging: Int = 0) {
    let spaces = Self.indentation(indent) + String(repeating: " ", count: hanging)
    lines += text.split(whereSeparator: \.isNewline).map { spaces + $0.trimmed }
  }

  private static func indentation(_ depth: Int) -> String { String(repeating: "  ", count: depth) }
}
