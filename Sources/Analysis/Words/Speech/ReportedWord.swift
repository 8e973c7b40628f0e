/// A word, and what is beside it, read as the end of a reported clause.
struct ReportedWord {
  let word: [Unicode.Scalar]
  let previous: [Unicode.Scalar]
  /// The letter, digit or mark that it is written to.
  let attached: Unicode.Scalar?
  let next: [Unicode.Scalar]
  /// Whether nothing but punctuation follows, or nothing at all.
  let isLast: Bool

  /// The word as the one spoken of would say it.
  struct Plain {
    let word: [Unicode.Scalar]
    let mood: Quotation.Mood
    /// Whether the verb of saying after it goes.
    let takesNext: Bool
  }

  /// nil where the word reports nothing.
  var plain: Plain? {
    if isOrdinary { return nil }
    // 들어갔다 나왔다 했는데 says what was done in turn.
    if let (head, ending) = ReportedEnding.found(in: word, before: next), ending.isLong || previous.last != "다" {
      if let plain = undone(head, ending) { return Plain(word: plain.0, mood: plain.1, takesNext: true) }
    }
    if let asked { return Plain(word: asked, mood: .asks, takesNext: true) }
    guard let (head, ending) = ReportedEnding.joined(in: word) ?? ReportedEnding.found(in: word),
      !ending.isBare || isLast || isPlainly(head, ending)
    else { return nil }
    return undone(head, ending).map { Plain(word: $0.0, mood: $0.1, takesNext: false) }
  }

  /// Whether no other word ends like it: 했대, 없다네, 나온대.
  private func isPlainly(_ head: [Unicode.Scalar], _ ending: ReportedEnding) -> Bool {
    guard ending.kind == .statement, let tail = head.last.flatMap({ Hangul.Syllable($0) })?.tail else { return false }
    if word.last == "대" || word.last == "네" {
      let isPresent = tail == Hangul.Tail.nieun && head.count > 1 && head.last != "한"
      return tail == Hangul.Tail.pastSios || isPresent && VerbStems.contains(VerbStem.with(head, tail: 0))
    }
    return false
  }

  private func undone(_ head: [Unicode.Scalar], _ ending: ReportedEnding) -> ([Unicode.Scalar], Quotation.Mood)? {
    let continuation = isLast && ending.continuation == .background ? .end : ending.continuation
    switch ending.kind {
    case .statement: return Statement(head, isCertain: ending.isLong).map { ($0.form(continuation), .tells) }
    case .misspelt: return Statement(misspelt: head).map { ($0.form(continuation), .tells) }
    case .question: return question(head).map { ($0, .asks) }
    case .order: return named(head, ending, continuation) ?? ordered(head, ending)
    case .proposal: return VerbStems.contains(head) && head != ["자"] ? (head + scalars("자는"), .orders) : nil
    }
  }

  // MARK: Orders and requests

  private func ordered(_ head: [Unicode.Scalar], _ ending: ReportedEnding) -> ([Unicode.Scalar], Quotation.Mood)? {
    if isGiving(head) {
      if ending.continuation != .end, !isLast { return (word, .requests) }
      return (head.dropLast() + scalars("주세요"), .requests)
    }
    guard isOrder(head, ending) else { return nil }
    return ending.continuation != .end && !isLast && ending.isLong ? (word, .orders) : (head + scalars("라는"), .orders)
  }

  /// Whether `head` is 달 of 달라, which is 주라 where the giver is meant: 알려달래요.
  ///
  /// 달래다, to soothe, is spelt alike; who asks for help hardly ever speaks of it.
  private func isGiving(_ head: [Unicode.Scalar]) -> Bool {
    guard head.last == "달", !head.ends(with: scalars("배달")), !head.ends(with: scalars("매달")) else { return false }
    guard head.count > 1 else { return word != scalars("달래") || isInfinitive(previous.last) }
    return isInfinitive(head[head.count - 2])
  }

  private func isInfinitive(_ scalar: Unicode.Scalar?) -> Bool {
    guard let syllable = scalar.flatMap({ Hangul.Syllable($0) }), syllable.tail == 0 else { return false }
    return [0, 1, 4, 5, 6, 9, 10, 14].contains(syllable.vowel)
  }

  private func isOrder(_ head: [Unicode.Scalar], _ ending: ReportedEnding) -> Bool {
    guard let last = head.last, let syllable = Hangul.Syllable(last) else { return false }
    let bare = last == "시" ? Array(head.dropLast()) : head
    if bare.count > 1, bare.last == "으", isClosed(bare[bare.count - 2]) { return true }
    // 깔래요 is what the speaker will do, 깔라네요 what somebody is told.
    // 하지 말래요.
    if last == "말", head.count > 1 ? head[head.count - 2] == "지" : previous.last == "지" { return true }
    if syllable.tail == Hangul.Tail.rieul { return ending.isLong && Self.liquidStems.contains(last) }
    return VerbStems.contains(bare) || VerbStems.contains(head)
  }

  private static let liquidStems = Set("깔들열걸돌풀밀불".unicodeScalars)

  // MARK: Names

  /// The noun before 라, as it is called: 갤럭시 → 갤럭시예요, 회원이 → 회원이에요.
  private func named(_ head: [Unicode.Scalar], _ ending: ReportedEnding, _ continuation: ReportedEnding.Continuation)
    -> ([Unicode.Scalar], Quotation.Mood)?
  {
    guard let noun = Noun(head, attachedTo: attached), !ending.isBareShort || noun.isCertain else {
      return nil
    }
    return (noun.form(continuation), .tells)
  }

  // MARK: Questions

  private func question(_ head: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    guard let last = head.last else { return attached.map { _ in scalars("인가요") } }
    if last == "느", head.count > 1 { return VerbStem(head.dropLast()).question }
    if last == "으", head.count > 1, isClosed(head[head.count - 2]) { return VerbStem(head.dropLast()).question }
    if last == "이" || !(isClosed(last) || VerbStems.contains(head)),
      let noun = Noun(head, attachedTo: attached, isAsked: true)
    {
      return noun.question
    }
    return VerbStem(Honorific.removed(from: head)).question
  }

  /// What somebody is said to ask whether it is so: 하는지 물으시네요 → 하나요, 인지 물으시네요 → 인가요.
  private var asked: [Unicode.Scalar]? {
    guard word.last == "지", word.count > 1, ReportedEnding.isAsking(next) else { return nil }
    let before = Array(word.dropLast())
    guard let tail = before.last.flatMap({ Hangul.Syllable($0) })?.tail else { return nil }
    if before.last == "는", before.count > 1 { return VerbStem(before.dropLast()).question }
    if tail == Hangul.Tail.nieun { return before + scalars("가요") }
    return tail == Hangul.Tail.rieul ? before + scalars("까요") : nil
  }

  // MARK: Words that stay

  private var isOrdinary: Bool { attached == nil && OrdinaryWords.contain(word, after: previous) }

  private func isClosed(_ scalar: Unicode.Scalar) -> Bool { (Hangul.Syllable(scalar)?.tail ?? 0) != 0 }

  private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
}

extension ReportedEnding {
  /// 래 alone, which many nouns end in.
  var isBareShort: Bool { isBare && !isLong }
}
