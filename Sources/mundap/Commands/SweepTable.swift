import Retrieval

/// A sweep as people and programs read it: a row for each value.
struct SweepTable: Encodable {
  struct Row: Encodable {
    let value: Double
    let logLoss: Double
    /// By how much the log loss is larger than that of the value in use; nil where none is in use.
    let difference: Double?
    /// The standard error of the difference.
    let standardError: Double?
    /// In per cent.
    let hits: Double
    let calibrationError: Double
    let isInUse: Bool
    let isBest: Bool

    enum CodingKeys: String, CodingKey {
      case value
      case logLoss = "log_loss"
      case difference
      case standardError = "standard_error"
      case hits = "hit@1"
      case calibrationError = "calibration_error"
      case isInUse = "in_use"
      case isBest = "best"
    }
  }

  let parameter: String
  /// How many lines were read.
  let lines: Int
  /// Whose lines were left out in turn; nil where it was not whole writers', or nothing was learnt.
  let writers: [String]?
  let values: [Row]

  init(_ sweep: Sweep) {
    parameter = sweep.name
    lines = sweep.exampleCount
    writers = sweep.writers
    let (inUse, best) = (sweep.inUse, sweep.best)
    values = sweep.points.map { point in
      let gain = inUse.map { point.figures.gain(over: $0.figures) }
      return Row(
        value: Self.rounded(point.value), logLoss: Self.rounded(point.figures.logLoss),
        difference: gain.map { Self.rounded(-$0.mean) }, standardError: gain.map { Self.rounded($0.standardError) },
        hits: (1_000 * Double(point.figures.hits) / Double(max(1, point.figures.count))).rounded() / 10,
        calibrationError: Self.rounded(point.figures.calibrationError), isInUse: point.isInUse,
        isBest: point.value == best?.value)
    }
  }

  /// To four decimals; what is added makes a negative zero plain.
  private static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 + 0 }
}

// MARK: - Text

extension SweepTable {
  /// A line that says what was tried on what, and a line for each value.
  var text: String { ([heading] + values.map(Self.line)).joined(separator: "\n") }

  private var heading: String {
    guard let writers else { return "\(parameter) (\(lines)줄)" }
    let names = writers.count > Self.mostNames ? "모두 \(writers.count)명" : writers.joined(separator: ", ")
    return "\(parameter) (\(lines)줄, 쓴 사람을 빼고 배워서: \(names))"
  }

  /// A number without the decimals that say nothing.
  private static func number(_ value: Double) -> String {
    value == value.rounded() ? "\(Int(value))" : "\(value)"
  }

  /// More writers are counted, not named.
  private static let mostNames = 5

  private static func line(for row: Row) -> String {
    var difference = ""
    if !row.isInUse, let mean = row.difference, let error = row.standardError {
      difference = "\(mean < 0 ? "" : "+")\(mean) ± \(error)"
    }
    let marks = [row.isInUse ? "쓰는 값" : nil, row.isBest ? "가장 나은 값" : nil].compactMap(\.self)
    let line = [
      CellWidth.padded("  \(number(row.value))", to: 10), CellWidth.padded("log loss \(row.logLoss)", to: 17),
      CellWidth.padded(difference, to: 18), CellWidth.padded("hit@1 \(row.hits) %", to: 15),
      CellWidth.padded("calibration_error \(row.calibrationError)", to: 26), marks.joined(separator: ", "),
    ].joined()
    return String(line.reversed().drop { $0 == " " }.reversed())
  }
}
