import TestSupport
import Testing

@testable import mundap

@Suite struct LineWrapTests {
  @Test(
    "Lines break between words, and go on under the first of them",
    arguments: [
      (20, "짧은 줄", "짧은 줄"),
      (12, "가나다 라마 바사", "가나다 라마\n바사"),
      (14, "  1. 가나다 라마 바", "  1. 가나다\n     라마 바"),
      (12, "  * 가나다 라마", "  * 가나다\n    라마"),
      (6, "가나다라마", "가나다\n라마"),
      (10, "a\n\n  b", "a\n\n  b"),
      (12, "  - 가나다 라마", "  - 가나다\n    라마"),
      // Two spaces of the author's are two spaces.
      (20, "가  나", "가  나"),
    ])
  func wrapped(width: Int, text: String, expected: String) {
    #expect(LineWrap(width: width).wrapped(text) == expected)
  }

  @Test func `Nothing but white space is lost, no line is too wide, and every width ends`() {
    var generator = SplitMix64(seed: 8)
    for _ in 0..<1_000 {
      let text = String.random(upTo: 60, using: &generator).filter { !$0.isNewline }
      let width = Int.random(in: 4...40, using: &generator)
      let wrapped = LineWrap(width: width).wrapped(text)
      #expect(wrapped.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
      #expect(wrapped.split(separator: "\n").allSatisfy { CellWidth.of($0) <= width })
    }
  }

  @Test(arguments: [
    ("가", 2), ("a", 1), ("…", 1), ("①", 1), ("ㄱ", 2), ("\u{1100}\u{1161}", 2), ("é", 1), ("😀", 2), ("Ａ", 2), ("", 0),
  ])
  func `A character's width is that of its cells`(text: String, width: Int) {
    #expect(CellWidth.of(text) == width)
  }
}
