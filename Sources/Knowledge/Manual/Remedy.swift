/// What to do about a problem: a procedure, parsed from the author's one cell without losing a character.
///
/// It may branch ("회원이면 … / 탈퇴했으면 …"). What stands before the first branch or after the last belongs to all.
package struct Remedy: Equatable, Sendable {
  /// One of the alternatives of a remedy.
  package struct Branch: Equatable, Sendable {
    /// How users and files refer to it: the author's number ("1") or what tells its label from the others ("아이폰").
    package let label: String
    /// The words that say when the branch holds ("1) …", "* 아이폰 설치 방법 :").
    package let heading: Step
    package let steps: [Step]
  }

  /// The steps before the branches; all of them where there are none.
  package let before: [Step]
  package let branches: [Branch]
  /// The steps after the branches.
  package let after: [Step]
  /// The cell, verbatim.
  package let source: String

  /// Parses a 대처방법 cell.
  ///
  ///     Remedy(parsing: "가입 1) 회원 ☞ 변경 2) 탈퇴 ☞ 문의").branches.map(\.label)  // ["1", "2"]
  package init(parsing cell: String) {
    source = cell
    let text = CellText(cell)
    let scanner = StepScanner(text, numbers: NumberMark.starts(in: text))
    guard let plan = BranchPlan.plan(of: text), let first = plan.headings.first else {
      (before, branches, after) = (scanner.steps(in: 0..<text.count), [], [])
      return
    }
    let ends = plan.headings.dropFirst().map(\.range.lowerBound) + [plan.end]
    before = scanner.steps(in: 0..<first.range.lowerBound)
    branches = zip(plan.headings, ends).map { heading, end in
      Branch(
        label: heading.label, heading: Step(kind: .heading, source: text.text(heading.range)),
        steps: scanner.steps(in: heading.range.upperBound..<end))
    }
    after = scanner.steps(in: plan.end..<text.count)
  }

  /// Every step and heading in the cell's order; joined, their sources are the cell.
  package var steps: [Step] {
    before + branches.flatMap { [$0.heading] + $0.steps } + after
  }

  /// The steps of one who is in the branch at `position`: those before, the branch's with its heading, those after.
  package func steps(ofBranch position: Int) -> [Step] {
    before + [branches[position].heading] + branches[position].steps + after
  }
}
