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
  func `Every output and every figure shown is the program's`(name: String) throws {
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
    for name in SlashCommand.Name.allCases {
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
}
