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
  /// Whether a line may be drawn over.
  let canRedraw: Bool

  /// - Parameter color: What the user asked for; `auto` colours a terminal that can, unless `NO_COLOR` is set (no-color.org).
  init(
    color: Color, environment: [String: String] = ProcessInfo.processInfo.environment,
    isTerminal: Bool = isatty(STDOUT_FILENO) == 1
  ) {
    func isSet(_ name: String) -> Bool { !(environment[name] ?? "").isEmpty }
    let canDraw = isTerminal && isSet("TERM") && environment["TERM"] != "dumb"
    isColored = color == .always || (color == .auto && canDraw && !isSet("NO_COLOR"))
    isAccessible = isSet("ACCESSIBLE") && environment["ACCESSIBLE"] != "0"
    canRedraw = canDraw && !isAccessible
  }
}
