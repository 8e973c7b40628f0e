/// Takes the particles off nouns and the endings off verbs by rule, without a dictionary of the language.
///
/// A word is read from its end as slots, each filled at most once:
/// noun + particle + particle, or stem + 하/되 + tense + ending. What both sides of a search lose alike costs nothing,
/// so the rules may be blunt; what they must do is give one stem to one word.
package struct Stemmer: Sendable {
  private let particles = SuffixTable(Self.particleList)
  private let endings = SuffixTable(Self.endingList)
  private let boundEndings = SuffixTable(Self.boundEndingList)
  private let connectives = SuffixTable(["요", "서", "서요", "도", "도요", "야", "야만", "야지", "야죠", "라", "라고", "라는데", "지", "짐"])
  private let tenses = SuffixTable(["았", "었", "였", "겠", "ㅆ", "셨", "시", "으시", "ㅆ었"])
  private let lightVerbs = SuffixTable(["하", "해", "되", "돼", "시키", "시켜", "당하", "드리", "드려", "받", "하시", "되시"])

  package init() {}

  /// The stem of a word of Hangul syllables; at least one syllable long.
  package func stem(of word: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    let noun = withoutParticles(word)
    // The reading that explains most of the word wins: "일치하지" is 일치 + 하지, "설치하기가" 설치 + 하기 + 가.
    let verbs = [withoutEnding(word), withoutEnding(noun[...])].compactMap(\.self)
    guard let verb = verbs.min(by: { $0.count < $1.count }), verb.count <= noun.count else { return noun }
    return verb
  }

  /// A word of Hangul syllables without its particles; endings stay, for nouns may look as if they had one (앱스토어).
  func noun(of word: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    withoutLightVerb(word) ?? withoutParticles(word)
  }

  /// The stem of a word in any script; what is not Hangul throughout is its own stem.
  package func stem(of word: String) -> String {
    let scalars = NormalizedText(word).scalars
    let stem = !scalars.isEmpty && scalars.allSatisfy(Hangul.isSyllable) ? stem(of: scalars[...]) : scalars
    return String(stem)
  }

  /// The stem of a verb in its dictionary form (깔다 → 깔); nil for any other word.
  package func stem(ofVerb word: String) -> String? {
    word.hasSuffix("다") && word.count > 1 && !word.contains(" ") ? stem(of: word) : nil
  }

  /// Whether `word` is nothing but a particle; O(1) in a long one.
  package func isParticle(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.count <= Self.longestParticle && particles.stem(of: word, keeping: 0)?.isEmpty ?? false
  }

  /// The syllables of the longest particle.
  static let longestParticle = particleList.map(\.unicodeScalars.count).max() ?? 0

  // MARK: Nouns

  private func withoutParticles(_ word: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    var stem = Array(word)
    for _ in 0..<2 {
      guard let shorter = particles.stem(of: stem[...], keeping: 1), isSettled(shorter, of: stem) else { break }
      stem = shorter
    }
    return stem
  }

  /// Whether what `word` has more than `stem` may be a particle there: 은 after a consonant, 는 after a vowel.
  private func isSettled(_ stem: [Unicode.Scalar], of word: [Unicode.Scalar]) -> Bool {
    guard let last = stem.last, word.count - stem.count == 1 else { return true }
    let particle = word[stem.count]
    let afterConsonant = Hangul.endsInConsonant(last) ?? false
    if Self.consonantParticles.contains(particle) && !afterConsonant { return false }
    if Self.vowelParticles.contains(particle) && afterConsonant { return false }
    // After one syllable only the particles that are hardly ever part of a noun: 아이, 차도, 휴가 stay whole.
    return stem.count > 1 || Self.plainParticles.contains(particle)
  }

  private static let consonantParticles = Set("은이을과".unicodeScalars)
  private static let vowelParticles = Set("는가를와".unicodeScalars)
  private static let plainParticles = Set("은는을를에".unicodeScalars)

  private static let particleList = [
    "은", "는", "이", "가", "을", "를", "의", "에", "에서", "에게", "한테", "께", "께서", "로", "으로", "로서", "으로서", "로써", "으로써",
    "와", "과", "랑", "이랑", "하고", "도", "만", "까지", "부터", "마다", "조차", "마저", "밖에", "보다", "처럼", "같이", "대로", "라도", "이라도",
    "이나", "나", "든지", "이든지", "요", "이요", "이에요", "예요", "인데", "인데요", "인가요", "이고", "이라", "이라고", "라고", "이라서", "라서",
    "입니다", "이랍니다", "인지", "이면", "에는", "에도", "에만", "에서는", "에서도", "에선", "으로는", "로는", "으로도", "로도", "엔", "들", "쪽",
    "말고", "뿐", "이란", "란", "이네요", "네요", "이죠", "죠", "이야", "야", "이래요", "래요", "님",
  ]

  // MARK: Verbs

  private func withoutEnding(_ word: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar]? {
    withoutLightVerb(word) ?? verbStem(of: word).map(uncontracted)
  }

  /// The noun of which 하 or 되 makes a verb; nil for any other word.
  private func withoutLightVerb(_ word: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar]? {
    let bound = boundEndings.stem(of: word, keeping: 1).map { tenses.stem(of: $0[...], keeping: 1) ?? $0 }
    // Nouns have two syllables or more: 이해 + 하, but 통하.
    return [verbStem(of: word), bound].lazy.compactMap { $0.flatMap { lightVerbs.stem(of: $0[...], keeping: 2) } }.first
  }

  /// The word without ending and tense; nil where it has no ending that a verb alone can have.
  private func verbStem(of word: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar]? {
    let connected = connectives.stem(of: word, keeping: 1).flatMap { endsInConnectingVowel($0) ? $0 : nil }
    let plain = endings.stem(of: word, keeping: 1)
    guard let stem = [connected, plain].compactMap(\.self).min(by: { $0.count < $1.count }) else { return nil }
    return tenses.stem(of: stem[...], keeping: 1) ?? stem
  }

  /// Whether the last syllable may hold a melted 아 or 어, after which 서, 도 and 야 stand: 해서, 써서, but 인증서, 지도.
  private func endsInConnectingVowel(_ stem: [Unicode.Scalar]) -> Bool {
    guard let last = stem.last, let syllable = Hangul.Syllable(last) else { return false }
    return syllable.tail == 0 && Self.connectingVowels.contains(syllable.vowel)
  }

  /// ㅏ ㅐ ㅓ ㅔ ㅕ ㅘ ㅙ ㅝ.
  private static let connectingVowels: Set<UInt32> = [0, 1, 4, 5, 6, 9, 10, 14]

  /// The stem before an ending in 아/어 melted into it: 와 → 오, 돼 → 되, 바꿔 → 바꾸, 켜 → 키, 떠 → 뜨, 해 → 하.
  private func uncontracted(_ stem: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard let last = stem.last, var syllable = Hangul.Syllable(last), syllable.tail == 0 else { return stem }
    switch (syllable.vowel, syllable.lead) {
    case (9, _): syllable.vowel = 8  // ㅘ → ㅗ
    case (10, _): syllable.vowel = 11  // ㅙ → ㅚ
    case (14, _): syllable.vowel = 13  // ㅝ → ㅜ
    case (6, _): syllable.vowel = 20  // ㅕ → ㅣ
    case (1, 18): syllable.vowel = 0  // 해 → 하
    case (4, 1), (4, 4), (4, 10), (4, 15), (4, 16): syllable.vowel = 18  // 꺼 떠 써 커 터 → ㅡ
    default: return stem
    }
    return stem.dropLast() + [syllable.scalar]
  }

  /// Endings that tell a verb; a consonant written alone is the tail of the syllable before ("ㅂ니다": 뜹니다 = 뜨 + ㅂ니다).
  private static let endingList: [String] = {
    let plain = [
      "다", "니다", "고", "고요", "구요", "지요", "죠", "지만", "지는", "지도", "지를", "면", "으면", "면은", "으니", "니까", "으니까", "며", "으며",
      "면서", "으면서", "게요", "기가", "기는", "기도", "기에", "네", "네요", "나요", "으나", "냐", "냐고", "는", "는데", "는데요", "는데도", "는지",
      "는지요", "는가요", "는다", "는다고", "는대요", "는게", "는거", "는건", "는걸", "던", "던데", "던데요", "더니", "더라", "더라고요", "더라구요", "도록",
      "든지", "거나", "거든", "거든요", "려고", "으려고", "려면", "으려면", "려는데", "으려는데", "려니까", "으려니까", "려니", "으러", "으라", "라고",
      "으라고", "라는", "으라는", "라는데", "으라는데", "라네요", "라던데", "라면", "자고", "자마자", "다고", "다는", "다는데", "다네요", "다가", "다면",
      "대요", "습니다", "습니까", "세요", "으세요", "십시오", "시오", "은데", "은데요", "을까요", "을까", "을게요", "을지", "아", "어", "여", "아요",
      "어요", "여요", "아서", "어서", "여서", "아도", "어도", "여도", "아야", "어야", "여야", "아라", "어라", "아야만", "어야만", "질", "진", "지지",
    ]
    let joined = [
      "ㅂ니다", "ㅂ니까", "ㅂ시다", "ㄴ다", "ㄴ다고", "ㄴ다는", "ㄴ다는데", "ㄴ대요", "ㄴ대", "ㄴ데", "ㄴ데요", "ㄴ지", "ㄴ가요", "ㄴ가", "ㄹ까", "ㄹ까요",
      "ㄹ게", "ㄹ게요", "ㄹ지", "ㄹ수", "ㄹ때", "ㄴ거", "ㄴ게", "ㄴ건", "ㄹ려고", "ㄹ려면", "ㄹ려는데", "ㅁ을", "ㅁ이", "ㄴ다네요", "ㄴ다며", "ㄴ다면",
    ]
    return plain + joined
  }()

  /// Endings that nouns end in too (페이지, 관리자, 대기, 폰): they come off only where 하 or 되 tells the verb.
  private static let boundEndingList = [
    "지", "자", "기", "나", "니", "게", "라", "길", "러", "려", "음", "은", "을", "ㄴ", "ㄹ", "ㅁ", "요", "서", "도", "야",
  ]
}
