import Foundation
import TestSupport
import Testing

@testable import mundap

/// A conversation is answered to its end from the knowledge that it was opened with.
@Suite(.serialized) struct KnowledgeChangeTests {
  private let folder: TemporaryFolder
  private let other: TemporaryFolder

  init() throws {
    (folder, other) = (try TemporaryFolder(), try TemporaryFolder())
    let rows = "1\t가\t메일 오류\t센터(☎ 1588-0182)에 요청\n2\t가\t인증서 오류\t센터(☎ 1588-0182)에 문의\n"
    let phrasings = [
      "1\t메일이 안 와요", "1\t멜 못 받음", "2\t인증서가 안 떠요", "2\t인증서 창이 비었어요", "-\t점심 뭐 먹지", "-\t점심 먹자",
    ]
    _ = try folder.write("제목\n\nNo\t구분\t유형\t대처방법\n\(rows)".utf8, to: "manual.tsv")
    _ = try folder.write(phrasings.joined(separator: "\n").utf8, to: "phrasings.tsv")
    try Program(["train", folder.path])
    try change(by: "cp \"$0\"/* \"$1\" && LC_ALL=C sed -i s/1588-0182/1588-9999/g \"$1\"/*")
  }

  /// What may become of the folder `$0`, beside which `$1` has another telephone number.
  static let changes = [
    "rm -r \"$0\"/*", "rm \"$0\"/compiled.bin", ": > \"$0\"/compiled.bin", "cp \"$1\"/compiled.bin \"$0\"/compiled.bin",
    "head -c 3000 /dev/zero > \"$0\"/compiled.bin", "cp \"$1\"/* \"$0\"",
    "cp \"$1\"/compiled.bin \"$0\"/new && mv \"$0\"/new \"$0\"/compiled.bin", "cp \"$1\"/manual.tsv \"$0\"/manual.tsv",
    "echo 'No\t' > \"$0\"/manual.tsv",
  ]

  /// Asks something, and awaits the reply of the manual that was opened.
  private func expectTheOpenedManual(in terminal: Terminal) throws {
    terminal.type("멜이 안 와요\r")
    try terminal.wait(for: "1. 메일 오류")
    try terminal.wait(for: "1588-0182")
    try terminal.wait(for: Conversation.prompt)
  }

  private func change(by command: String) throws {
    let run = try Program(shell: command, arguments: [folder.path, other.path])
    #expect((run.status, run.error) == (0, ""))
  }

  @Test(arguments: changes)
  func `Whatever becomes of the files before the first message changes no reply`(command: String) throws {
    let terminal = try Terminal(["--knowledge", folder.path])
    try terminal.wait(for: Conversation.prompt)
    try change(by: command)
    try expectTheOpenedManual(in: terminal)
    terminal.type("/reset\r")
    try terminal.wait(for: Conversation.prompt)
    try expectTheOpenedManual(in: terminal)
    #expect(!terminal.everything.contains("1588-9999"))
  }

  @Test func `Nor where nothing is compiled`() throws {
    try FileManager.default.removeItem(atPath: folder.path + "/compiled.bin")
    let terminal = try Terminal(["--knowledge", folder.path])
    try terminal.wait(for: Conversation.prompt)
    try change(by: "cp \"$1\"/*.tsv \"$0\"")
    try expectTheOpenedManual(in: terminal)
  }

  @Test(arguments: ["rm -r \"$0\"/*", ": > \"$0\"/compiled.bin", "cp \"$1\"/* \"$0\""])
  func `Nor after the first message`(command: String) throws {
    let terminal = try Terminal(["--knowledge", folder.path])
    try terminal.wait(for: Conversation.prompt)
    try expectTheOpenedManual(in: terminal)
    try change(by: command)
    terminal.type("/reset\r")
    try terminal.wait(for: Conversation.prompt)
    try expectTheOpenedManual(in: terminal)
  }
}
