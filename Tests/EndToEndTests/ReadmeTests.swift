import Foundation
import TestSupport
import Testing

@testable import mundap

/// What README shows is what the program does.
@Suite struct ReadmeTests {
  private let readme: String

  init() throws {
    readme = try Page("README.md").text
  }

  /// `make readme` writes what this test expects.
  @Test(arguments: ["README.md", "README.ko.md"])
  func `Every output shown is the program's`(name: String) throws {
    let page = try Page(name)
    let expected = try page.rendered()
    if ProcessInfo.processInfo.environment["MUNDAP_WRITE_README"] != nil { return try page.write(expected) }
    #expect(page.text == expected)
  }

  @Test(arguments: [("bash", "mundap"), ("zsh", "_mundap"), ("fish", "mundap.fish")])
  func `The completions are the program's`(shell: String, file: String) throws {
    let text = try String(contentsOfFile: "\(Package.root)/docs/completions/\(file)", encoding: .utf8)
    #expect(try Program(["--generate-completion-script", shell]).output == text)
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
}
