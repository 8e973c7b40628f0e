import Analysis
import Knowledge
import Testing

@testable import Retrieval

@Suite struct ActClassifierTests {
  private let analyzer = Analyzer()
  private let examples: [SpeechAct.Example] = [
    (.failure, "그래도 안 돼요"), (.failure, "해 봤는데 안 되네요"), (.failure, "여전히 안 돼요"), (.failure, "그대로 안 되는데요"),
    (.thanks, "고맙습니다"), (.thanks, "정말 고마워요"), (.thanks, "네 고맙습니다"), (.thanks, "고마워요"),
    (.human, "상담원 바꿔 주세요"), (.human, "상담원이랑 통화할래요"), (.human, "상담원 연결"), (.human, "상담원 번호 주세요"),
  ].map { SpeechAct.Example(act: $0, said: $1) }

  @Test(arguments: [("아직도 안 돼요", .failure), ("많이 고맙습니다", .thanks), ("상담원 부탁해요", .human)] as [(String, SpeechAct)])
  func `A line does what lines like it do`(line: String, act: SpeechAct) {
    let classifier = ActClassifier(learningFrom: examples, analyzer: analyzer)
    let probabilities = classifier.probabilities(for: analyzer.terms(in: line))
    #expect(probabilities.count == SpeechAct.allCases.count)
    #expect(abs(probabilities.values.reduce(0, +) - 1) < 1e-9)
    #expect(probabilities.max { $0.value < $1.value }?.key == act)
  }

  @Test func `A file gives the classifier back, and one of other classes is not used`() throws {
    let weights = ActClassifier(learningFrom: examples, analyzer: analyzer).weights(edition: "e")
    let read = try Weights(parsing: Table(parsing: TextFile(bytes: Array(weights.text.utf8), path: "weights.tsv")))
    #expect(ActClassifier(read)?.weights(edition: "e") == weights)
    let others = Weights(
      edition: "e", subject: weights.subject, formula: weights.formula, classes: weights.classes.reversed(),
      temperature: 100,
      biases: weights.biases, features: weights.features)
    #expect(ActClassifier(others) == nil)
  }

  @Test func `Lines that are understood well may be understood with more confidence`() {
    let timid = ActClassifier(learningFrom: examples, analyzer: analyzer)
    let temperature = ActClassifier.predictions(for: examples, analyzer: analyzer).temperature()
    #expect(temperature < 1)
    let terms = analyzer.terms(in: "고맙습니다")
    let sure = timid.calibrated(to: temperature).probabilities(for: terms)[.thanks] ?? 0
    #expect(sure > (timid.probabilities(for: terms)[.thanks] ?? 0))
  }
}
