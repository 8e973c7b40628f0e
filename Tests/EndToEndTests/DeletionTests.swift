import Foundation
import TestSupport
import Testing

/// Transcripts are deleted as they were meant, and only those.
@Suite struct DeletionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private static let header = #"{"edition":"e","manual":"m","schema":1,"started":"%","version":"0"}"# + "\n"

  /// A transcript that began then; of a greeting alone, so that its outcome is talk.
  private func write(_ name: String, started: String = "2020-01-02T03:04:05+09:00") throws {
    let turn = """
      {"act":"smalltalk","branch":null,"candidates":[],"case":null,"confidence":1,"none":0,"question":null,"reply":"네",\
      "schema":1,"time":"\(started)","turn":1,"user":"안녕하세요"}\n
      """
    let text = Self.header.replacingOccurrences(of: "%", with: started) + turn
    _ = try folder.write(text.utf8, to: name + ".jsonl")
  }

  private func writeSeveral() throws {
    for name in ["20200102-030405", "20200102-030405-2", "20200102-030405-10", "20200203-040506"] { try write(name) }
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { String($0.dropLast(6)) }
  }

  @discardableResult
  private func run(_ arguments: [String]) throws -> Program {
    try Program(["transcripts", "--transcripts", folder.path] + arguments)
  }

  @Test(
    "What is not one transcript deletes none",
    arguments: [
      // A variable that is not set, a year, a second in which several began, and a name of none.
      ([""], 64), (["20200203-040506", ""], 64), (["2"], 66), (["20200102-030405-"], 66), (["2019"], 66),
      (["20200203-040506", "2020"], 66), ([], 64), (["--yes"], 64),
    ] as [([String], Int32)])
  func refused(names: [String], status: Int32) throws {
    try writeSeveral()
    let run = try run(names + ["--delete"])
    #expect(run.status == status && run.output.isEmpty && !run.error.isEmpty)
    #expect(try self.names().count == 4)
  }

  @Test(
    "A name deletes its transcript alone, and several names theirs",
    arguments: [
      (["20200102-030405"], 3), (["20200102-030405-1"], 3), (["202002"], 3),
      (["20200102-030405", "20200102-030405-2", "202002"], 1), (["202002", "20200203-040506"], 3),
    ])
  func named(names: [String], left: Int) throws {
    try writeSeveral()
    let run = try run(names + ["--delete"])
    #expect(run.status == 0 && run.error.isEmpty)
    #expect(run.output.split(separator: "\n").count == 4 - left && run.output.hasPrefix("지움  "))
    #expect(try self.names().count == left)
    #expect(try !self.names().contains(names[0]))
  }

  @Test(
    "What a filter picks needs a yes",
    arguments: [
      ["--older-than", "90d"], ["--since", "2019-01-01"], ["--outcome", "talk"], ["20200102", "--since", "2020-01-01"],
    ])
  func filtered(filter: [String]) throws {
    try writeSeveral()
    let refused = try run(filter + ["--delete"])
    #expect(refused.status == 64 && refused.error.contains("--yes") && refused.output.isEmpty)
    #expect(try names().count == 4)
    #expect(try run(filter + ["--delete", "--yes"]).status == 0)
    #expect(try names() == (filter.count == 3 ? ["20200203-040506"] : []))
  }

  @Test func `At a terminal the yes is asked for`() throws {
    try writeSeveral()
    let arguments = ["transcripts", "--transcripts", folder.path, "--older-than", "90d", "--delete"]
    for answer in ["아니요", "", "yse"] {
      let terminal = try Terminal(arguments)
      #expect(try terminal.wait(for: "기록 4개를 지울까요?").contains("20200102-030405-10"))
      terminal.type(answer + "\r")
      try terminal.wait(for: "아무것도 지우지 않았어요.")
      #expect(try terminal.waitForExit() == 0)
      #expect(try names().count == 4)
    }
    let terminal = try Terminal(arguments)
    try terminal.wait(for: "기록 4개를 지울까요?")
    terminal.type("예\r")
    try terminal.wait(for: "지움  20200203-040506")
    #expect(try terminal.waitForExit() == 0)
    #expect(try names().isEmpty)
  }

  @Test(arguments: ["0", "99999999d", "9223372036854775807d", "9223372036854775807"])
  func `Nothing is so old, and nothing traps`(age: String) throws {
    try write("20200102-030405", started: "2999-01-02T03:04:05+09:00")
    let run = try run(["--older-than", age, "--delete", "--yes"])
    #expect((run.status, run.output, run.error) == (0, "", ""))
    #expect(try names().count == 1)
  }

  @Test func `A day or a number that is none is wrong usage`() throws {
    for filter in [
      ["--older-than", "99999999999999999999d"], ["--older-than", ""], ["--since", ""], ["--since", "２０２６-11-23"],
    ] {
      #expect(try run(filter).status == 64)
    }
  }

  @Test func `A conversation that goes on is not deleted, and the others are`() throws {
    let terminal = try Terminal(["--transcripts", folder.path])
    try terminal.wait(for: "나> ")
    terminal.type("안녕하세요\r")
    try terminal.wait(for: "나> ")
    let going = try #require(try names().first)
    try writeSeveral()
    let named = try run([going, "--delete"])
    #expect(named.status == 73 && named.error.contains("쓰고 있는"))
    let picked = try run(["--since", "2000-01-01", "--delete", "--yes"])
    #expect(picked.status == 73 && picked.error.contains(going) && picked.output.split(separator: "\n").count == 4)
    #expect(try names() == [going])
    terminal.type("\u{4}")
    #expect(try terminal.waitForExit() == 0)
    #expect(try run([going, "--delete"]).status == 0)
  }

  @Test func `What cannot be read bears a mark, and is deleted by name and by age`() throws {
    let old = Date(timeIntervalSinceNow: -200 * 86_400)
    for (name, text) in [("20200102-030405", "가\n"), ("20200103-030405", ""), ("torn-old", "나\n"), ("torn-new", "")] {
      let path = try folder.write(text.utf8, to: name + ".jsonl")
      if name == "torn-old" { try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: path) }
    }
    try write("20200104-030405")
    let list = try run([])
    let marks = list.output.split(separator: "\n").map { ($0.contains("읽지 못함"), $0.contains("비어 있음")) }
    #expect(
      marks.map(\.0) == [true, false, false, false, true] && marks.map(\.1) == [false, true, false, true, false])
    // Why, where there is a why.
    #expect(list.error.split(separator: "\n").count == 2 && list.error.contains("20200102-030405.jsonl:1"))
    let objects = try run(["--format", "json"]).objects
    #expect(objects.map { $0["fault"] as? String } == ["unreadable", "empty", nil, "empty", "unreadable"])
    let keys: Set = ["name", "started", "turns", "outcome", "problem", "case", "fault"]
    for object in objects { #expect(Set(object.keys) == keys) }
    #expect(try run(["20200103", "--delete"]).status == 0)
    #expect(try run(["--older-than", "90d", "--delete", "--yes"]).status == 0)
    // A file whose name tells no day is as old as its last change.
    #expect(try names() == ["torn-new"])
  }

  @Test func `An exact name lists its transcript alone, the beginning of names all of them`() throws {
    try writeSeveral()
    #expect(try run(["20200102-030405"]).output.split(separator: "\n").count == 1)
    #expect(try run(["20200102"]).output.split(separator: "\n").count == 3)
    #expect(try run([""]).status == 64)
  }
}
