import Foundation
import Testing

@testable import Dialogue
@testable import Evaluation

/// Labels and replies made by hand.
enum Sample {
  static func label(
    act: String, cases: [String], also: [String] = [], saying message: String = "가"
  ) throws -> Label {
    let fields = Fields(id: "x", query: message, act: act, cases: cases, also: also)
    return try JSONDecoder().decode(Label.self, from: JSONEncoder().encode(fields))
  }

  /// A label as files have it.
  private struct Fields: Encodable {
    let id: String
    let query: String
    let act: String
    let cases: [String]
    let also: [String]
  }

  static func turn(
    act: String, case number: String?, offered: [String] = [], confidence: Double = 1
  ) throws -> Turn {
    let act = try #require(Turn.Act(rawValue: act))
    let options = offered.map { Turn.Question.Option(label: $0, cases: [$0]) }
    return Turn(
      schema: 1, turn: 1, user: "가", act: act, case: number, branch: nil, confidence: confidence,
      candidates: number.map { [Turn.Candidate(case: $0, probability: confidence)] } ?? [], none: 0,
      question: offered.isEmpty ? nil : Turn.Question(text: "?", options: options), shown: nil, reply: "나")
  }
}
