/// A noun before the copula, in which 이 may be part of it (나이) or not (회원이).
struct Noun {
  private let scalars: [Unicode.Scalar]
  /// Whether 이 after a consonant, or 아니, tells it from all else.
  let isCertain: Bool

  /// nil where `head` can hardly be a noun before 라 or 냐.
  init?(_ head: [Unicode.Scalar], attachedTo attached: Unicode.Scalar?, isAsked: Bool = false) {
    let bare = Self.withoutHonorific(head)
    guard let last = bare.last else {
      guard attached != nil, head.isEmpty else { return nil }
      (scalars, isCertain) = ([], true)
      return
    }
    let isLinked = last == "이" && Self.isClosed(bare.dropLast().last ?? attached ?? " ")
    let isDenied = bare.ends(with: Array("아니".unicodeScalars))
    // 있더라고요 remembers, 폴더라고요 names.
    if last == "더", Self.isClosed(bare.dropLast().last ?? "더"), !bare.ends(with: Array("폴더".unicodeScalars)) {
      return nil
    }
    if Self.isClosed(last) || (!isAsked && Self.pronouns.contains(String(bare))) { return nil }
    if !isDenied, VerbStems.contains(bare) || Self.isOrder(head) { return nil }
    if bare == ["이"], attached == nil { return nil }
    (scalars, isCertain) = (bare, isLinked || isDenied || Self.isThing(bare) || bare.count > 1)
  }

  /// The clause that names it, as it goes on: 회원이에요, 회원인데, 회원이길래.
  func form(_ continuation: ReportedEnding.Continuation) -> [Unicode.Scalar] {
    switch continuation {
    case .end: scalars + Array((takesLink ? "에요" : "예요").unicodeScalars)
    case .background: linked("데")
    case .reason: scalars + Array("길래".unicodeScalars)
    }
  }

  /// 회원인가요, 언제까지인가요, 아닌가요.
  var question: [Unicode.Scalar] { linked("가요") }

  /// With the copula's 인 before `rest`: 회원이 → 회원인데, 갤럭시 → 갤럭시인데, 거 → 건데.
  private func linked(_ rest: String) -> [Unicode.Scalar] {
    let melts = takesLink || Self.isThing(scalars) || scalars.last == "뭐"
    let stem = melts ? VerbStem.with(scalars, tail: Hangul.Tail.nieun) : scalars + ["인"]
    return stem + Array(rest.unicodeScalars)
  }

  /// Whether it ends in the copula's 이 or in 아니, which 에요 follows.
  private var takesLink: Bool {
    guard let last = scalars.last else { return false }
    if scalars.ends(with: Array("아니".unicodeScalars)) { return true }
    return last == "이" && (scalars.count == 1 || Self.isClosed(scalars[scalars.count - 2]))
  }

  /// Whether `scalars` end in 거, the thing.
  private static func isThing(_ scalars: [Unicode.Scalar]) -> Bool { scalars.last == "거" }

  /// 회원이시 → 회원이, 아니시 → 아니.
  private static func withoutHonorific(_ head: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard head.last == "시", head.count > 2 else { return head }
    let before = Array(head.dropLast())
    let isCopula = before.last == "이" && isClosed(before[before.count - 2])
    return isCopula || before.ends(with: Array("아니".unicodeScalars)) ? before : head
  }

  /// Whether `head` is a verb with its honorific, or 으 after a consonant: 가시, 넣으.
  private static func isOrder(_ head: [Unicode.Scalar]) -> Bool {
    let bare = head.last == "시" ? Array(head.dropLast()) : head
    if bare.count > 1, bare.last == "으", isClosed(bare[bare.count - 2]) { return true }
    return head.last == "시" && VerbStems.contains(bare)
  }

  private static func isClosed(_ scalar: Unicode.Scalar) -> Bool { Hangul.endsInConsonant(scalar) ?? false }

  /// What asks back, or points to how something is, rather than names.
  private static let pronouns: Set<String> = ["뭐", "머", "모", "무어", "뭣이", "무엇이", "그", "저", "오", "어", "바", "나", "자"]
}
