import Foundation
import TestSupport
import Testing

@testable import mundap

/// A page that shows what the program says, in blocks that the program can fill again.
struct Page {
  private let path: String
  let text: String

  init(_ name: String) throws {
    path = "\(Package.root)/\(name)"
    text = try String(contentsOfFile: path, encoding: .utf8)
  }

  func write(_ text: String) throws {
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  /// The page with the program's own output in its blocks, and its figures in its tables.
  func rendered() throws -> String {
    try figures(of: try outputs())
  }

  private func outputs() throws -> String {
    // An exported transcript has blocks of its own.
    let parts = text.components(separatedBy: "\n````")
    let pieces = try parts.enumerated().map { place, part in
      if !part.hasPrefix("markdown\n") { return try blocks(of: part) }
      #expect(place + 1 < parts.count)
      return "markdown\n"
        + (try Program(["export", "Tests/Conversations/masked.jsonl", "-", "--to", "md"]).output.dropLast())
    }
    return pieces.joined(separator: "\n````")
  }

  private func blocks(of page: String) throws -> String {
    let filled = try ["text": conversation, "console": session].reduce(page) { page, language in
      let parts = page.components(separatedBy: "\n```\(language.key)\n")
      let blocks = try parts.dropFirst().map { part in
        let ends = part.components(separatedBy: "\n```")
        return ([try language.value(ends[0])] + ends.dropFirst()).joined(separator: "\n```")
      }
      return ([parts[0]] + blocks).joined(separator: "\n```\(language.key)\n")
    }
    // A block under the keys that were typed for it, and a variable of the environment that they were typed in.
    let screenBlock = /<!-- screen(?: (?<variable>[A-Z]+=\w+))?: (?<keys>.*?) -->\n```\n(?:.*\n)*?```/
    return try filled.replacing(screenBlock) { match in
      let variable = match.output.variable.map { " \($0)" } ?? ""
      return
        "<!-- screen\(variable): \(match.output.keys) -->\n```\n\(try screen(of: match.output.keys, in: match.output.variable))\n```"
    }
  }

  // MARK: Figures

  /// The page with its rows of figures filled: what is shown | values | `mundap eval …` or the same: `path`, `path`.
  private func figures(of page: String) throws -> String {
    var command = ""
    return try page.components(separatedBy: "\n").map { line in
      guard let row = line.wholeMatch(of: Self.figureRow) else { return line }
      if let named = row.output.command { command = String(named) }
      let figures = try Figures(of: command)
      var paths = row.output.paths.split(separator: /[`, ]+/).map(String.init)
      let values = try row.output.values.replacing(/\d+(?:\.\d+)?/) { _ in
        "\(try figures.worst(at: try #require(paths.isEmpty ? nil : paths.removeFirst(), "\(line)")))"
      }
      #expect(paths.isEmpty, "\(line)")
      return "\(row.output.label)\(values)\(row.output.source)"
    }.joined(separator: "\n")
  }

  private static var figureRow:
    Regex<(Substring, label: Substring, values: Substring, source: Substring, command: Substring?, paths: Substring)>
  {
    /(?<label>\|[^|]*\|)(?<values>[^|]*)(?<source>\| (?:`mundap (?<command>eval [^`]+)`|the same|위와 같음): (?<paths>[^|]*?) \|)/
  }

  // MARK: Blocks

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

  /// What a terminal of 80 columns shows after `keys`: ⏎ is Enter, ⇥ Tab (where several words fit), ⌃C Ctrl-C.
  private func screen(of keys: Substring, in variable: Substring?) throws -> String {
    let state = try TemporaryFolder()
    var environment = ["XDG_STATE_HOME": state.path]
    for pair in [variable].compactMap(\.self) {
      let sides = pair.split(separator: "=")
      environment[String(sides[0])] = String(sides[1])
    }
    let terminal = try Terminal(environment: environment, columns: 80)
    try terminal.wait(for: Conversation.prompt)
    var typed = ""
    for key in keys {
      typed.append(key)
      guard let bytes = ["⏎": "\r", "⇥": "\t"][key] else { continue }
      terminal.type(typed.dropLast() + bytes)
      typed = ""
      try terminal.wait(for: Conversation.prompt)
    }
    let lines = terminal.everything.replacing("\r\n", with: "\n").split(
      separator: "\n", omittingEmptySubsequences: false)
    let trimmed = lines.map { $0.replacing(#/ +$/#, with: "") }
    return trimmed.dropLast().joined(separator: "\n").trimmingCharacters(in: .newlines)
  }
}
