import Testing

@testable import Dialogue

@Suite struct ExcerptTests {
  @Test(
    "A line that people write is read whole",
    arguments: ["", "로그인이 안 돼요", String(repeating: "가", count: 1_600)])
  func whole(line: String) {
    #expect(Excerpt.text(of: line) == line)
  }

  @Test func `Of a very long line the beginning and the end are read, and no word is cut`() {
    let words = (0..<5_000).map { "낱말\($0)" }
    let read = Excerpt.text(of: words.joined(separator: " ")).split(separator: " ").map(String.init)
    #expect(read.first == words.first && read.last == words.last)
    #expect(read.contains("…") && Set(read).subtracting(words) == ["…"])
    #expect(read.count < 1_000)
  }

  @Test func `A line without spaces is cut all the same`() {
    #expect(Excerpt.text(of: String(repeating: "가나다", count: 10_000)).unicodeScalars.count == 5_003)
  }
}
