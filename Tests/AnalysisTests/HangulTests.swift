import Testing

@testable import Analysis

@Suite struct HangulTests {
  @Test(arguments: [("각", 0, 0, 1), ("힣", 18, 20, 27), ("가", 0, 0, 0), ("뷁", 7, 15, 9)])
  func `A syllable is taken apart and put together`(text: String, lead: UInt32, vowel: UInt32, tail: UInt32) throws {
    let scalar = try #require(text.unicodeScalars.first)
    let syllable = try #require(Hangul.Syllable(scalar))
    #expect(syllable == Hangul.Syllable(lead: lead, vowel: vowel, tail: tail))
    #expect(syllable.scalar == scalar)
  }

  @Test func `Every syllable survives the round trip`() {
    for value in UInt32(0xAC00)...0xD7A3 {
      let scalar = Unicode.Scalar(value)
      #expect(scalar.flatMap { Hangul.Syllable($0)?.scalar } == scalar)
    }
  }

  @Test(
    "Conjoining jamo are joined as NFC joins them",
    arguments: [
      ("\u{1105}\u{1169}\u{1100}\u{1173}\u{110B}\u{1175}\u{11AB}", "로그인"),
      // A tail after a syllable that has one already stays alone.
      ("\u{AC01}\u{11A8}", "\u{AC01}\u{11A8}"),
      ("\u{AC00}\u{11A8}", "각"),
      ("\u{1161}", "\u{1161}"),
      ("ㄱㅏ", "ㄱㅏ"),
    ])
  func composed(typed: String, expected: String) {
    // Scalar by scalar: as strings, the two forms are equal.
    #expect(NormalizedText(typed).scalars == Array(expected.unicodeScalars))
  }

  @Test(arguments: [("팜", true), ("키", false), ("1", true), ("2", false), ("L", true), ("D", false), ("?", nil)])
  func `The end of a word decides its particle`(text: String, expected: Bool?) throws {
    #expect(Hangul.endsInConsonant(try #require(text.unicodeScalars.first)) == expected)
  }
}
