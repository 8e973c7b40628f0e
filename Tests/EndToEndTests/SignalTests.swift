import Foundation
import Glibc
import TestSupport
import Testing

@testable import mundap

/// After whatever happened, the next typed line arrives whole.
@Suite(.serialized) struct SignalTests {
  private let prompt = Conversation.prompt

  /// Types a line of which nothing may be missing, and waits for the reply that shows all of it.
  private func expectTheNextLineWhole(in terminal: Terminal) throws {
    terminal.type("/case 하나도 안 빠진 줄\r")
    try terminal.wait(for: "하나도 안 빠진 줄번 사례는 없어요")
  }

  /// A manual whose one remedy takes longer to show than it takes to be tired of it.
  private func longManual(in folder: TemporaryFolder) throws -> String {
    let steps = (1...3_000).map { "☞ \($0)째로 할 일" }.joined(separator: "\n")
    return try folder.write("제목\n\nNo\t구분\t유형\t대처방법\n1\t가\t긴 일\t\"\(steps)\"\n".utf8, to: "manual.tsv")
  }

  @Test func `Ctrl-C takes the line away, and says how to leave where there is none`() throws {
    let terminal = try Terminal()
    try terminal.wait(for: prompt)
    terminal.type("지울 말")
    // The kernel throws away what was typed before Ctrl-C and not read yet.
    try terminal.wait(for: "지울 말")
    terminal.type("\u{3}")
    #expect(try !terminal.wait(for: prompt).contains("끝내려면"))
    terminal.type("\u{3}")
    try terminal.wait(for: "끝내려면 /quit")
    try terminal.wait(for: prompt)
    try expectTheNextLineWhole(in: terminal)
  }

  @Test func `Ctrl-C leaves a search of the history`() throws {
    let terminal = try Terminal()
    try terminal.wait(for: prompt)
    terminal.type("\u{12}찾")
    try terminal.wait(for: "찾")
    terminal.type("\u{3}")
    try terminal.wait(for: prompt)
    try expectTheNextLineWhole(in: terminal)
  }

  @Test func `Ctrl-C leaves a paste that never ends`() throws {
    let terminal = try Terminal()
    try terminal.wait(for: prompt)
    terminal.type("\u{1B}[200~붙인 말")
    // Readline shows a paste when it is over: wait until the keys are taken.
    usleep(300_000)
    terminal.type("\u{3}")
    // What was pasted so far is shown, and not a byte of what stands behind it in memory.
    let shown = try terminal.wait(for: prompt).withoutColors.filter { !$0.isNewline }
    #expect(shown == "붙인 말\(prompt)")
    try expectTheNextLineWhole(in: terminal)
  }

  /// A line on which a turn takes seconds in a build like the tests'.
  private static let longLine = String(repeating: "비번 일일일일일 ", count: 40_000)

  @Test func `A megabyte can be pasted, and Ctrl-C stops the turn on it`() throws {
    let terminal = try Terminal()
    try terminal.wait(for: prompt)
    terminal.paste(Self.longLine)
    terminal.type("\r")
    usleep(300_000)
    terminal.type("\u{3}")
    try terminal.wait(for: "멈췄어요")
    try terminal.wait(for: prompt)
    try expectTheNextLineWhole(in: terminal)
  }

  @Test func `A megabyte that was pasted has its reply`() throws {
    let terminal = try Terminal()
    try terminal.wait(for: prompt)
    terminal.paste(String(repeating: "바로팜 앱을 어떻게 설치해요? ", count: 22_000))
    terminal.type("\r")
    try terminal.wait(for: "8. 바로팜 미설치", seconds: 60)
    try terminal.wait(for: prompt)
    try expectTheNextLineWhole(in: terminal)
  }

  @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
  func `A signal to end does not wait for the end of a turn`(signal: Int32, status: Int32) throws {
    let terminal = try Terminal()
    try terminal.wait(for: prompt)
    terminal.paste(Self.longLine)
    terminal.type("\r")
    usleep(300_000)
    terminal.send(signal: signal)
    #expect(try terminal.waitForExit() == status)
  }

  @Test func `Ctrl-Z stops the program while it works on a turn, and fg lets it go on`() throws {
    let terminal = try Terminal(
      ["/bin/bash", "--norc", "--noprofile", "-i"], in: ["TERM": "xterm-256color", "PS1": "% "], columns: 100)
    try terminal.wait(for: "% ")
    terminal.type("\(Package.program)\r")
    try terminal.wait(for: prompt)
    terminal.paste(String(Self.longLine.prefix(150_000)))
    terminal.type("\r")
    usleep(300_000)
    terminal.type("\u{1A}")
    try terminal.wait(for: "% ")
    terminal.type("fg\r")
    try terminal.wait(for: prompt, seconds: 60)
    try expectTheNextLineWhole(in: terminal)
  }

  @Test func `Ctrl-C stops a long reply, and no more than that`() throws {
    let folder = try TemporaryFolder()
    let terminal = try Terminal(["--knowledge", try longManual(in: folder)])
    try terminal.wait(for: prompt)
    terminal.type("/case 1\r")
    try terminal.wait(for: "100째로 할 일")
    terminal.type("\u{3}")
    #expect(try !terminal.wait(for: prompt).contains("3000째로"))
    try expectTheNextLineWhole(in: terminal)
  }

  @Test func `Ctrl-Z stops the program, and fg shows the line as it was`() throws {
    let terminal = try Terminal(
      ["/bin/bash", "--norc", "--noprofile", "-i"], in: ["TERM": "xterm-256color", "PS1": "% "], columns: 100)
    try terminal.wait(for: "% ")
    terminal.type("\(Package.program)\r")
    try terminal.wait(for: prompt)
    terminal.type("/case 반쯤 ")
    try terminal.wait(for: "반쯤")
    terminal.type("\u{1A}")
    try terminal.wait(for: "% ")
    terminal.type("fg\r")
    try terminal.wait(for: "반쯤")
    terminal.type("쓴 줄\r")
    try terminal.wait(for: "반쯤 쓴 줄번 사례는 없어요")
    try terminal.wait(for: prompt)
    try expectTheNextLineWhole(in: terminal)
  }

  @Test func `A window of another width has the line, and replies of its width`() throws {
    let terminal = try Terminal(columns: 100)
    try terminal.wait(for: prompt)
    terminal.type("/case 좁은 ")
    try terminal.wait(for: "좁은")
    terminal.resize(columns: 40)
    terminal.type("창\r")
    try terminal.wait(for: "좁은 창번 사례는 없어요")
    try terminal.wait(for: prompt)
    terminal.type("/case 8\r")
    try terminal.wait(for: "\n")
    for line in try terminal.wait(for: prompt).withoutColors.split(separator: "\r\n") {
      #expect(CellWidth.of(line) <= 40)
    }
    try expectTheNextLineWhole(in: terminal)
  }

  @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
  func `A signal to end has its exit code, and the record is whole`(signal: Int32, status: Int32) throws {
    let state = try TemporaryFolder()
    let terminal = try Terminal(environment: ["TERM": "xterm-256color", "XDG_STATE_HOME": state.path])
    try terminal.wait(for: prompt)
    terminal.type("초기화 메일이 안 와요\r")
    try terminal.wait(for: prompt)
    terminal.type("반쯤 쓴 ")
    try terminal.wait(for: "반쯤")
    terminal.send(signal: signal)
    #expect(try terminal.waitForExit() == status)
    let folder = state.path + "/mundap/transcripts"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let text = try String(contentsOfFile: "\(folder)/\(try #require(names.first))", encoding: .utf8)
    #expect(text.contains("\"user\":\"초기화 메일이 안 와요\"") && text.hasSuffix("\n"))
  }

  @Test func `A signal to end that comes while a reply is shown ends it too`() throws {
    let folder = try TemporaryFolder()
    let terminal = try Terminal(["--knowledge", try longManual(in: folder)])
    try terminal.wait(for: prompt)
    terminal.type("/case 1\r")
    try terminal.wait(for: "100째로 할 일")
    terminal.send(signal: SIGTERM)
    #expect(try terminal.waitForExit() == 143)
  }

  @Test func `A slip of the hand on Ctrl-backslash does nothing`() throws {
    let terminal = try Terminal()
    try terminal.wait(for: prompt)
    terminal.type("\u{1C}")
    try expectTheNextLineWhole(in: terminal)
  }
}

extension String {
  /// The text without the sequences that colour it or move about in it.
  var withoutColors: String { replacing(/\u{1B}\[[0-9;?]*[a-zA-Z]/, with: "") }
}
