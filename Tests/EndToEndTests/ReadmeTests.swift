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

  /// `make readme` writes what this test expects.
  @Test func `Every output shown is the program's`() throws {
    let expected = try rendered()
    if ProcessInfo.processInfo.environment["MUNDAP_WRITE_README"] != nil {
      try expected.write(toFile: Package.root + "/README.md", atomically: true, encoding: .utf8)
      return
    }
    #expect(readme == expected)
  }

  @Test func `The table of commands is the program's`() {
    for name in Command.Name.allCases {
      let row = readme.split(separator: "\n").first {
        $0.hasPrefix("| `/\(name.rawValue)") && $0.contains("` | `/\(name.korean)")
      }
      #expect(row != nil, "/\(name.rawValue)")
    }
  }

  @Test func `The figures of the development set are the program's`() throws {
    let run = try Program(["eval", "Tests/Evaluation/single.jsonl", "--format", "json"])
    let figures = try #require(try run.objects.first)
    let styles = try #require(figures["hit@1_by_style"] as? [String: Double])
    let hits = ["keyboard", "typo", "indirect"].map { "\(styles[$0] ?? 0)" }.joined(separator: " / ")
    let shares = ["hit@1", "act_accuracy", "harmful"].map { "\(figures[$0] as? Double ?? 0)" }
    for value in shares + [hits] { #expect(readme.contains("| \(value) % |")) }
  }

  @Test func `The dependencies named are the package's`() throws {
    let manifest = try String(contentsOfFile: Package.root + "/Package.swift", encoding: .utf8)
    for match in manifest.matches(of: /url: "(?<url>[^"]+)"/) { #expect(readme.contains(match.output.url)) }
  }

  /// The page with the program's own output in its blocks.
  private func rendered() throws -> String {
    // The exported transcript has blocks of its own.
    let outer = readme.components(separatedBy: "\n````markdown\n")
    let after = try #require(outer.last?.components(separatedBy: "\n````\n").last)
    let export = try Program(["export", "Tests/Conversations/masked.jsonl", "-", "--to", "md"]).output
    return try blocks(of: outer[0]) + "\n````markdown\n" + export + "````\n" + blocks(of: after)
  }

  private func blocks(of page: String) throws -> String {
    try ["text": conversation, "console": session].reduce(page) { page, language in
      let parts = page.components(separatedBy: "\n```\(language.key)\n")
      let blocks = try parts.dropFirst().map { part in
        let ends = part.components(separatedBy: "\n```")
        return ([try language.value(ends[0])] + ends.dropFirst()).joined(separator: "\n```")
      }
      return ([parts[0]] + blocks).joined(separator: "\n```\(language.key)\n")
    }
  }

  /// A conversation, each line typed with its reply under it.
  private func conversation(_ block: String) throws -> String {
    let typed = block.split(separator: "\n").filter { $0.hasPrefix(Conversation.prompt) }.map {
      $0.dropFirst(Conversation.prompt.count)
    }
    let turns = try Program(["--format", "json"], input: typed.joined(separator: "\n")).objects
    return zip(typed, turns).map { "\(Conversation.prompt)\($0)\n\($1["reply"] as? String ?? "")" }.joined(
      separator: "\n\n")
  }

  /// Commands at a shell's prompt, each with its output under it.
  private func session(_ block: String) throws -> String {
    try block.split(separator: "\n").filter { $0.hasPrefix("$ mundap ") }.map { line in
      let arguments = line.dropFirst("$ mundap ".count).split(separator: " ").map(String.init)
      return "\(line)\n" + (try Program(arguments).output.trimmingCharacters(in: .newlines))
    }.joined(separator: "\n")
  }
}
