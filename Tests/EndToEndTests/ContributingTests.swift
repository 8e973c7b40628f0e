import Foundation
import TestSupport
import Testing

/// What CONTRIBUTING.md leads to is there.
@Suite struct ContributingTests {
  private let text: String

  init() throws {
    text = try String(contentsOfFile: Package.root + "/CONTRIBUTING.md", encoding: .utf8)
  }

  @Test func `Every file and folder named exists`() {
    let paths = text.matches(of: /`(?<path>(?:(?:Sources|Tests|Knowledge)\/[^`*]+|[A-Z]\w+\.(?:md|swift)))`/).map {
      String($0.output.path)
    }
    #expect(paths.count > 20)
    for path in paths { #expect(FileManager.default.fileExists(atPath: "\(Package.root)/\(path)"), "\(path)") }
  }

  @Test func `The route has ten steps, and each type is declared in its file`() throws {
    let steps = text.matches(of: /\| (?<number>\d+) \|.*\| `(?<type>\w+)` \| `(?<file>[^`]+)` \|/)
    #expect(steps.map { String($0.output.number) } == (1...10).map(String.init))
    for step in steps {
      let source = try String(contentsOfFile: "\(Package.root)/\(step.output.file)", encoding: .utf8)
      let declares = ["struct", "enum"].contains { source.contains("\($0) \(step.output.type)") }
      #expect(declares, "\(step.output.type) in \(step.output.file)")
    }
  }
}
