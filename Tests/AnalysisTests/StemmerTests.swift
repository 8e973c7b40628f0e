import Testing

@testable import Analysis

@Suite struct StemmerTests {
  @Test(
    "Particles come off nouns",
    arguments: [
      ("비밀번호가", "비밀번호"), ("비밀번호를", "비밀번호"), ("메일이", "메일"), ("인증서는", "인증서"), ("바로팜에서", "바로팜"),
      ("바로팜에서는", "바로팜"), ("아이폰은요", "아이폰"), ("핸드폰으로", "핸드폰"), ("컴퓨터로", "컴퓨터"), ("시스템에", "시스템"),
      ("비밀번호도", "비밀번호"), ("팝업창이", "팝업창"), ("인증키라고", "인증키"), ("폰을", "폰"), ("앱은", "앱"),
      // 은, 이 and 을 follow a consonant, 는, 가 and 를 a vowel: what follows the other is part of the word.
      ("나이", "나이"), ("평가", "평가"),
      // A short noun is not a shorter one with a particle.
      ("아이", "아이"), ("지도", "지도"),
      // Nor is a noun a verb because it ends like one.
      ("인증서", "인증서"), ("페이지", "페이지"), ("메시지가", "메시지"), ("관리자", "관리자"), ("대기", "대기"), ("로그인", "로그인"), ("폰", "폰"),
    ])
  func nouns(word: String, stem: String) {
    #expect(Stemmer().stem(of: word) == stem)
  }

  @Test(
    "Endings come off verbs, and 하다 and 되다 off the nouns that they make verbs of",
    arguments: [
      ("설치했는데", "설치"), ("설치하라고", "설치"), ("설치합니다", "설치"), ("설치해야", "설치"), ("초기화된", "초기화"), ("초기화했는데요", "초기화"),
      ("일치하지", "일치"), ("가입되어", "가입"), ("로그인했으나", "로그인"), ("변경됐어요", "변경"), ("삭제하려고", "삭제"),
      ("깔라는데", "깔"), ("깔아야", "깔"), ("지우고", "지우"), ("지웠어요", "지우"),
      // One verb, one stem: 와요 and 옵니다, 떠요 and 뜬다, 써져요 and 써집니다, 돼요 and 됩니다.
      ("와요", "오"), ("옵니다", "오"), ("떠요", "뜨"), ("뜬다", "뜨"), ("뜨는데", "뜨"), ("써져요", "써지"), ("써집니다", "써지"),
      ("돼요", "되"), ("됩니다", "되"), ("안돼요", "안되"), ("바꿨어요", "바꾸"), ("바꾸고", "바꾸"), ("해요", "하"), ("합니다", "하"),
    ])
  func verbs(word: String, stem: String) {
    #expect(Stemmer().stem(of: word) == stem)
  }

  @Test(arguments: ["otp", "4번a", "ㅠㅠ", ""])
  func `What is not Hangul throughout is its own stem`(word: String) {
    #expect(Stemmer().stem(of: word) == word)
  }
}
