import Analysis
import Knowledge
import TestSupport
import Testing

@testable import Retrieval

@Suite struct RankerTests {
  private let analyzer = Analyzer()

  @Test func `A rare term counts for more than a common one`() {
    let ranker = ranker(["로그인 오류", "로그인 메일", "로그인 승인"])
    #expect(documents(ranker, "로그인 승인") == [2, 0, 1])
  }

  @Test func `Of two documents with the term the shorter one is about it`() {
    let ranker = ranker(["승인 인증서 메일 번호 설치", "승인"])
    #expect(documents(ranker, "승인") == [1, 0])
  }

  @Test func `Missing spaces and particles do not hide a document`() {
    let ranker = ranker(["바로팜 앱 설치", "비밀번호 초기화 메일"])
    #expect(documents(ranker, "비밀번호초기화메일이안와요").first == 1)
    #expect(documents(ranker, "바로팜앱을 깔았는데").first == 0)
  }

  @Test func `Equals stand in the manual's order, and what shares nothing does not stand at all`() {
    let ranker = ranker(["승인", "인증서", "승인"])
    #expect(documents(ranker, "승인") == [0, 2])
    #expect(documents(ranker, "점심") == [])
  }

  @Test(arguments: [("승인", 1), ("점심", 0), ("승인 점심", 0.5), ("", 0), ("!!", 0)] as [(String, Float)])
  func `Coverage is the share of the words that are known`(query: String, coverage: Float) {
    #expect(ranker(["승인", "인증서"]).ranking(for: analyzer.tokens(in: query)).coverage == coverage)
  }

  @Test func `An explanation adds up to the score, the weightiest first`() throws {
    let ranker = ranker(["로그인 오류 메일", "로그인 승인", "로그인 번호"])
    let tokens = analyzer.tokens(in: "로그인 승인이 안 나요")
    let best = try #require(ranker.ranking(for: tokens).best)
    let explanation = ranker.explanation(of: best.document, for: tokens)
    #expect(abs(explanation.score - best.score) < 0.0001)
    #expect(explanation.parts.first?.token.term == Term("승인"))
    #expect(explanation.parts.map(\.weight) == explanation.parts.map(\.weight).sorted(by: >))
  }

  @Test func `The same query has the same ranking, to the bit, in another ranker too`() throws {
    let cases = try Shipped.knowledge.manual.cases
    let (first, second) = (ranker(of: cases), ranker(of: cases))
    var generator = SplitMix64(seed: 5)
    for _ in 0..<300 {
      let tokens = analyzer.tokens(in: String.random(upTo: 30, using: &generator) + " 로그인 비밀번호 인증서")
      #expect(first.ranking(for: tokens) == second.ranking(for: tokens))
    }
  }

  @Test func `Only the best are given where fewer are asked for`() {
    let ranker = ranker(["승인 메일", "승인", "승인 번호 설치"])
    #expect(ranker.ranking(for: analyzer.tokens(in: "승인"), limit: 1).matches.map(\.document) == [1])
  }

  private func ranker(_ texts: [String]) -> Ranker {
    Ranker(index: InvertedIndex(documents: texts.map { [.init(analyzer.terms(in: $0))] }))
  }

  private func ranker(of cases: [Case]) -> Ranker {
    Ranker(index: InvertedIndex(cases: cases, analyzer: analyzer))
  }

  private func documents(_ ranker: Ranker, _ query: String) -> [Int] {
    ranker.ranking(for: analyzer.tokens(in: query)).matches.map(\.document)
  }
}
