import TestSupport
import Testing

@testable import mundap

@Suite(.serialized) struct TerminalTests {
  private let prompt = Conversation.prompt

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

  @Test(arguments: ["끝", "종료", " 끝 ", "exit", "quit", "그만", "나가기", "끝내기", "Rmx", "/quit", "/끝", "/종료", "/q"])
  func `A bare word leaves, and so do the commands`(word: String) throws {
    let terminal = try Terminal()
    try terminal.wait(for: prompt)
    terminal.type(word + "\r")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test func `A paste of several lines is one message`() throws {
    let terminal = try Terminal()
    try terminal.wait(for: prompt)
    terminal.type("\u{1B}[200~초기화 메일이\n안 와요\u{1B}[201~\r")
    try terminal.wait(for: "3. 초기화된 비밀번호 메일을")
  }

  @Test func `Help fits one screen`() throws {
    let lines = SlashCommandText.help.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      LineWrap(width: 80).wrapped(SlashCommandText.help).split(separator: "\n", omittingEmptySubsequences: false).count
        <= 22
    )
    #expect(lines.count > SlashCommand.Name.allCases.count)
  }

  @Test func `Control characters in a paste reach neither the screen nor the record`() throws {
    let terminal = try Terminal()
    try terminal.wait(for: prompt)
    // A title, a colour, a bell, and the one-byte control sequence introducer as UTF-8 has it.
    terminal.type("\u{1B}[200~가\u{1B}]0;x\u{7}나\u{1B}[31m다\u{9B}31m라\u{1B}[201~")
    try terminal.wait(for: "라")
    terminal.type("\r")
    try terminal.wait(for: prompt)
    let shown = terminal.everything.withoutColors
    #expect(!shown.contains("\u{1B}]0;") && !shown.contains("\u{9B}") && !shown.contains("\u{7}"))
    #expect(!terminal.everything.contains("\u{1B}[31m"))
  }

  @Test(arguments: [40, 63, 100] as [UInt16])
  func `No line is wider than the window`(columns: UInt16) throws {
    let terminal = try Terminal(columns: columns)
    try terminal.wait(for: prompt)
    terminal.type("/case 8\r")
    try terminal.wait(for: "\n")
    let reply = try terminal.wait(for: prompt)
    for line in reply.withoutColors.split(separator: "\r\n") {
      #expect(CellWidth.of(line) <= min(Int(columns), 80))
    }
  }
}
