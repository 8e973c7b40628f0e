/// Where a branch of a remedy begins: its heading's place in the cell, and its label.
struct Heading {
  /// From the author's mark to where what to do begins.
  var range: Range<Int>
  var label: String
}

/// The branches of a cell: their headings in order, and where the last of them ends.
struct BranchPlan {
  let headings: [Heading]
  /// What stands from here on belongs to all branches.
  let end: Int

  /// The branches of `text`, nil where it has none: numbered ones, labelled sections, or conditions side by side.
  ///
  /// Whatever is in doubt is no branch, for a branch that is shown alone hides the others.
  static func plan(of text: CellText) -> BranchPlan? {
    NumberedBranches(text).plan ?? LabelledSections(text).plan ?? ParallelConditions(text).plan
  }
}

extension BranchPlan {
  /// A plan for headings whose last branch goes on to the end of the cell, but for remarks that stand there for all.
  init(headings: [Heading], of text: CellText) {
    self.init(headings: headings, end: Self.end(of: headings, in: text))
  }

  /// Where the last branch ends: before the remarks at the end, unless another branch has remarks of its own; and where each
  /// branch has a line of its own, at the end of its line.
  private static func end(of headings: [Heading], in text: CellText) -> Int {
    guard let last = headings.last, let first = headings.first else { return text.count }
    let scanner = StepScanner(text, numbers: [])
    let steps = scanner.places(in: last.range.upperBound..<text.count)
    let others = scanner.places(in: first.range.upperBound..<last.range.lowerBound)
    let starts = Set(headings.map(\.range.lowerBound))
    let haveNotes = others.contains { $0.kind == .note && !starts.contains($0.range.lowerBound) }
    let lineEnd = endOfLine(of: headings, in: text)
    let kept = haveNotes ? steps[...] : steps.prefix { $0.kind != .note }
    let remarks = steps.count == kept.count || kept.isEmpty ? text.count : steps[kept.count].range.lowerBound
    // A remark that more steps follow is the branch's own.
    let areLast = steps.dropFirst(kept.count).allSatisfy { $0.kind == .note }
    return min(areLast ? remarks : text.count, lineEnd)
  }

  private static func endOfLine(of headings: [Heading], in text: CellText) -> Int {
    guard let last = headings.last, headings.allSatisfy({ text.beginsLine(at: $0.range.lowerBound) }) else {
      return text.count
    }
    let bodies = zip(headings, headings.dropFirst()).map { $0.range.upperBound..<$1.range.lowerBound }
    let haveOneLine = bodies.allSatisfy { body in
      let visible = text.characters[body].lastIndex { !$0.isWhitespace } ?? body.lowerBound
      return !text.characters[body.lowerBound..<max(visible, body.lowerBound)].contains(where: \.isNewline)
    }
    guard haveOneLine else { return text.count }
    return text.characters[last.range.upperBound...].firstIndex(where: \.isNewline) ?? text.count
  }
}
