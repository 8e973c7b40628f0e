/// A statement before 다 or 대: its stem, whatever its tense.
struct Statement {
  let stem: VerbStem

  /// nil where `head` is no stem of a statement; `isCertain` where what follows cannot follow a noun.
  init?(_ head: [Unicode.Scalar], isCertain: Bool) {
    guard let last = head.last, let syllable = Hangul.Syllable(last) else { return nil }
    let stem: VerbStem? =
      switch syllable.tail {
      case 0: Self.adjective(head, isCertain: isCertain)
      case Hangul.Tail.nieun: Self.present(head)
      case Hangul.Tail.pastSios, Hangul.Tail.sios: Self.past(head, syllable)
      case Hangul.Tail.noValue: last == "없" ? VerbStem(head) : nil
      default: Self.closed(head, isCertain: isCertain)
      }
    guard let stem else { return nil }
    self.stem = stem
  }

  /// The statement of which 데요 was typed for 대요: 됐데요, 뜬데요, but neither 한데요 nor 됐는데요.
  init?(misspelt head: [Unicode.Scalar]) {
    guard let tail = head.last.flatMap({ Hangul.Syllable($0) })?.tail else { return nil }
    let open = VerbStem.with(head, tail: 0)
    let isPast = tail == Hangul.Tail.pastSios || head.last == "없"
    let isPresent = tail == Hangul.Tail.nieun && open.last != "하" && open != ["거"] && VerbStems.contains(open)
    guard isPast || isPresent else { return nil }
    self.init(head, isCertain: false)
  }

  /// The clause as it goes on.
  func form(_ continuation: ReportedEnding.Continuation) -> [Unicode.Scalar] {
    switch continuation {
    case .end: stem.polite
    case .background: stem.background
    case .reason: stem.reason
    }
  }

  // MARK: Tenses

  /// 했, 하셨 → 했; 됬, 햇 are typed for 됐, 했.
  private static func past(_ head: [Unicode.Scalar], _ syllable: Hangul.Syllable) -> VerbStem? {
    if syllable.tail == Hangul.Tail.sios {
      if head == ["낫"] { return VerbStem(head, isAdjective: true) }
      guard typedPast.contains(syllable.vowel), !poles.contains(where: head.ends) else { return nil }
    }
    var mended = syllable
    if mended.vowel == 11 { mended.vowel = 10 }
    mended.tail = Hangul.Tail.pastSios
    let past = Array(head.dropLast()) + [mended.scalar]
    return VerbStem(past.last == "셨" ? Honorific.removed(fromPast: past) : past)
  }

  /// 된 → 되, 만든 → 만들, 먹는 → 먹.
  private static func present(_ head: [Unicode.Scalar]) -> VerbStem? {
    guard let last = head.last, !notPresent.contains(last) else { return nil }
    if last == "는" {
      // 하는대요 is 하는데요, misspelt; so is 했는대요.
      guard let before = head.dropLast().last, let tail = Hangul.Syllable(before)?.tail else { return nil }
      let isVerb = ![0, Hangul.Tail.pastSios, Hangul.Tail.noValue, Hangul.Tail.sios, Hangul.Tail.nieun].contains(tail)
      return isVerb ? VerbStem(head.dropLast()) : nil
    }
    let open = VerbStem.with(head, tail: 0)
    // 회원인대요 and 바쁜대요 are misspelt likewise.
    if open.last == "이", !VerbStems.contains(open) { return nil }
    if let end = open.last, describing.contains(end) { return nil }
    return VerbStem(Honorific.removed(from: open, restoringLiquid: true))
  }

  /// 필요하, 바쁘, 계시.
  private static func adjective(_ head: [Unicode.Scalar], isCertain: Bool) -> VerbStem? {
    let bare = Honorific.removed(from: head)
    if bare.ends(with: ["아", "니"]) { return nil }
    guard isCertain ? head.count > 1 || VerbStems.contains(head) : openStems.contains(where: bare.ends) || bare != head
    else {
      return nil
    }
    // 다시대요 has no stem before 시.
    let isStem = bare == head || bare.last.map { Hangul.Syllable($0)?.tail != 0 } ?? false || VerbStems.contains(bare)
    return isStem ? VerbStem(bare, isAdjective: true) : nil
  }

  /// 좋, 어렵, 싶.
  private static func closed(_ head: [Unicode.Scalar], isCertain: Bool) -> VerbStem? {
    guard let last = head.last else { return nil }
    let isStem = isCertain || closedStems.contains(last) || longStems.contains(where: head.ends)
    return isStem ? VerbStem(head, isAdjective: last != "맞") : nil
  }

  // MARK: Tables

  /// The vowels of an infinitive, and ㅚ.
  private static let typedPast: Set<UInt32> = [0, 1, 4, 6, 9, 10, 11, 14]
  private static let poles = ["촛", "잣", "낚싯", "횃"].map { Array($0.unicodeScalars) }
  /// Syllables in ㄴ that no verb ends in before 다: 만 원대, 시간대, 연대, 좋은데.
  private static let notPresent = Set("원분년전던은번언군반현근천관안편만순권완혼손눈".unicodeScalars)
  /// The ends of adjectives.
  private static let describing = Set("쁘프크얗".unicodeScalars)
  private static let openStems = [
    "하", "되", "뜨", "크", "쁘", "프", "느리", "틀리", "흐리", "어리", "다르", "빠르", "모르", "비싸", "걸리", "그러", "힘드",
  ].map { Array($0.unicodeScalars) }
  private static let closedStems = Set("좋많않찮싫옳싶높깊같맞낮늦잦넓짧얇밝맑굵작렵쉽겁볍춥맵맙깝좁밉껍갑롭럽섭엽둡있겠렇얗맣갛랗떻낫끊멀".unicodeScalars)
  private static let longStems = ["힘들", "그립", "덥", "길", "적"].map { Array($0.unicodeScalars) }
}
