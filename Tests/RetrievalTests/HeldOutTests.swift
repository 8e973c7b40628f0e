import Glibc
import Knowledge
import Testing

@testable import Retrieval

@Suite struct HeldOutTests {
  @Test(
    "Who is too sure is cooled, who is too timid is sharpened",
    // Right in 3 of 4 messages, and as sure of it as said: the temperature brings 0.75.
    arguments: [(0.75, 1.0), (0.95, 2.68), (0.6, 0.37), (0.9, 2.0)])
  func temperature(certainty: Double, expected: Double) {
    let predictions = [0, 0, 0, 1].map {
      HeldOutPrediction(probabilities: [certainty, 1 - certainty], truth: $0)
    }
    #expect(abs(predictions.temperature() - expected) < 0.01)
    #expect(abs(predictions[0].at(temperature: predictions.temperature()).probabilities[0] - 0.75) < 0.01)
  }

  @Test func `What has no class of its own says nothing of the temperature`() {
    let known = [0, 0, 0, 1].map { HeldOutPrediction(probabilities: [0.9, 0.1], truth: $0) }
    let unknown = HeldOutPrediction(probabilities: [0.5, 0.5], truth: nil)
    #expect((known + [unknown]).temperature() == known.temperature())
  }

  @Test(
    "A phrasing surprises by what it leaves of its cases' probability",
    arguments: [
      ([0], 0.6 + 0.2 / 2), ([1], 0.1 + 0.2 / 2), (.noCase, 0.1), ([0, 1], 0.2 + 0.6 / 2 + 0.1 / 2), ([2], 1e-12),
    ] as [(CaseSet, Double)])
  func surprise(cases: CaseSet, share: Double) {
    let loss = figures([cases]).logLoss
    #expect(abs(loss - -log(share)) < 1e-9)
  }

  @Test func `Figures count hits, and compare claims with what came true`() {
    // Case 0 is claimed with 0.7 each time, right two times of three; the set is neither hit nor miss.
    let figures = figures([[0], [0], [1], [0, 1]])
    #expect((figures.hits, figures.count) == (2, 3))
    #expect(abs(figures.calibrationError - (0.3 + 0.3 + 0.7) / 3) < 1e-9)
  }

  @Test func `Figures of predictions count the likeliest class`() {
    let figures = HeldOutFigures([0, 0, 1, 2].map { HeldOutPrediction(probabilities: [0.5, 0.25, 0.25], truth: $0) })
    #expect((figures.hits, figures.count) == (2, 4))
    #expect(abs(figures.logLoss - log(2.0) * 1.5) < 1e-9)
    #expect(abs(figures.calibrationError - 0.5) < 1e-9)
  }

  @Test(
    "A set's probability is shared by its cases, and of equals the first is the best",
    arguments: [
      ([([0], 0.3), ([1], 0.2), ([0, 1], 0.5)], 0), ([([0], 0.2), ([1], 0.1), ([1, 2], 0.5)], 1),
      ([([1], 0.5), ([0], 0.5)], 0),
      ([], nil),
    ] as [([(CaseSet, Double)], Int?)])
  func bestCase(readings: [(CaseSet, Double)], best: Int?) {
    let entry = HeldOutReadings.Entry(
      phrasing: Phrasing(cases: [0], text: "말"), readings: readings.map { Reading(cases: $0.0, probability: $0.1) })
    #expect(entry.bestCase == best)
  }

  @Test func `A gain is measured phrasing by phrasing`() {
    let figures = figures([[0], [1]])
    let none = figures.gain(over: figures)
    #expect(none.mean == 0 && none.standardError == 0)
    let worse = HeldOutFigures(HeldOutReadings(entries: entries([[1], [1]], probability: 0.01)))
    #expect(figures.gain(over: worse).mean > 0)
  }

  private func figures(_ truths: [CaseSet]) -> HeldOutFigures {
    HeldOutFigures(HeldOutReadings(entries: entries(truths, probability: 0.1)))
  }

  private func entries(_ truths: [CaseSet], probability: Double) -> [HeldOutReadings.Entry] {
    truths.map { cases in
      HeldOutReadings.Entry(
        phrasing: Phrasing(cases: cases, text: "말"),
        readings: [
          Reading(cases: [0], probability: 0.6), Reading(cases: [1], probability: probability),
          Reading(cases: .noCase, probability: 0.3 - 2 * probability), Reading(cases: [0, 1], probability: 0.2),
        ])
    }
  }
}
