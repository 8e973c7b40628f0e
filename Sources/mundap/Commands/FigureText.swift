import Evaluation

/// Figures as lines for people.
enum FigureText {
  /// A line a figure; groups of figures in one line, tables in several.
  static func text(of figures: Figure) -> String {
    guard case .group(let entries) = figures else { return value(figures) }
    return entries.map { name, figure in
      if case .list(let rows) = figure { return ([name] + rows.map { "  \(value($0))" }).joined(separator: "\n") }
      return CellWidth.padded(name, to: nameWidth) + value(figure)
    }.joined(separator: "\n")
  }

  private static let nameWidth = 20

  private static func value(_ figure: Figure) -> String {
    switch figure {
    case .count(let count): "\(count)"
    case .number(let number): "\(number)"
    case .text(let text): text
    case .missing: "–"
    case .group(let entries): entries.map { "\($0.name) \(value($0.figure))" }.joined(separator: "  ")
    case .list(let figures): figures.map(value).joined(separator: "\n")
    }
  }

  /// What was wanted of a reply, what came, and why.
  static func text(of miss: Miss) -> String {
    let reason = (miss.explanation ?? "").split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
    return "\n\(miss.id) \(miss.verdict): \(miss.message)\n  want \(miss.wanted), got \(miss.came)\n\(reason)"
  }
}
