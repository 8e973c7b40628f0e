/// Branches that are sections of a list: `* 안드로이드폰 설치방법 : … * 아이폰 설치 방법 : …`.
struct LabelledSections {
  private let text: CellText

  init(_ text: CellText) {
    self.text = text
  }

  var plan: BranchPlan? {
    let steps = StepScanner(text, numbers: []).places(in: 0..<text.count)
    let found = steps.filter { $0.kind == .note }.compactMap { heading(in: $0.range) }
    guard found.count > 1, found.count <= Self.mostSections, areAlternatives(found, in: steps) else { return nil }
    let labels = SharedWords.distinguishing(found.map(\.label))
    return BranchPlan(headings: zip(found, labels).map { Heading(range: $0.range, label: $1) }, of: text)
  }

  /// The heading of a `* label : …` section, nil where it is a remark.
  private func heading(in range: Range<Int>) -> Heading? {
    let start = text.visible(from: range.lowerBound, to: range.upperBound)
    guard text.characters[start] == "*",
      let colon = (start + 1..<range.upperBound).first(where: { text.characters[$0] == ":" && !text.isEnclosed(at: $0) }
      )
    else { return nil }
    let label = text.text(start + 1..<colon).trimmed
    let body = text.visible(from: colon + 1, to: range.upperBound)
    if label.isEmpty || text.characters[colon...].starts(with: "://") || label.count > Self.longestLabel { return nil }
    return Heading(range: range.lowerBound..<body, label: label)
  }

  /// Whether sections can be chosen between: their labels differ before words that they share, exclude each other, or each
  /// leads through steps of its own and names no figure.
  private func areAlternatives(_ found: [Heading], in steps: [(kind: Step.Kind, range: Range<Int>)]) -> Bool {
    let labels = found.map(\.label)
    if Contrast.holds(among: labels) { return true }
    let heads = SharedWords.distinguishing(labels)
    if heads != labels, Set(heads).count == heads.count { return !heads.contains(where: HeadingWords.saysWhatToDo) }
    return !labels.contains { HeadingWords.isAttribute($0) || HeadingWords.isNoCondition($0) }
      && zip(found, ends(of: found)).allSatisfy { heading, end in
        steps.contains { $0.kind == .step && (heading.range.upperBound..<end).contains($0.range.lowerBound) }
      }
  }

  private func ends(of found: [Heading]) -> [Int] { found.dropFirst().map(\.range.lowerBound) + [text.count] }

  /// More sections are a list.
  private static let mostSections = 12

  /// A label is no sentence.
  private static let longestLabel = 40
}
