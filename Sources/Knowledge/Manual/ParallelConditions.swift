/// Branches in running text: two or more conditions side by side that exclude each other.
///
/// "회원이면 … 탈퇴했으면 …", "구 기기 보유: … / 미보유: …", "☞ 변화 있으면 … ☞ 변화 없으면 …".
struct ParallelConditions {
  /// What stands before a condition; it says as well how far the last branch reaches.
  private enum Boundary: Equatable {
    case start, line, mark(Step.Kind?), sentence, slash, comma

    var isMark: Bool { if case .mark = self { true } else { false } }
  }
  private enum Form { case label, clause, lead, topic }

  private struct Candidate {
    let boundary: Boundary
    let form: Form
    /// With the mark before it, and the colon after it.
    let range: Range<Int>
    let words: String
  }

  private let text: CellText
  private let reader: ConditionReader

  init(_ text: CellText) {
    self.text = text
    reader = ConditionReader(text)
  }

  var plan: BranchPlan? {
    let candidates = candidates()
    let chains = candidates.indices.map { chain(from: $0, in: candidates) }
    guard let longest = chains.max(by: { $0.count < $1.count }), longest.count > 1, let last = longest.last else {
      return nil
    }
    let headings = longest.map { candidate in
      Heading(range: candidate.range, label: label(of: candidate))
    }
    let end = end(of: last)
    return isBlank(headings, before: end) ? nil : BranchPlan(headings: headings, end: end)
  }

  /// The candidates from `first` on that exclude each other and stand alike.
  private func chain(from first: Int, in candidates: [Candidate]) -> [Candidate] {
    candidates[(first + 1)...].reduce(into: [candidates[first]]) { chain, next in
      guard next.form == chain[0].form,
        chain.count == 1 ? mayFollow(next, chain[0]) : next.boundary == chain[1].boundary,
        Contrast.holds(among: chain.map(\.words) + [next.words])
      else { return }
      chain.append(next)
    }
  }

  /// The first of several may stand where a line or a sentence begins; the others stand alike.
  private func mayFollow(_ next: Candidate, _ first: Candidate) -> Bool {
    if first.boundary == next.boundary { return next.boundary != .start }
    // What a remark tells apart is not what to do.
    if first.boundary == .mark(.note) { return false }
    switch next.boundary {
    case .start: return false
    case .line: return first.boundary == .start
    case .sentence: return first.boundary == .start || first.boundary == .line
    case .mark: return false
    case .slash, .comma: return true
    }
  }

  private func isBlank(_ headings: [Heading], before end: Int) -> Bool {
    let ends = headings.dropFirst().map(\.range.lowerBound) + [end]
    return zip(headings, ends).contains { heading, end in
      !(heading.range.upperBound..<max(end, heading.range.upperBound)).contains { place in
        text.characters[place].isLetter || text.characters[place].isNumber
      }
    }
  }

  private func label(of candidate: Candidate) -> String {
    let words = candidate.words.trimmed
    return words.hasSuffix(",") ? String(words.dropLast()) : words
  }

  // MARK: Candidates

  private func candidates() -> [Candidate] {
    var found: [Candidate] = []
    var place = text.visible(from: 0, to: text.count)
    var boundary: Boundary? = .start
    var start = place
    while place < text.count, found.count < Self.mostCandidates {
      if let before = boundary, !text.isEnclosed(at: place) || text.characters[place] == "[" {
        if text.characters[place].isBullet, before == .start || before == .line || isMark(place) {
          (boundary, start) = (.mark(Step.Kind(mark: text.characters[place])), before.isMark ? start : place)
          place = text.visible(from: place + 1, to: text.count)
          continue
        }
        if let candidate = candidate(at: place, from: start, after: before) { found.append(candidate) }
      }
      (boundary, place) = next(after: place)
      start = place
    }
    return found
  }

  /// More conditions than these are no choice; it keeps the search short.
  private static let mostCandidates = 24

  private func isMark(_ place: Int) -> Bool {
    text.characters[place].isStepMark || (Step.Kind(mark: text.characters[place]) != nil && text.beginsWord(at: place))
  }

  private func candidate(at place: Int, from start: Int, after boundary: Boundary) -> Candidate? {
    let rest = place..<text.count
    if boundary != .comma, let words = reader.label(in: rest) {
      let end = text.visible(from: words.upperBound + 1, to: text.count)
      return Candidate(boundary: boundary, form: .label, range: start..<end, words: text.text(words))
    }
    if let words = reader.clause(in: rest) {
      return Candidate(
        boundary: boundary, form: .clause, range: start..<words.upperBound, words: text.text(words).trimmed)
    }
    if boundary == .start || boundary == .line || boundary == .slash, let words = reader.lead(in: rest) {
      return Candidate(boundary: boundary, form: .lead, range: start..<words.upperBound, words: text.text(words))
    }
    guard let words = reader.topic(in: rest) else { return nil }
    return Candidate(boundary: boundary, form: .topic, range: start..<words.upperBound, words: text.text(words).trimmed)
  }

  /// The next place where words may begin that are no part of those before, and what stands before it.
  private func next(after place: Int) -> (Boundary?, Int) {
    var place = place
    while place < text.count {
      let next = text.visible(from: place + 1, to: text.count)
      if next == text.count { return (nil, text.count) }
      if text.characters[(place + 1)..<next].contains(where: \.isNewline) { return (.line, next) }
      if !text.isEnclosed(at: next), isMark(next) { return (.line, next) }
      if !text.isEnclosed(at: place), next > place + 1, let boundary = boundary(endingAt: place) {
        return (boundary, next)
      }
      place = next
    }
    return (nil, text.count)
  }

  private func boundary(endingAt place: Int) -> Boundary? {
    let character = text.characters[place]
    if text.endsSentence(at: place) { return .sentence }
    if character == "/", place > 0, text.characters[place - 1].isWhitespace { return .slash }
    if character == "," { return .comma }
    return (character == "고" || character == "며") && text.characters[max(0, place - 1)].isHangulSyllable ? .comma : nil
  }

  // MARK: The last branch

  /// Where the last branch ends; what stands after it is for all.
  private func end(of last: Candidate) -> Int {
    var place = last.range.upperBound
    while place < text.count {
      if ends(last.boundary, at: place) { return place }
      place += 1
    }
    return text.count
  }

  private func ends(_ boundary: Boundary, at place: Int) -> Bool {
    if text.characters[place].isNewline { return true }
    if text.isEnclosed(at: place) { return false }
    if text.beginsWord(at: place), Step.Kind(mark: text.characters[place]) == .note { return true }
    switch boundary {
    case .start, .line, .slash: return false
    case .mark: return isMark(place)
    case .sentence: return isMark(place) || endsSentence(before: place)
    case .comma:
      guard !isMark(place), text.beginsWord(at: place), let last = text.lastVisible(before: place) else {
        return isMark(place)
      }
      return self.boundary(endingAt: last) != nil
    }
  }

  private func endsSentence(before place: Int) -> Bool {
    guard text.beginsWord(at: place), let last = text.lastVisible(before: place) else { return false }
    return text.endsSentence(at: last)
  }
}
