import Dialogue
import Foundation
import Glibc
import Knowledge
import TestSupport

/// How a turn's time and the program's memory grow with the line, over every shape of it: first, after a question, after a remedy.
///
/// Each shape is measured in a process of its own, whose peak is then that shape's.
struct LineBenchmark {
  /// What was said before.
  private enum Stage: String, CaseIterable {
    case first, asked, answered

    var opening: String? {
      switch self {
      case .first: nil
      case .asked: "로그인이 안 돼요"
      case .answered: "초기화 메일이 안 와요"
      }
    }
  }

  /// In characters: pages, a book.
  private static let lengths = [10_000, 100_000, 1_000_000]

  /// What starts this program as the measuring process; the shape's position follows.
  static let argument = "--line-shape"

  /// Prints a row a shape: milliseconds for each length at its slowest stage, growth, and megabytes.
  func run() throws {
    print(
      "one turn on a line of 10,000, 100,000 and 1,000,000 characters: milliseconds at the slowest stage, growth, peak memory"
    )
    for position in LineShape.all.indices {
      let process = Process()
      process.executableURL = URL(filePath: "/proc/self/exe")
      process.arguments = [Self.argument, "\(position)"]
      try process.run()
      process.waitUntilExit()
    }
  }

  /// Measures the shape at `position` and prints its row.
  static func measure(_ position: Int, knowledge: KnowledgeBase) {
    let shape = LineShape.all[position]
    let assistant = Assistant(knowledge: knowledge)
    let times = lengths.map { length in
      let line = shape.line(ofLength: length)
      return Stage.allCases.map { milliseconds(of: line, after: $0.opening, to: assistant) }.max() ?? 0
    }
    let bytes = shape.line(ofLength: lengths[2]).utf8.count
    let growth = times[1] > 0 ? times[2] / times[1] : 0
    let cells =
      times.map { tenths($0) } + [
        "× \(tenths(growth))", "\(peakMegabytes) MB (\(100 + 40 * bytes / 1_000_000) allowed)",
      ]
    print("\(shape.description)\t" + cells.joined(separator: "\t"))
  }

  /// The processor time of a turn.
  private static func milliseconds(of line: String, after opening: String?, to assistant: Assistant) -> Double {
    var assistant = assistant
    if let opening { _ = assistant.reply(to: opening) }
    let start = processorTime
    let turn = assistant.reply(to: line)
    precondition(!turn.reply.isEmpty)
    return (processorTime - start) * 1_000
  }

  private static var processorTime: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

  private static var peakMegabytes: Int {
    var usage = rusage()
    unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1_000
  }

  private static func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
