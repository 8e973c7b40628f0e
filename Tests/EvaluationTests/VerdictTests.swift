import Testing

@testable import Dialogue
@testable import Evaluation

@Suite struct VerdictTests {
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
    let label = try Sample.label(act: wanted, cases: cases, also: wanted == "answer" ? ["9"] : [])
    let turn = try Sample.turn(act: act, case: answered, offered: offered)
    #expect(Verdict(of: turn, to: label) == Verdict(word, served: served, harmful: harmful))
  }

  @Test(
    "A refusal serves only where it stays on the right case, shown before",
    arguments: [
      ("3", ["3"], true), ("9", ["9"], true), ("3", [], false), ("4", ["3", "4"], false), (nil, ["3"], false),
    ]
      as [(String?, Set<String>, Bool)])
  func refusals(on number: String?, shown: Set<String>, served: Bool) throws {
    let label = try Sample.label(act: "answer", cases: ["3"], also: ["9"])
    let turn = try Sample.turn(act: "decline", case: number, offered: [])
    #expect(Verdict(of: turn, to: label, shown: shown) == Verdict(served ? "right" : "decline", served: served))
  }

  @Test func `A reply that gave a remedy before is said again`() throws {
    let turn = try Sample.turn(act: "clarify", case: nil, offered: ["1"])
    let label = try Sample.label(act: "escalate", cases: ["3"])
    #expect(Verdict(of: turn, to: label, said: [turn.reply]) == Verdict("said-again", harmful: true))
    #expect(Verdict(of: turn, to: label) == Verdict("moved-on", served: true))
  }
}
