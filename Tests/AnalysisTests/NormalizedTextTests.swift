import TestSupport
import Testing

@testable import Analysis

@Suite struct NormalizedTextTests {
  @Test(
    "Every way to type a word is one",
    arguments: [
      ("OTP", "otp"),
      ("ＯＴＰ　１２３", "otp 123"),
      ("\u{1106}\u{1166}\u{110B}\u{1175}\u{11AF}", "메일"),
      ("바\u{200B}로\u{FEFF}팜", "바로팜"),
      ("안\u{1B}[31m돼요\u{7}", "안[31m돼요"),
      ("첫 줄\r\n둘째\t줄", "첫 줄  둘째 줄"),
      ("ÉTÉ", "été"),
      ("", ""),
    ])
  func normalized(typed: String, expected: String) {
    #expect(NormalizedText(typed).scalars == Array(expected.unicodeScalars))
  }

  @Test func `Every scalar knows where it was typed`() {
    let typed = "ＩＤ \u{1106}\u{1166}\u{110B}\u{1175}\u{11AF}"
    let text = NormalizedText(typed)
    #expect(text.origins.map { String(typed[$0]) } == ["Ｉ", "Ｄ", " ", "메", "일"])
  }

  @Test func `Normalising twice is normalising once, and places never descend`() {
    var generator = SplitMix64(seed: 2)
    for _ in 0..<1_000 {
      let typed = String.random(upTo: 40, using: &generator)
      let text = NormalizedText(typed)
      #expect(text.origins.count == text.scalars.count)
      #expect(zip(text.origins, text.origins.dropFirst()).allSatisfy { $0.lowerBound <= $1.lowerBound })
      #expect(NormalizedText(text.string).string == text.string)
    }
  }
}
