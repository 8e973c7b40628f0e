import Analysis
import Glibc
import Knowledge
import TestSupport
import Testing

@testable import Retrieval

@Suite struct ClassifierTests {
  private let analyzer = Analyzer()
  private let manual: Manual

  init() throws {
    let rows = "No\t구분\t유형\t대처방법\n1\t가\t메일 수신 오류\t재발송\n2\t가\t인증서 오류\t재설치\n"
    manual = try Manual(parsing: Table(parsing: TextFile(bytes: Array(rows.utf8), path: "m.tsv")))
  }

  private var phrasings: [Phrasing] {
    let said: [(CaseSet, String)] = [
      ([0], "메일이 안 와요"), ([0], "멜이 안 옵니다"), ([0], "메일 못 받음"), ([0], "편지함이 비었어요"), ([1], "인증서가 안 떠요"),
      ([1], "인증서를 못 불러와요"), ([1], "공인인증서 오류"), ([1], "인증서 창이 비었어요"), ([0, 1], "오류가 나요"), ([0, 1], "안 돼요 오류"),
      (.noCase, "점심 뭐 먹지"), (.noCase, "점심 먹었어요"), (.noCase, "오늘 날씨 어때"), (.noCase, "날씨가 춥네"),
    ]
    return said.map { Phrasing(cases: $0, text: $1) }
  }

  private func trained() -> CaseClassifier {
    CaseClassifier(learningFrom: phrasings, manual: manual, analyzer: analyzer)
  }

  private func probabilities(of text: String) -> [Double] {
    trained().readings(for: analyzer.terms(in: text)).map(\.probability)
  }

  @Test(arguments: [("메일이 오지 않아요", 0), ("인증서가 없어졌어요", 1), ("점심 추천", 2), ("날씨 알려 줘", 2)])
  func `What is like a case's phrasings is that case's`(text: String, index: Int) {
    let probabilities = probabilities(of: text)
    #expect(probabilities.indices.max { probabilities[$0] < probabilities[$1] } == index)
  }

  @Test func `What may be either is as likely one as the other`() {
    let probabilities = probabilities(of: "오류가 나요")
    #expect(abs(log(probabilities[0]) - log(probabilities[1])) < 1)
    #expect(min(probabilities[0], probabilities[1]) > probabilities[2])
  }

  @Test func `The parts of an explanation are the words that speak for a case`() throws {
    let parts = trained().parts(of: analyzer.tokens(in: "메일 오류"), forCase: 0)
    let mail = try #require(parts.first { $0.token.term == Term("메일") })
    #expect(mail.weight > 0)
    #expect(parts.allSatisfy { $0.weight <= mail.weight })
  }

  @Test func `Training twice gives the same bytes, and a file gives the weights back`() throws {
    let text = trained().weights(edition: "e", manual: manual).text
    #expect(text == trained().weights(edition: "e", manual: manual).text)
    let read = try Weights(parsing: Table(parsing: TextFile(bytes: Array(text.utf8), path: "weights.tsv")))
    #expect(read == trained().weights(edition: "e", manual: manual))
    let classifier = try #require(CaseClassifier(read, manual: manual))
    #expect(classifier.weights(edition: "e", manual: manual) == read)
  }

  @Test func `Weights of another formula or another manual are not used`() throws {
    let weights = trained().weights(edition: "e", manual: manual)
    let other = Weights(
      edition: "e", subject: weights.subject, formula: "another", classes: weights.classes, temperature: 100,
      biases: weights.biases, features: weights.features)
    #expect(CaseClassifier(other, manual: manual) == nil)
    let shipped = try Shipped.knowledge.manual
    #expect(CaseClassifier(weights, manual: shipped) == nil)
  }

  @Test func `The search finds the least of a bowl`() {
    // (x − 3)² + 10 (y + 1)²
    let found = LimitedMemoryBFGS().minimum(from: [.zero]) { place, gradient in
      let (x, y) = (place[0][0], place[0][1])
      gradient = [.zero]
      (gradient[0][0], gradient[0][1]) = (2 * (x - 3), 20 * (y + 1))
      return (x - 3) * (x - 3) + 10 * (y + 1) * (y + 1)
    } progress: { _ in
    }
    #expect(abs(found[0][0] - 3) < 1e-3 && abs(found[0][1] + 1) < 1e-3)
  }

  @Test func `A vector has length 1, its features ascend, and a term counts once`() {
    let space = FeatureSpace(fitting: [["a", "b"], ["a", "b"], ["a", "c"]].map { $0.map { Term($0) } })
    #expect(space.count == 2)
    let vector = space.vector(of: [Term("b"), Term("a"), Term("b"), Term("z")])
    #expect(vector.features == [0, 1])
    #expect(abs(vector.values.reduce(0) { $0 + $1 * $1 } - 1) < 1e-6)
    #expect(vector.values[1] > vector.values[0])
    #expect(space.vector(of: [Term("z")]) == FeatureVector([]))
  }
}
