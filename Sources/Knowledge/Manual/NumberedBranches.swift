/// Branches that the author numbered: `1) 회원 ☞ … 2) 탈퇴한 경우 ☞ …`, `① 국내: … ② 국외: …`.
///
/// A numbered list of things to do one after the other is none: each item of a choice has words that say when it holds.
struct NumberedBranches {
  private let text: CellText

  init(_ text: CellText) {
    self.text = text
  }

  var plan: BranchPlan? {
    let runs = NumberMark.runs(in: text)
    // Where numbers begin anew, each run belongs to something else.
    guard let run = runs.first, !runs.dropFirst().contains(where: { $0[0].style == run[0].style }) else { return nil }
    let starts = starts(of: run)
    let ends = starts.dropFirst() + [text.count]
    let headings = zip(zip(starts, ends), run).compactMap { range, mark in
      heading(from: range.0, to: range.1, after: mark)
    }
    guard headings.count == run.count, !sayWhatToDo(headings) else { return nil }
    return BranchPlan(headings: headings, of: text)
  }

  /// Whether at least half of the headings say what to do: then the list is one of steps.
  private func sayWhatToDo(_ headings: [Heading]) -> Bool {
    headings.count { HeadingWords.isNoCondition(text.text($0.range)) } * 2 >= headings.count
  }

  /// The heading of an item; nil where it has none, or nothing to do under it.
  private func heading(from start: Int, to end: Int, after mark: NumberMark) -> Heading? {
    let condition = ConditionReader(text)
    guard let words = condition.heading(in: mark.end..<end), !text.isBlank(words.upperBound..<end) else { return nil }
    return Heading(range: start..<words.upperBound, label: String(mark.number))
  }

  /// Where the items begin: at their numbers, or at the words that stand before every one of them ("▷ 원인 ①").
  private func starts(of run: [NumberMark]) -> [Int] {
    let leads = run.map { lead(before: $0.place) }
    let words = leads.map { lead in lead.map { text.text($0).split(whereSeparator: \.isWhitespace) } }
    if words.allSatisfy({ $0 != nil && $0 == words[0] }) { return leads.compactMap { $0?.lowerBound } }
    // An arrow that only leads to the list is part of its first heading.
    return run.enumerated().map { position, mark in
      guard position == 0, let last = text.lastVisible(before: mark.place), text.characters[last].isStepMark else {
        return mark.place
      }
      return last
    }
  }

  /// A mark, and a word or none, right before `place`.
  private func lead(before place: Int) -> Range<Int>? {
    let words = text.words(in: max(0, place - Self.longestLead)..<place).suffix(2)
    guard let mark = words.first(where: { $0.count == 1 && text.characters[$0.lowerBound].isBullet }) else {
      return nil
    }
    return mark.lowerBound..<place
  }

  private static let longestLead = 12
}

extension CellText {
  /// The last visible character before `place`, nil where there is none.
  func lastVisible(before place: Int) -> Int? { characters[..<place].lastIndex { !$0.isWhitespace } }
}

extension Character {
  /// Whether authors begin the lines of a list with it.
  var isBullet: Bool { "*※▷▶►☞→-•·■□●○◆◇".contains(self) }
}
