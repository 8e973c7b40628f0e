import Foundation
import Synchronization
import Testing

/// What `mundap eval` prints for each of its files; a command is run once for all tests.
struct Figures {
  private let files: [[String: any Sendable]]

  private static let outputs = Mutex<[String: String]>([:])

  /// The figures of a command as a page shows it, such as `eval Tests/Evaluation/single.jsonl`.
  init(of command: String) throws {
    let arguments = command.split(separator: " ").map(String.init) + ["--format", "json"]
    let output = try Self.outputs.withLock { outputs in
      let output = try outputs[command] ?? Program(arguments).output
      outputs[command] = output
      return output
    }
    files = try output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: any Sendable])
    }
  }

  /// The figure at a path such as `clarify.served`, for each file; of a group the worst of its members.
  func values(at path: String) throws -> [Double] {
    try files.map { file in
      let value = path.split(separator: ".").reduce(file as (any Sendable)?) {
        ($0 as? [String: any Sendable])?[String($1)]
      }
      let members = (value as? [String: Double]).map { Array($0.values) } ?? [value as? Double].compactMap(\.self)
      return try #require(Self.worst(of: members, at: path), "no figure \(path)")
    }
  }

  /// The figure at a path, of several files the worse.
  func worst(at path: String) throws -> Double {
    try #require(Self.worst(of: try values(at: path), at: path))
  }

  private static func worst(of values: [Double], at path: String) -> Double? {
    lowerIsBetter.contains(path) ? values.max() : values.min()
  }

  private static let lowerIsBetter: Set = ["harmful", "calibration_error", "mean_questions"]
}
