import ArgumentParser
import FoundationEssentials
import Glibc

/// How replies look on standard output.
struct Look: Equatable {
  /// When to colour.
  enum Color: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  let isColored: Bool
  /// For screen readers: options read as "선택 1: …", nothing is drawn anew.
  let isAccessible: Bool

  /// - Parameter color: What the user asked for; `auto` colours a terminal that can, unless `NO_COLOR` is set (no-color.org).
  init(
    color: Color, environment: [String: String] = ProcessInfo.processInfo.environment,
    isTerminal: Bool = isatty(STDOUT_FILENO) == 1
  ) {
    func isSet(_ name: String) -> Bool { !(environment[name] ?? "").isEmpty }
    let canColor = isTerminal && !isSet("NO_COLOR") && isSet("TERM") && environment["TERM"] != "dumb"
    isColored = color == .always || (color == .auto && canColor)
    isAccessible = isSet("ACCESSIBLE") && environment["ACCESSIBLE"] != "0"
  }
}
