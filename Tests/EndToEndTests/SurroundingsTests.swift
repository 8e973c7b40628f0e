import Foundation
import TestSupport
import Testing

@testable import mundap

/// The conversation in every locale, on every kind of terminal, with its input and output bound to this or that.
@Suite(.serialized) struct SurroundingsTests {
  /// Not to be had here, each in its way, but for the last: what a user's machine may say about the language.
  static let locales: [[String: String]] = [
    [:], ["LANG": "C"], ["LANG": "POSIX"], ["LANG": "ko_KR.UTF-8"], ["LC_ALL": "C"],
  ]
  static let terminals: [[String: String]] = [["TERM": "xterm-256color"], ["TERM": "dumb"], [:]]
  static let surroundings = locales.flatMap { locale in
    terminals.map { locale.merging($0) { first, _ in first } }
  }

  private let state: TemporaryFolder
  private let message = "초기화 메일이 안 와요"
  private let answer = "3. 초기화된 비밀번호 메일을"

  init() throws {
    state = try TemporaryFolder()
  }

  /// The surroundings with a folder for the program's state.
  private func environment(_ surroundings: [String: String]) -> [String: String] {
    surroundings.merging(["XDG_STATE_HOME": state.path]) { $1 }
  }

  /// The transcripts that were kept.
  private var transcripts: [String] {
    get throws {
      let folder = state.path + "/mundap/transcripts"
      return try FileManager.default.contentsOfDirectory(atPath: folder).map {
        try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)
      }
    }
  }

  @Test(arguments: surroundings)
  func `A terminal`(surroundings: [String: String]) throws {
    let terminal = try Terminal(environment: environment(surroundings))
    try terminal.wait(for: Conversation.prompt)
    terminal.type(message + "\r")
    try terminal.wait(for: "초기화된 비밀번호 메일을")
    try terminal.wait(for: Conversation.prompt)
    terminal.type("/case 십일\r")
    try terminal.wait(for: "십일번 사례는 없어요")
    try terminal.wait(for: Conversation.prompt)
    terminal.type("\u{4}")
    #expect(try terminal.waitForExit() == 0)
    // Where nothing is known of the terminal, it gets text and nothing else.
    #expect(terminal.everything.contains("\u{1B}") == (surroundings["TERM"] == "xterm-256color"))
    #expect(try transcripts.count == 1)
  }

  @Test(arguments: surroundings)
  func `Pipes`(surroundings: [String: String]) throws {
    let run = try Program([], input: message + "\n", environment: environment(surroundings))
    #expect(run.output.hasPrefix(answer))
    #expect(!run.output.contains(Conversation.prompt) && !run.output.contains("\u{1B}"))
    #expect((run.status, run.error) == (0, ""))
    #expect(try transcripts.count == 1)
  }

  @Test(arguments: surroundings)
  func `A keyboard and a file`(surroundings: [String: String]) throws {
    let path = state.path + "/output.txt"
    let terminal = try Terminal(shell: "exec \"$0\" > '\(path)'", environment: environment(surroundings))
    // What is no reply is for whoever types.
    try terminal.wait(for: "/help")
    try terminal.wait(for: Conversation.prompt)
    terminal.type(message + "\r")
    try terminal.wait(for: Conversation.prompt)
    terminal.type("/case 십일\r")
    try terminal.wait(for: Conversation.prompt)
    terminal.type("\u{4}")
    #expect(try terminal.waitForExit() == 0)
    let output = try String(contentsOfFile: path, encoding: .utf8)
    #expect(output.hasPrefix(answer) && output.contains("십일번 사례는 없어요"))
    #expect(!output.contains(Conversation.prompt) && !output.contains("\u{1B}") && !output.contains("/help"))
  }

  @Test(arguments: surroundings)
  func `A keyboard and a full disk`(surroundings: [String: String]) throws {
    let terminal = try Terminal(shell: "exec \"$0\" > /dev/full", environment: environment(surroundings))
    try terminal.wait(for: Conversation.prompt)
    terminal.type(message + "\r")
    try terminal.wait(for: "표준 출력에 쓸 수 없습니다")
    #expect(try terminal.waitForExit() == 74)
    // What was said is not lost with it.
    #expect(try transcripts.first?.contains(message) == true)
  }

  @Test(arguments: surroundings)
  func `No input at all`(surroundings: [String: String]) throws {
    let run = try Program(
      shell: "exec \"$0\" <&-", arguments: [Package.program], environment: environment(surroundings))
    #expect((run.status, run.output, run.error) == (0, "", ""))
  }

  @Test func `A reader that has seen enough ends the program without a word`() throws {
    let run = try Program(
      shell: "yes 안녕하세요 | head -n 200 | \"$0\" | head -n 1; echo ${PIPESTATUS[2]}", arguments: [Package.program],
      environment: environment([:]))
    // 128 and SIGPIPE, as of any program of a pipeline.
    #expect(run.output.hasSuffix("\n141\n"))
    #expect(run.error == "")
  }
}
