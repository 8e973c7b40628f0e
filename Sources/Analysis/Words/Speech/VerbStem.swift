/// The stem of a verb or an adjective, or the past of one (됐), and the forms that are made of it.
///
/// `VerbStem("나오").polite` is 나와요, `VerbStem("모르").past` 몰랐, `VerbStem("어렵").background` 어려운데.
struct VerbStem: Equatable, Sendable {
  let scalars: [Unicode.Scalar]
  /// Whether what follows it is what follows an adjective: 좋은데, but 넣는데.
  let isAdjective: Bool

  init(_ scalars: some Sequence<Unicode.Scalar>, isAdjective: Bool = false) {
    self.scalars = Array(scalars)
    self.isAdjective = isAdjective
  }

  init(_ text: String) {
    self.init(text.unicodeScalars)
  }

  /// 되 → 돼요.
  var polite: [Unicode.Scalar] { infinitive + Array("요".unicodeScalars) }

  /// 되 → 됐, itself a stem of further forms.
  var past: [Unicode.Scalar] { Self.with(infinitive, tail: Hangul.Tail.pastSios) }

  /// 되 → 되나요.
  var question: [Unicode.Scalar] { withoutLiquid + Array("나요".unicodeScalars) }

  /// 되 → 되길래.
  var reason: [Unicode.Scalar] { scalars + Array("길래".unicodeScalars) }

  /// 되 → 되는데, 크 → 큰데.
  var background: [Unicode.Scalar] {
    let stem = isAdjective ? adnominal : withoutLiquid + Array("는".unicodeScalars)
    return stem + Array("데".unicodeScalars)
  }

  /// 크 → 큰, 좋 → 좋은, 어렵 → 어려운.
  private var adnominal: [Unicode.Scalar] {
    guard let last = scalars.last, let syllable = Hangul.Syllable(last) else { return scalars }
    switch syllable.tail {
    case 0, Hangul.Tail.rieul: return Self.with(scalars, tail: Hangul.Tail.nieun)
    case Hangul.Tail.hieut where !Self.regular.contains(last): return Self.with(scalars, tail: Hangul.Tail.nieun)
    case Hangul.Tail.pieup where !Self.regular.contains(last):
      return Self.with(scalars, tail: 0) + Array("운".unicodeScalars)
    default: return scalars + Array("은".unicodeScalars)
    }
  }

  /// The stem before ㄴ and 나, which swallow its ㄹ: 만들 → 만드.
  private var withoutLiquid: [Unicode.Scalar] {
    let tail = scalars.last.flatMap { Hangul.Syllable($0) }?.tail
    return tail == Hangul.Tail.rieul ? Self.with(scalars, tail: 0) : scalars
  }

  /// The stem with the vowel that verbs are linked by: 되 → 돼, 먹 → 먹어, 누르 → 눌러.
  var infinitive: [Unicode.Scalar] {
    guard let last = scalars.last, let syllable = Hangul.Syllable(last) else { return scalars }
    if let whole = Self.irregular.first(where: { scalars.ends(with: $0.stem) }) {
      return scalars.dropLast(whole.stem.count) + whole.infinitive
    }
    return syllable.tail == 0 ? contracted(syllable) : linked(last, syllable)
  }

  // MARK: Stems that end in a vowel

  private func contracted(_ syllable: Hangul.Syllable) -> [Unicode.Scalar] {
    var syllable = syllable
    if scalars.last == "하" { return scalars.dropLast() + ["해"] }
    if scalars.last == "르", scalars.count > 1, !Self.keepsLiquid.contains(where: scalars.ends) { return doubledLiquid }
    switch syllable.vowel {
    case 8: syllable.vowel = 9  // ㅗ → ㅘ
    case 11: syllable.vowel = 10  // ㅚ → ㅙ
    case 13: syllable.vowel = 14  // ㅜ → ㅝ
    case 20: syllable.vowel = 6  // ㅣ → ㅕ
    case 18: syllable.vowel = isBright(beforeLast: scalars) ? 0 : 4  // ㅡ → ㅏ, ㅓ
    case 0, 1, 4, 5, 6, 9, 10, 14: break
    default: return scalars + ["어"]
    }
    return scalars.dropLast() + [syllable.scalar]
  }

  /// 모르 → 몰라, 누르 → 눌러.
  private var doubledLiquid: [Unicode.Scalar] {
    let before = Array(scalars.dropLast())
    let open = before.last.flatMap { Hangul.Syllable($0) }?.tail == 0
    return (open ? Self.with(before, tail: Hangul.Tail.rieul) : before) + [isBright(beforeLast: scalars) ? "라" : "러"]
  }

  private func isBright(beforeLast scalars: [Unicode.Scalar]) -> Bool {
    scalars.dropLast().last.flatMap { Hangul.Syllable($0) }.map { Self.brightVowels.contains($0.vowel) } ?? false
  }

  // MARK: Stems that end in a consonant

  private func linked(_ last: Unicode.Scalar, _ syllable: Hangul.Syllable) -> [Unicode.Scalar] {
    let isBright = Self.brightVowels.contains(syllable.vowel) && syllable.tail != Hangul.Tail.pastSios
    let vowel: Unicode.Scalar = isBright ? "아" : "어"
    switch syllable.tail {
    case Hangul.Tail.pieup where !Self.regular.contains(last): return Self.with(scalars, tail: 0) + ["워"]
    case Hangul.Tail.digeut where Self.softened.contains(last):
      return Self.with(scalars, tail: Hangul.Tail.rieul) + [vowel]
    case Hangul.Tail.sios where Self.softened.contains(last): return Self.with(scalars, tail: 0) + [vowel]
    case Hangul.Tail.hieut where !Self.regular.contains(last): return bright(syllable)
    default: return scalars + [vowel]
    }
  }

  /// 그렇 → 그래, 하얗 → 하얘.
  private func bright(_ syllable: Hangul.Syllable) -> [Unicode.Scalar] {
    let vowels: [UInt32: UInt32] = [0: 1, 2: 3, 4: 1, 6: 7]
    guard let vowel = vowels[syllable.vowel] else { return scalars + ["어"] }
    return scalars.dropLast() + [Hangul.Syllable(lead: syllable.lead, vowel: vowel).scalar]
  }

  /// `scalars`, the last of which has `tail` instead of its own.
  static func with(_ scalars: [Unicode.Scalar], tail: UInt32) -> [Unicode.Scalar] {
    guard let last = scalars.last, var syllable = Hangul.Syllable(last) else { return scalars }
    syllable.tail = tail
    return scalars.dropLast() + [syllable.scalar]
  }

  /// ㅏ, ㅑ and ㅗ.
  private static let brightVowels: Set<UInt32> = [0, 2, 8]
  /// Syllables that keep their ㅂ or ㅎ before a vowel.
  private static let regular = Set("잡뽑입씹접집꼽업좁좋넣놓쌓낳닿찧빻땋".unicodeScalars)
  /// Syllables whose ㄷ becomes ㄹ before a vowel, or whose ㅅ goes.
  private static let softened = Set("듣걷묻싣긷낫짓잇붓긋젓".unicodeScalars)
  /// Stems in 르 that do not double it.
  private static let keepsLiquid = ["따르", "들르", "치르", "다다르"].map { Array($0.unicodeScalars) }
  private static let irregular = [
    ("돕", "도와"), ("곱", "고와"), ("푸", "퍼"), ("그러", "그래"), ("이러", "이래"), ("저러", "저래"), ("어쩌", "어째"), ("워쩌", "워째"),
    ("깨닫", "깨달아"),
    ("도우", "도와"), ("떡하", "떡해"),
  ].map { (stem: Array($0.unicodeScalars), infinitive: Array($1.unicodeScalars)) }
}

extension Hangul {
  /// The indices of the tails that endings turn upon.
  enum Tail {
    static let nieun: UInt32 = 4
    static let digeut: UInt32 = 7
    static let rieul: UInt32 = 8
    static let pieup: UInt32 = 17
    static let noValue: UInt32 = 18
    static let sios: UInt32 = 19
    static let pastSios: UInt32 = 20
    static let hieut: UInt32 = 27
  }
}

extension Array where Element == Unicode.Scalar {
  /// Whether the last scalars are those of `suffix`.
  func ends(with suffix: [Unicode.Scalar]) -> Bool {
    count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
  }
}
