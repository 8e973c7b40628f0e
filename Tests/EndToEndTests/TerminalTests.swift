import Glibc
import TestSupport
import Testing

@testable import mundap

@Suite(.serialized) struct TerminalTests {
  private let prompt = "나> "

  @Test(
    "Hangul is edited by the syllable, whatever the locale",
    arguments: [
      [:], ["LANG": "C"], ["LANG": "POSIX"], ["LC_ALL": "C"], ["LANG": "ko_KR.UTF-8"], ["LANG": "ko_KR.EUC-KR"],
      ["LANG": "C.UTF-8"],
    ] as [[String: String]])
  func editing(locale: [String: String]) throws {
    let terminal = try Terminal(environment: locale.merging(["TERM": "xterm-256color"]) { first, _ in first })
    try terminal.wait(for: prompt)
    // One Backspace takes 요 away whole.
    terminal.type("/case 십요\u{7F}일\r")
    try terminal.wait(for: "십일번 사례는 없어요")
    terminal.type("/quit\r")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func `A conversation greets, asks, answers and ends`() throws {
    let terminal = try Terminal()
    let greeting = try terminal.wait(for: prompt)
    #expect(greeting.contains("/help"))
    #expect(greeting.split(separator: "\r\n").count <= 4)
    terminal.type("로그인이 안 돼요\r")
    try terminal.wait(for: "어느 단계에서 막히셨나요?")
    try terminal.wait(for: prompt)
    terminal.type("미사용승인이라고 떠요\r")
    try terminal.wait(for: "승인 요청 중인 회원 확인")
    try terminal.wait(for: prompt)
    terminal.type("\u{4}")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func `Ctrl-C cancels the line and keeps the conversation`() throws {
    let terminal = try Terminal()
    try terminal.wait(for: prompt)
    terminal.type("지울 말")
    // The kernel throws away what was typed before Ctrl-C and not read yet.
    try terminal.wait(for: "지울 말")
    terminal.type("\u{3}")
    #expect(try !terminal.wait(for: prompt).contains("끝내려면"))
    // On an empty line there is nothing to cancel but a hint to give.
    terminal.type("\u{3}")
    try terminal.wait(for: "끝내려면 /quit")
    try terminal.wait(for: prompt)
    terminal.type("/case 11\r")
    try terminal.wait(for: "11. 아이디 입력 불가")
  }

  @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
  func `A signal ends the conversation with its code`(signal: Int32, status: Int32) throws {
    let terminal = try Terminal()
    try terminal.wait(for: prompt)
    terminal.send(signal: signal)
    #expect(try terminal.waitForExit() == status)
  }

  @Test func `A slip of the hand on Ctrl-backslash does nothing, and a bare 끝 leaves`() throws {
    let terminal = try Terminal()
    try terminal.wait(for: prompt)
    terminal.type("\u{1C}/case 11\r")
    try terminal.wait(for: "11. 아이디 입력 불가")
    try terminal.wait(for: prompt)
    terminal.type("끝\r")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func `The arrow brings the last line back`() throws {
    let terminal = try Terminal()
    try terminal.wait(for: prompt)
    terminal.type("/case 11\r")
    try terminal.wait(for: prompt)
    terminal.type("\u{1B}[A\r")
    try terminal.wait(for: "11. 아이디 입력 불가")
  }

  @Test func `A paste of several lines is one message`() throws {
    let terminal = try Terminal()
    try terminal.wait(for: prompt)
    terminal.type("\u{1B}[200~초기화 메일이\n안 와요\u{1B}[201~\r")
    try terminal.wait(for: "3. 초기화된 비밀번호 메일을")
  }

  @Test(arguments: [40, 63, 100] as [UInt16])
  func `No line is wider than the window`(columns: UInt16) throws {
    let terminal = try Terminal(columns: columns)
    try terminal.wait(for: prompt)
    terminal.type("/case 8\r")
    try terminal.wait(for: "\n")
    let reply = try terminal.wait(for: prompt)
    for line in reply.replacing(/\u{1B}\[[0-9;?]*[a-z]/, with: "").split(separator: "\r\n") {
      #expect(CellWidth.of(line) <= min(Int(columns), 80))
    }
  }
}
