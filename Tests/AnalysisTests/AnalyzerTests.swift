import Knowledge
import TestSupport
import Testing

@testable import Analysis

@Suite struct AnalyzerTests {
  private static let vocabulary = Vocabulary(entries: [
    .init(said: "비번", meant: "비밀번호"), .init(said: "otp", meant: "일회용 인증키"), .init(said: "인증번호", meant: "일회용 인증키"),
    .init(said: "인증서", meant: "공인인증서"), .init(said: "폰", meant: "핸드폰"), .init(said: "깔다", meant: "설치하다"),
    .init(said: "안 써져", meant: "입력 불가"), .init(said: "공동 인증서", meant: "공인인증서"),
  ])
  private let plain = Analyzer()
  private let analyzer = Analyzer(
    vocabulary: Self.vocabulary, fillers: ["어떻게", "하다", "안"], texts: ["바로팜 오류", "미사용승인이 뜨는 경우", "목록 초기화", "매뉴얼 추가함"])

  @Test func `A line becomes stems, and bigrams across its spaces`() {
    #expect(words(of: "메일이 안 와요", by: plain) == ["메일", "안", "오"])
    #expect(terms(of: "메일이 안 와요", kind: .bigram, by: plain) == ["메일", "일이", "이안", "안와", "와요"])
  }

  @Test(
    "Words are what people mean by them",
    arguments: [
      // Letters, digits and Hangul part; signs part everything.
      ("ID가 all.data.go.kr에서 2개", ["id", "all", "data", "go", "kr", "2", "개"]),
      ("ㅠㅠ 로그인ㅋㅋ", ["로그인ㅋㅋ"]),
      ("!!??…", []),
      ("", []),
    ])
  func words(text: String, expected: [String]) {
    #expect(words(of: text, by: plain) == expected)
  }

  @Test(
    "The author's words are found however they are typed",
    arguments: [
      ("비번이", ["비밀번호"]),
      ("ＯＴＰ가", ["일회용", "인증키"]),
      // Within a word without spaces, for it is long enough to be meant.
      ("바로팜인증번호", ["바로팜일회용", "인증키"]),
      ("바로팜 인증 번호", ["바로팜", "일회용", "인증키"]),
      // The manual's own word holds a word said for it, and stays.
      ("공인인증서", ["공인인증서"]),
      ("공동인증서가", ["공인인증서"]),
      // One syllable must stand alone.
      ("폰으로", ["핸드폰"]),
      ("폰트", ["폰트"]),
      ("아이폰", ["아이폰"]),
      // A Latin word is whole or another word.
      ("otpx", ["otpx"]),
      // A verb is found in every form.
      ("깔라는데", ["설치"]),
      ("깔았어요", ["설치"]),
      ("글자가 안 써져요", ["글자", "입력", "불가"]),
      ("어떻게 하나요", []),
      // First sounds of the manual's nouns, three or more, where they are only one's.
      ("ㅂㄹㅍ 오류", ["바로팜", "오류"]),
      ("ㅁㅅㅇㅅㅇ이라고", ["미사용승인"]),
      ("ㅊㄱㅎ", ["초기화"]),
      ("ㅋㅋㅋ ㅠㅠ ㅇㅋ", []),
    ])
  func authorsWords(text: String, expected: [String]) {
    #expect(words(of: text, by: analyzer) == expected)
  }

  @Test func `The author's reading wins over the general one`() {
    let author = Vocabulary(entries: [.init(said: "인증", meant: "로그인")])
    let general = Vocabulary(entries: [.init(said: "인증", meant: "확인"), .init(said: "비번", meant: "비밀번호")])
    let analyzer = Analyzer(vocabulary: author.merged(with: general))
    #expect(words(of: "인증 비번", by: analyzer) == ["로그인", "비밀번호"])
  }

  @Test func `Tokens point into the text as it was typed`() {
    let typed = "ＯＴＰ 비번이 안 써져요"
    let words = analyzer.tokens(in: typed).filter { $0.term.kind == Term.Kind.word }
    let places = words.map { String(typed[$0.range]) }
    #expect(places == ["ＯＴＰ", "ＯＴＰ", "비번", "안 써져", "안 써져"])
  }

  @Test func `Fillers are kept apart from words, and have no bigrams within them`() {
    #expect(words(of: "메일 안 해요", by: analyzer) == ["메일"])
    #expect(terms(of: "메일 안 해요", kind: .function, by: analyzer) == ["안", "하"])
    #expect(terms(of: "메일 안 해요", kind: .bigram, by: analyzer) == ["메일", "일안"])
  }

  @Test(
    "What sounds alike has the same sounds",
    arguments: [
      // Liaison, ㅐ and ㅔ, the seven tails, tense and aspirated leads.
      ("안먹어요", "안 머거요"), ("메일이", "매일이"), ("됐어요", "됬어요"), ("틀렸대", "틀렷데"), ("없어서", "업써서"), ("바꿨는데", "바꿧는대"),
    ])
  func sounds(right: String, wrong: String) {
    #expect(terms(of: right, kind: .sound, by: plain) == terms(of: wrong, kind: .sound, by: plain))
  }

  @Test func `A misspelt word shares most of its sounds`() {
    let (right, wrong) = (
      Set(terms(of: "목록등록관리시스템", kind: .sound, by: plain)), Set(terms(of: "목록등록괸리시스탬", kind: .sound, by: plain))
    )
    #expect(right.intersection(wrong).count * 3 > right.count * 2)
  }

  @Test func `The name of another system is evidence, unless it is the authors' own`() {
    let analyzer = Analyzer(elsewhere: ["홈택스", "카톡", "csv"], texts: ["카톡 알림"])
    #expect(terms(of: "홈택스에서 인증서 오류", kind: .elsewhere, by: analyzer) == ["다른 곳"])
    #expect(terms(of: "CSV가 안 열려요", kind: .elsewhere, by: analyzer) == ["다른 곳"])
    #expect(terms(of: "카톡이 안 와요", kind: .elsewhere, by: analyzer) == [])
  }

  @Test func `A wrong keyboard mode and its key are the same evidence`() {
    let analyzer = Analyzer(vocabulary: Vocabulary(keyboardWord: "한/영"))
    #expect(terms(of: "fhrmdls dksehla", kind: .keyboard, by: analyzer) == ["한/영"])
    #expect(terms(of: "한/영 키를 눌러도", kind: .keyboard, by: analyzer) == ["한/영"])
    #expect(terms(of: "로그인 안됨", kind: .keyboard, by: analyzer) == [])
    // A manual that has no word for it is about no such case.
    #expect(terms(of: "fhrmdls dksehla", kind: .keyboard, by: plain) == [])
  }

  @Test func `Token ranges ascend and lie in the text, whatever is typed`() {
    var generator = SplitMix64(seed: 3)
    for _ in 0..<2_000 {
      let typed = String.random(upTo: 60, using: &generator)
      let tokens = analyzer.tokens(in: typed)
      let ranges = tokens.map(\.range)
      #expect(ranges.allSatisfy { typed.startIndex <= $0.lowerBound && $0.upperBound <= typed.endIndex })
      #expect(ranges.allSatisfy { !$0.isEmpty } && tokens.allSatisfy { !$0.term.text.isEmpty })
      #expect(ranges.map(\.lowerBound) == ranges.map(\.lowerBound).sorted())
    }
  }

  @Test func `Composed and decomposed Hangul have the same terms`() {
    let decomposed = "\u{1106}\u{1166}\u{110B}\u{1175}\u{11AF}\u{110B}\u{1175} 안 와요"
    #expect(plain.terms(in: decomposed) == plain.terms(in: "메일이 안 와요"))
  }

  private func words(of text: String, by analyzer: Analyzer) -> [String] {
    terms(of: text, kind: .word, by: analyzer)
  }

  private func terms(of text: String, kind: Term.Kind, by analyzer: Analyzer) -> [String] {
    analyzer.terms(in: text).filter { $0.kind == kind }.map(\.text)
  }
}
