/// What to do about a problem, parsed from the author's one-line cell without losing a character.
///
/// A remedy may branch ("회원이면 … / 탈퇴했으면 …"). What stands before the first branch belongs to all.
package struct Remedy: Equatable, Sendable {
  /// One of the alternatives of a remedy.
  package struct Branch: Equatable, Sendable {
    /// How users and files refer to it: the author's number ("1") or what tells its label from the others ("아이폰").
    package let label: String
    /// The words that say when the branch holds ("1) …", "* 아이폰 설치 방법 :").
    package let heading: Segment
    package let segments: [Segment]
  }

  package let preamble: [Segment]
  package let branches: [Branch]
  /// The cell, verbatim.
  package let source: String

  /// Parses a 대처방법 cell.
  ///
  ///     Remedy(parsing: "가입 1) 회원 ☞ 변경 2) 탈퇴 ☞ 문의").branches.map(\.label)  // ["1", "2"]
  package init(parsing cell: String) {
    source = cell
    let starts = BranchStart.all(in: cell)
    preamble = Segment.segments(in: cell[..<(starts.first?.heading.lowerBound ?? cell.endIndex)])
    let ends = starts.dropFirst().map(\.heading.lowerBound) + [cell.endIndex]
    branches = zip(starts, ends).map { start, end in
      let heading = String(cell[start.heading])
      return Branch(
        label: start.label,
        heading: Segment(kind: heading.hasPrefix("*") ? .note : .text, source: heading),
        segments: Segment.segments(in: cell[start.heading.upperBound..<end])
      )
    }
  }

  /// Every segment in the cell's order; joined, their sources are the cell.
  package var segments: [Segment] {
    preamble + branches.flatMap { [$0.heading] + $0.segments }
  }
}
