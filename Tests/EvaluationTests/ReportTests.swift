import Testing

@testable import Dialogue
@testable import Evaluation

@Suite struct ReportTests {
  @Test func `A report counts what it was given`() throws {
    let rows = try [("3", "3", 0.9), ("3", "4", 0.4)].map { wanted, came, confidence in
      let label = try Sample.label(act: "answer", cases: [wanted], also: [])
      let turn = try Sample.turn(act: "answer", case: came, offered: [], confidence: confidence)
      return Judge.Row(label: label, turn: turn, verdict: Verdict(of: turn, to: label), explanation: nil)
    }
    let figures = Report(messages: rows).figures
    #expect(figures["lines"] == .count(2))
    #expect(figures["served"] == .number(50))
    #expect(figures["harmful"] == .number(50))
    #expect(figures["hit@1"] == .number(50))
    #expect(figures["calibration_error"] == .number(0.25))
    #expect(figures["confusion"] == .group([("3 → 4", .count(1))]))
    #expect(Report(messages: rows).misses.count == 1)
  }

  @Test(
    "Figures are rounded as the exact binary number would be",
    arguments: [
      (0.35, 1, 0.3), (0.25, 1, 0.2), (0.75, 1, 0.8), (97.95, 1, 98.0), (2.675, 2, 2.67), (0.0005, 3, 0.001),
      (61.29, 1, 61.3), (0, 1, 0),
    ])
  func rounding(value: Double, places: Int, expected: Double) {
    #expect(value.rounded(toPlaces: places) == expected)
  }
}
