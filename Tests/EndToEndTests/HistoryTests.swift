import Foundation
import TestSupport
import Testing

@testable import mundap

@Suite(.serialized) struct HistoryTests {
  private let state: TemporaryFolder
  private let prompt = Conversation.prompt

  init() throws {
    state = try TemporaryFolder()
  }

  private func terminal(_ arguments: [String] = []) throws -> Terminal {
    let terminal = try Terminal(arguments, environment: ["TERM": "xterm-256color", "XDG_STATE_HOME": state.path])
    try terminal.wait(for: prompt)
    return terminal
  }

  /// Holds a conversation of `lines`, and leaves.
  private func talk(_ lines: [String], with arguments: [String] = []) throws {
    let terminal = try terminal(arguments)
    for line in lines {
      terminal.type(line + "\r")
      try terminal.wait(for: prompt)
    }
    terminal.type("\u{4}")
    #expect(try terminal.waitForExit() == 0)
  }

  private var file: String? { state.read("mundap/history") }

  @Test func `What was typed is there the next time, for its owner alone`() throws {
    try talk(["/case 11", "초기화 메일이 안 와요"])
    #expect(file == "/case 11\n초기화 메일이 안 와요\n")
    let mode = try FileManager.default.attributesOfItem(atPath: state.path + "/mundap/history")[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let terminal = try terminal()
    // Two lines up.
    terminal.type("\u{1B}[A\u{1B}[A\r")
    try terminal.wait(for: "11. 아이디 입력 불가")
  }

  @Test func `Blank lines, repeats and lines after a space are not kept, and what is personal is masked`() throws {
    try talk(["/cases", "/cases", "", "   ", " /case 3", "제 번호는 010-1234-5678 이에요", "/cases"])
    #expect(file == "/cases\n제 번호는 [휴대전화1] 이에요\n/cases\n")
    try talk(["/cases", "/why"])
    #expect(file == "/cases\n제 번호는 [휴대전화1] 이에요\n/cases\n/why\n")
  }

  @Test func `Who wants no history has none`() throws {
    try talk(["/cases"])
    let terminal = try terminal(["--no-history"])
    terminal.type("\u{1B}[A/case 11\r")
    try terminal.wait(for: "11. 아이디 입력 불가")
    terminal.type("/quit\r")
    #expect(try terminal.waitForExit() == 0)
    #expect(file == "/cases\n")
  }

  @Test func `Ctrl-R finds Hangul`() throws {
    try talk(["/case 11 번", "/case 십이", "/why"])
    let terminal = try terminal()
    terminal.type("\u{12}십이")
    try terminal.wait(for: "십이")
    terminal.type("\r")
    try terminal.wait(for: "십이번 사례는 없어요")
  }

  @Test func `A folder that cannot be written keeps nobody from talking`() throws {
    _ = try state.write("".utf8, to: "mundap")
    try talk(["/cases"], with: ["--no-transcript"])
    #expect(file == nil)
  }
}
