import TestSupport
import Testing

@testable import Dialogue
@testable import Evaluation
@testable import Knowledge

@Suite struct EvaluationTests {
  @Test(
    "A reply serves its label as an expert's would",
    arguments: [
      ("answer", ["3"], "answer", "3", [], "right", true, false),
      ("answer", ["3"], "answer", "9", [], "right", true, false),
      ("answer", ["3"], "answer", "4", [], "wrong", false, true),
      ("answer", ["3"], "clarify", nil, ["3", "4"], "asked-needlessly", false, false),
      ("answer", ["3"], "clarify", nil, ["4"], "asked-without-it", false, false),
      ("answer", ["3"], "decline", nil, [], "decline", false, false),
      ("clarify", ["1", "2", "3", "4"], "clarify", nil, ["1", "2", "3"], "asked", true, false),
      ("clarify", ["1", "2", "3", "4"], "clarify", nil, ["1", "2"], "asked-too-narrow", false, false),
      ("clarify", ["1", "2"], "clarify", nil, ["1", "2", "3", "4", "5"], "asked-too-wide", false, false),
      ("clarify", ["1", "2"], "answer", "1", [], "answered-too-soon", false, false),
      ("clarify", ["1", "2"], "answer", "5", [], "answered-too-soon", false, true),
      ("decline", [], "decline", nil, [], "decline", true, false),
      ("decline", [], "answer", "1", [], "answer", false, true),
      ("decline", [], "clarify", nil, ["1", "2"], "clarify", false, false),
      ("smalltalk", [], "smalltalk", nil, [], "smalltalk", true, false),
      ("escalate", ["3"], "answer", "3", [], "said-again", false, true),
      ("escalate", ["3"], "answer", "4", [], "moved-on", true, false),
      ("escalate", ["3"], "decline", nil, [], "dropped", false, false),
    ] as [(String, [String], String, String?, [String], String, Bool, Bool)])
  func verdicts(
    wanted: String, cases: [String], act: String, answered: String?, offered: [String], word: String, served: Bool,
    harmful: Bool
  ) throws {
    let label = try label(act: wanted, cases: cases, also: wanted == "answer" ? ["9"] : [])
    let turn = try turn(act: act, case: answered, offered: offered)
    #expect(Verdict(of: turn, to: label) == Verdict(word, served: served, harmful: harmful))
  }

  @Test(
    "A refusal serves only where it stays on the right case, shown before",
    arguments: [
      ("3", ["3"], true), ("9", ["9"], true), ("3", [], false), ("4", ["3", "4"], false), (nil, ["3"], false),
    ]
      as [(String?, Set<String>, Bool)])
  func refusals(on number: String?, shown: Set<String>, served: Bool) throws {
    let label = try label(act: "answer", cases: ["3"], also: ["9"])
    let turn = try turn(act: "decline", case: number, offered: [])
    #expect(Verdict(of: turn, to: label, shown: shown) == Verdict(served ? "right" : "decline", served: served))
  }

  @Test func `A reply that gave a remedy before is said again`() throws {
    let turn = try turn(act: "clarify", case: nil, offered: ["1"])
    #expect(
      Verdict(of: turn, to: try label(act: "escalate", cases: ["3"], also: []), said: [turn.reply]).word == "said-again"
    )
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

  @Test("The shipped labels are read whole", arguments: [("single", 342), ("single-2", 395)])
  func messages(name: String, count: Int) throws {
    guard case .messages(let labels) = try shippedLabels(name) else {
      Issue.record("\(name).jsonl holds messages")
      return
    }
    #expect(labels.count == count)
    #expect(Set(labels.map(\.act)) == [.answer, .clarify, .decline])
  }

  @Test("The shipped dialogues are read whole", arguments: ["dialogues", "dialogues-2"])
  func dialogues(name: String) throws {
    guard case .dialogues(let dialogues) = try shippedLabels(name) else {
      Issue.record("\(name).jsonl holds dialogues")
      return
    }
    #expect(dialogues.count == 40)
  }

  private func shippedLabels(_ name: String) throws -> LabelFile {
    try LabelFile(contentsOf: "\(Package.root)/Tests/Evaluation/\(name).jsonl")
  }

  @Test func `A report counts what it was given`() throws {
    let rows = try [("3", "3", 0.9), ("3", "4", 0.4)].map { wanted, came, confidence in
      let label = try label(act: "answer", cases: [wanted], also: [])
      let turn = try turn(act: "answer", case: came, offered: [], confidence: confidence)
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

  /// The floor that every change must keep on the development set.
  @Test func `The shipped knowledge finds the case`() throws {
    guard case .messages(let labels) = try LabelFile(contentsOf: Package.root + "/Tests/Evaluation/single.jsonl") else {
      return
    }
    let figures = Report(messages: Judge(assistant: try Shipped.assistant).rows(for: labels)).figures
    guard case .number(let hits) = figures["hit@1"], case .number(let harmful) = figures["harmful"] else {
      Issue.record("no figures")
      return
    }
    #expect(hits >= 98)
    #expect(harmful <= 1.2)
  }

  /// A manual of another domain, and messages written before the bot had seen either: general Korean alone must carry.
  @Test func `A manual that it has never seen is understood`() throws {
    let folder = Package.root + "/Tests/Evaluation/second"
    let knowledge = try KnowledgeBase(contentsOf: folder + "/manual.tsv", korean: Package.korean)
    guard case .messages(let labels) = try LabelFile(contentsOf: folder + "/messages.jsonl") else { return }
    let figures = Report(messages: Judge(assistant: Assistant(knowledge: knowledge)).rows(for: labels)).figures
    guard case .number(let hits) = figures["hit@1"], case .number(let harmful) = figures["harmful"] else {
      Issue.record("no figures")
      return
    }
    #expect(hits >= 80)
    #expect(harmful <= 10)
  }

  private func label(act: String, cases: [String], also: [String]) throws -> Label {
    let list = { (numbers: [String]) in "[\(numbers.joined(separator: ","))]" }
    let text = "{\"id\":\"x\",\"query\":\"가\",\"act\":\"\(act)\",\"cases\":\(list(cases)),\"also\":\(list(also))}"
    let folder = try TemporaryFolder()
    guard case .messages(let labels) = try LabelFile(contentsOf: folder.write(text.utf8, to: "l.jsonl")) else {
      throw LabelError(.notALabel, path: "l.jsonl")
    }
    return labels[0]
  }

  private func turn(act: String, case number: String?, offered: [String], confidence: Double = 1) throws -> Turn {
    let act = try #require(Turn.Act(rawValue: act))
    let options = offered.map { Turn.Question.Option(label: $0, cases: [$0]) }
    return Turn(
      schema: 1, turn: 1, user: "가", act: act, case: number, branch: nil, confidence: confidence,
      candidates: number.map { [Turn.Candidate(case: $0, probability: confidence)] } ?? [], none: 0,
      question: offered.isEmpty ? nil : Turn.Question(text: "?", options: options), reply: "나")
  }
}
