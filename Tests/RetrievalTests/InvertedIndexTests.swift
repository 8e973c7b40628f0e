import Analysis
import TestSupport
import Testing

@testable import Retrieval

@Suite struct InvertedIndexTests {
  @Test func `A term's postings name its documents in order, and count each field by its weight`() {
    let index = InvertedIndex(documents: [
      [.init([Term("메일"), Term("초기화")], weight: 2), .init([Term("메일")])],
      [.init([Term("인증서")])],
      [.init([Term("메일")], weight: 0.5)],
    ])
    #expect(
      index.postings(of: Term("메일")).map(index.posting) == [
        .init(document: 0, frequency: 3), .init(document: 2, frequency: 0.5),
      ])
    #expect(index.postings(of: Term("인증서")).map(index.posting) == [.init(document: 1, frequency: 1)])
    #expect(index.lengths == [5, 1, 0.5])
  }

  @Test func `A bigram is another term than a word of the same letters`() {
    let index = InvertedIndex(documents: [[.init([Term("메일", kind: .bigram)])]])
    #expect(index.postings(of: Term("메일")).isEmpty)
    #expect(index.postings(of: Term("메일", kind: .bigram)).count == 1)
  }

  @Test func `An index of nothing holds nothing`() {
    let index = InvertedIndex(documents: [])
    #expect((index.documentCount, index.termCount, index.postingCount) == (0, 0, 0))
    #expect(index.postings(of: Term("메일")).isEmpty)
  }

  @Test func `Random documents are found again term by term`() {
    var generator = SplitMix64(seed: 4)
    let terms = (0..<40).map { Term("t\($0)") }
    let documents = (0..<200).map { _ in
      (0..<Int.random(in: 0...12, using: &generator)).compactMap { _ in terms.randomElement(using: &generator) }
    }
    let index = InvertedIndex(documents: documents.map { [.init($0)] })
    for term in terms {
      let expected = documents.enumerated().compactMap { number, document in
        let count = document.count { $0 == term }
        return count > 0 ? InvertedIndex.Posting(document: number, frequency: Float(count)) : nil
      }
      #expect(index.postings(of: term).map(index.posting) == expected)
    }
  }
}
