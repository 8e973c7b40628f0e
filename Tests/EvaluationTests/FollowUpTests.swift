import TestSupport
import Testing

@testable import Dialogue
@testable import Evaluation
@testable import Knowledge

/// What a good reply to a line after a remedy is, and what is wrong with one that is not.
@Suite struct FollowUpTests {
  @Test(
    "The act and the case must be those of a good reply",
    arguments: [
      ("detail", #""act":["answer"],"case":"8""#, "answer", "8", []),
      ("detail", #""act":["answer"],"case":"8""#, "answer", "7", [.aboutCase("7")]),
      ("detail", #""act":["answer"],"case":"8""#, "decline", nil, [.act(.decline), .aboutCase(nil)]),
      // Who hands over or asks is about no case.
      ("failed", #""act":["escalate"],"case":"8""#, "escalate", "4", []),
      ("detail", #""act":["answer","clarify"],"case":null"#, "answer", "7", []),
      ("mood", #""act":["smalltalk"],"case":null"#, "smalltalk", nil, []),
    ] as [(String, String, String, String?, [Fault])])
  func acts(kind: String, expectation: String, act: String, number: String?, faults: [Fault]) throws {
    #expect(try followUp(kind, expectation).faults(of: turn(act, case: number, reply: "문의하세요")) == faults)
  }

  @Test(
    "What must be said is looked for without spaces, what must not with one between words",
    arguments: [
      (#""must":["동일 ID 재사용"]"#, "동일ID  재사용\n불가", []),
      (#""must":["60초|육십"]"#, "육십이에요", []),
      (#""must":["60"]"#, "30이에요", [.lacks(["60"])]),
      (#""must_not":["검색 후 설치"]"#, "검색  후\n설치", [.holds(["검색 후 설치"])]),
      (#""must_not":["검색 후 설치"]"#, "검색후설치", []),
      (#""most":4"#, "다섯 자요", [.isLong(5)]),
      (#""most":5"#, "다섯 자요", []),
    ] as [(String, String, [Fault])])
  func wording(expectation: String, reply: String, faults: [Fault]) throws {
    let label = try followUp("detail", #""act":["answer"],"case":null,"# + expectation)
    #expect(label.faults(of: try turn("answer", case: "8", reply: reply)) == faults)
  }

  @Test func `What must be said is asked of answers, refusals and hand-overs alone`() throws {
    let label = try followUp("mood", #""act":["smalltalk"],"case":null,"must":["60"]"#)
    #expect(label.faults(of: try turn("smalltalk", reply: "네")) == [])
  }

  @Test(
    "A branch must be shown alone where it is what was asked for",
    arguments: [
      ("fact", "아이폰", "아이폰", []), ("fact", "아이폰", "아이폰 설치 방법", []), ("fact", "아이폰 설치", "아이폰", []),
      ("fact", "아이폰", "안드로이드", [.branch("안드로이드")]), ("fact", "아이폰", nil, [.branch(nil)]),
      ("again", "아이폰", nil, [.branch(nil)]), ("detail", "아이폰", nil, []),
    ] as [(String, String, String?, [Fault])])
  func branches(kind: String, wanted: String, shown: String?, faults: [Fault]) throws {
    let label = try followUp(kind, #""act":["answer"],"case":"8","branch":"\#(wanted)""#)
    #expect(label.faults(of: try turn("answer", case: "8", branch: shown, reply: "가")) == faults)
  }

  @Test func `A refusal says who may know, and a question offers two things`() throws {
    let absent = try followUp("absent", #""act":["decline"],"case":null"#)
    #expect(absent.faults(of: try turn("decline", reply: "몰라요")) == [.namesNobody])
    #expect(absent.faults(of: try turn("decline", reply: "센터에 물어보세요")) == [])
    let shift = try followUp("shift", #""act":["clarify"],"case":null"#)
    #expect(shift.faults(of: try turn("clarify", offered: ["4", nil], reply: "?")) == [.offersNoChoice])
    #expect(shift.faults(of: try turn("clarify", offered: ["4", "5"], reply: "?")) == [])
  }

  @Test func `A line whose setup leads elsewhere is not counted`() throws {
    let line =
      #"{"id":"x","setup":["메일이 안 와요"],"state":{"act":"answer","case":"CASE","branch":null},"user":"고마워요","#
      + #""kind":"mood","expect":{"act":["smalltalk"],"case":null}}"#
    let folder = try TemporaryFolder()
    let lines = ["1", "2"].map { line.replacing("CASE", with: $0) }.joined(separator: "\n")
    guard case .followUps(let labels) = try LabelFile(contentsOf: folder.write(lines.utf8, to: "f.jsonl")) else {
      Issue.record("these are follow-ups")
      return
    }
    let manual = "No\t구분\t유형\t대처방법\n1\t가\t메일이 안 옴\t재발송\n2\t가\t인증서 창이 안 뜸\t재설치\n"
    let knowledge = try KnowledgeBase(
      contentsOf: folder.write(manual.utf8, to: "manual.tsv"), korean: Package.korean)
    let report = Report(followUps: Judge(assistant: Assistant(knowledge: knowledge)).rows(for: labels))
    #expect(report.figures["lines"] == .count(1))
    #expect(report.figures["not_reached"] == .count(1))
    #expect(report.figures["served"] == .number(100))
    #expect(report.figures["served_of_all"] == .number(50))
    #expect(report.figures["act"] == .number(100))
    #expect(report.figures["served_by_kind"] == .group([("mood", .number(100))]))
    #expect(report.misses.map(\.verdict) == ["not reached by [\"메일이 안 와요\"]"])
  }

  @Test func `The shipped follow-ups are read whole`() throws {
    let path = Package.root + "/Tests/Evaluation/followups.jsonl"
    guard case .followUps(let labels) = try LabelFile(contentsOf: path) else {
      Issue.record("followups.jsonl holds follow-ups")
      return
    }
    #expect(labels.count == 340)
    #expect(Set(labels.map(\.kind)) == Set(FollowUp.Kind.allCases))
  }

  private func followUp(_ kind: String, _ expectation: String) throws -> FollowUp {
    let text =
      #"{"id":"x","setup":[],"state":{"act":"answer","case":"8","branch":null},"user":"가","kind":"\#(kind)","#
      + #""expect":{\#(expectation)}}"#
    let folder = try TemporaryFolder()
    guard case .followUps(let labels) = try LabelFile(contentsOf: folder.write(text.utf8, to: "f.jsonl")) else {
      throw LabelError(.notALabel, path: "f.jsonl")
    }
    return labels[0]
  }

  private func turn(
    _ act: String, case number: String? = nil, branch: String? = nil, offered: [String?] = [], reply: String
  ) throws -> Turn {
    let options = offered.map { Turn.Question.Option(label: $0 ?? "해당 없음", cases: $0.map { [$0] } ?? []) }
    return Turn(
      schema: 1, turn: 1, user: "가", act: try #require(Turn.Act(rawValue: act)), case: number, branch: branch,
      confidence: 1, candidates: [], none: 0,
      question: offered.isEmpty ? nil : Turn.Question(text: "?", options: options), shown: nil, reply: reply)
  }
}
