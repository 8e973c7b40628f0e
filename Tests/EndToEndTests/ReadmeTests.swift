import Foundation
import TestSupport
import Testing

@testable import mundap

/// What README shows is what the program does.
@Suite struct ReadmeTests {
  private let readme: String

  init() throws {
    readme = try String(contentsOfFile: Package.root + "/README.md", encoding: .utf8)
  }

  @Test func `The conversation is the program's`() throws {
    let shown = try #require(blocks(of: "text").first)
    let typed = shown.split(separator: "\n").filter { $0.hasPrefix(Chat.prompt) }.map {
      $0.dropFirst(Chat.prompt.count)
    }
    let replies = try Program(["--format", "json"], input: typed.joined(separator: "\n")).objects.map {
      $0["reply"] as? String
    }
    let held = zip(typed, replies).map { "\(Chat.prompt)\($0)\n\($1 ?? "")" }.joined(separator: "\n\n")
    #expect(shown == held)
  }

  @Test func `The commands print what is shown`() throws {
    let sessions = blocks(of: "console")
    #expect(sessions.count == 2)
    for session in sessions {
      for example in session.split(separator: "$ mundap ").map(String.init) {
        let lines = example.split(separator: "\n", maxSplits: 1).map(String.init)
        let run = try Program(lines[0].split(separator: " ").map(String.init))
        #expect(lines[1].trimmingCharacters(in: .newlines) == run.output.trimmingCharacters(in: .newlines))
      }
    }
  }

  @Test func `The table of commands is the program's`() {
    for name in Command.Name.allCases {
      let row = readme.split(separator: "\n").first {
        $0.hasPrefix("| `/\(name.rawValue)") && $0.contains("` | `/\(name.korean)")
      }
      #expect(row != nil, "/\(name.rawValue)")
    }
  }

  @Test func `The dependencies named are the package's`() throws {
    let manifest = try String(contentsOfFile: Package.root + "/Package.swift", encoding: .utf8)
    for match in manifest.matches(of: /url: "(?<url>[^"]+)"/) { #expect(readme.contains(match.output.url)) }
  }

  /// The contents of the fenced blocks in `language`.
  private func blocks(of language: String) -> [String] {
    readme.components(separatedBy: "\n```\(language)\n").dropFirst().map { $0.components(separatedBy: "\n```")[0] }
  }
}
