import Foundation
import TestSupport

/// A run of the built program through pipes.
struct Program {
  let status: Int32
  let output: String
  let error: String

  /// Where the program keeps its state under test.
  static let state = NSTemporaryDirectory() + "/mundap-tests-state"

  /// Runs the program with `input` on its standard input, in the package's folder and in an environment of its own.
  @discardableResult
  init(_ arguments: [String], input: String = "", environment: [String: String] = [:], folder: String = Package.root)
    throws
  {
    try self.init(
      executable: Package.program, arguments: arguments, input: input, environment: environment, folder: folder)
  }

  /// Runs a shell's `command`, to which `arguments` are its own name and its arguments.
  init(shell command: String, arguments: [String], environment: [String: String] = [:]) throws {
    try self.init(
      executable: "/bin/bash", arguments: ["-c", command] + arguments, input: "",
      environment: environment.merging(["PATH": "/usr/bin:/bin"]) { $1 }, folder: Package.root)
  }

  private init(
    executable: String, arguments: [String], input: String, environment: [String: String], folder: String
  ) throws {
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.environment = ["XDG_STATE_HOME": Self.state].merging(environment) { $1 }
    process.currentDirectoryURL = URL(filePath: folder)
    let (inputPipe, outputPipe, errorPipe) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (inputPipe, outputPipe, errorPipe)
    try process.run()
    try inputPipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try inputPipe.fileHandleForWriting.close()
    output = String(decoding: try outputPipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    error = String(decoding: try errorPipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }

  /// The JSON objects of the output, one a line.
  var objects: [[String: any Sendable]] {
    get throws {
      try output.split(separator: "\n").map { line in
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
        return object as? [String: any Sendable] ?? [:]
      }
    }
  }
}
