import Analysis
import Knowledge
import Testing

@testable import Dialogue

/// Which lines are known to pick a branch, or to say that a step is done.
@Suite struct KnownLinesTests {
  private func lines(about index: Int) -> KnownLines {
    KnownLines(about: index, in: TwoPhones.knowledge, analyzer: TwoPhones.analyzer)
  }

  @Test func `A fact picks the one branch that holds its pieces, and a step done the step after it`() {
    #expect(lines(about: 0).facts.map(\.value) == [0, 1])
    #expect(lines(about: 0).steps.map(\.value) == ["☞ 본인 확인"])
    #expect(lines(about: 1).facts.isEmpty)
    #expect(lines(about: 1).steps.map(\.value) == ["☞ 대기"])
  }

  @Test(
    "The line most like another is that with which it shares most",
    arguments: [
      ("삼성 거 써요", 0, 1, 1), ("사과 그려진 거예요", 1, 1, 1), ("삼성 폰 써요", 0, 0.3, 0.99), ("사과 거예요", 1, 0.3, 0.99),
      ("날씨", nil, 0, 0),
    ] as [(String, Int?, Double, Double)])
  func likeness(text: String, branch: Int?, least: Double, most: Double) throws {
    let terms = KnownLines.terms(of: TwoPhones.analyzer.terms(in: text))
    let found = try #require(lines(about: 0).facts.mostLike(terms))
    #expect((least...most).contains(found.likeness))
    if let branch { #expect(found.line.value == branch) }
  }

  @Test func `Of no lines none is like another`() {
    #expect(lines(about: 1).facts.mostLike(KnownLines.terms(of: TwoPhones.analyzer.terms(in: "삼성"))) == nil)
  }
}
