/// A line of a procedure: from one of the author's marks, line breaks or sentence ends to the next, verbatim.
package struct Step: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// Words without a mark of their own.
    case text
    /// `☞` or `→`, or a number: what to do next.
    case step
    /// `*` or `※`: a remark, a rule.
    case note
    /// `▷`: a setting to enter.
    case setting
    /// The words that say when a branch holds.
    case heading
  }

  package let kind: Kind
  /// The cell's characters, with the mark and the white space around it.
  package let source: String

  package init(kind: Kind, source: String) {
    (self.kind, self.source) = (kind, source)
  }

  /// The words as they are shown: without the white space at the ends, nor a slash there that parts two branches.
  package var text: String {
    let text = source.trimmed
    return text.hasSuffix(" /") ? text.dropLast(2).trimmed : text
  }

  /// What a reader looks for in the line, and the words between; joined, their sources are `text`.
  package var parts: [LinePart] { LinePart.parts(of: text) }

  /// The number that the author gave it ("1)", "②"), which stands for one of ours; nil where there is none.
  package var number: Int? {
    NumberMark.all(in: CellText(text.prefix(NumberMark.longest))).first { $0.place == 0 }?.number
  }

  /// The steps of `cell`; joined, their sources are the cell.
  ///
  ///     Step.steps(in: "확인합니다. 꺼지면 ☞ 재시작 * 한 번만").map(\.kind)  // [.text, .text, .step, .note]
  package static func steps(in cell: some StringProtocol) -> [Step] {
    let text = CellText(cell)
    return StepScanner(text, numbers: NumberMark.starts(in: text)).steps(in: 0..<text.count)
  }

  /// The rules of a 비고 cell, where `☞` stands for "see" and parts nothing.
  package static func notes(in cell: String) -> [Step] {
    let text = CellText(cell)
    return StepScanner(text, numbers: [], arrowsPart: false).steps(in: 0..<text.count)
  }
}
