import CTerminal
import Foundation
import Glibc
import TestSupport

/// The built program in a terminal of its own: a pseudo-terminal that the program is the leader of.
final class Terminal {
  private let controller: Int32
  private let process: pid_t
  /// All that the program has written so far, and how much of it has been waited for.
  private var screen: [UInt8] = []
  private var read = 0

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Starts the program with `arguments`.
  convenience init(
    _ arguments: [String] = [], environment: [String: String] = ["TERM": "xterm-256color"], columns: UInt16 = 100
  ) throws {
    try self.init([Package.program] + arguments, in: environment, columns: columns)
  }

  /// Starts a shell that runs `command`, in which `$0` is the program.
  convenience init(shell command: String, environment: [String: String] = ["TERM": "xterm-256color"]) throws {
    try self.init(["/bin/bash", "-c", command, Package.program], in: environment, columns: 100)
  }

  /// Starts the program that the first of `words` names.
  init(_ words: [String], in environment: [String: String], columns: UInt16) throws {
    let executable = words[0]
    let words = unsafe words.map { unsafe strdup($0) } + [nil]
    let environment = ["XDG_STATE_HOME": Program.state, "PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    let variables = unsafe environment.map { unsafe strdup("\($0)=\($1)") } + [nil]
    var controller: Int32 = -1
    process = unsafe terminal_start(&controller, columns, Package.root, executable, words, variables)
    self.controller = controller
    unsafe (words + variables).forEach { unsafe free($0) }
    if process < 0 { throw Failure(description: "no pseudo-terminal") }
  }

  deinit {
    // Where nothing was started: −1 would mean every process there is.
    guard process > 0 else { return }
    kill(process, SIGKILL)
    var status: Int32 = 0
    unsafe waitpid(process, &status, 0)
    close(controller)
  }

  /// Types `keys`, as they are: a line ends in a carriage return.
  func type(_ keys: String) {
    var bytes = Array(keys.utf8)[...]
    while !bytes.isEmpty {
      let written = unsafe bytes.withUnsafeBytes { unsafe write(controller, $0.baseAddress, $0.count) }
      if written <= 0 { return }
      bytes = bytes.dropFirst(written)
    }
  }

  /// Pastes `text` between the brackets that terminals put around it, taking in meanwhile what the program writes: neither end's
  /// buffer holds as much as a paste can be.
  func paste(_ text: String) {
    var bytes = Array("\u{1B}[200~\(text)\u{1B}[201~".utf8)[...]
    while !bytes.isEmpty {
      var descriptor = pollfd(fd: controller, events: Int16(POLLIN | POLLOUT), revents: 0)
      if unsafe poll(&descriptor, 1, 20_000) <= 0 { return }
      if descriptor.revents & Int16(POLLIN) != 0 { _ = receive() }
      guard descriptor.revents & Int16(POLLOUT) != 0 else { continue }
      // A kilobyte is what a terminal takes at once.
      let written = unsafe bytes.prefix(1_024).withUnsafeBytes { unsafe write(controller, $0.baseAddress, $0.count) }
      if written <= 0 { return }
      bytes = bytes.dropFirst(written)
    }
    settle()
  }

  /// Takes in what the program writes until it writes no more.
  private func settle() {
    var descriptor = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    while unsafe poll(&descriptor, 1, 500) > 0, receive() {}
  }

  func resize(columns: UInt16) {
    terminal_resize(controller, columns)
  }

  func send(signal: Int32) {
    kill(process, signal)
  }

  /// Waits until `text` has been written after what was last waited for; returns all that came up to it.
  @discardableResult
  func wait(for text: String, seconds: Double = 20) throws -> String {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while true {
      // Bytes, for Ctrl-C may have the kernel cut a character in two.
      if let found = screen[read...].firstRange(of: text.utf8) {
        defer { read = found.upperBound }
        return String(decoding: screen[read..<found.upperBound], as: UTF8.self)
      }
      guard deadline > Date(), receive() else {
        throw Failure(
          description:
            "waited for \(text.debugDescription), saw \(String(decoding: screen[read...].suffix(500), as: UTF8.self).debugDescription)"
        )
      }
    }
  }

  /// Waits for the program to end and returns its exit code, 128 and the signal's number where a signal ended it.
  func waitForExit(seconds: Double = 20) throws -> Int32 {
    let deadline = Date(timeIntervalSinceNow: seconds)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, WNOHANG) == 0 {
      _ = receive()
      if deadline < Date() { throw Failure(description: "the program goes on") }
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// All that the program has written.
  var everything: String { String(decoding: screen, as: UTF8.self) }

  /// Takes in what the program writes within a tenth of a second; false once its terminal is closed.
  private func receive() -> Bool {
    var descriptor = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    if unsafe poll(&descriptor, 1, 100) == 0 { return true }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = unsafe Glibc.read(controller, &bytes, bytes.count)
    if count > 0 { screen += bytes[..<count] }
    return count > 0
  }
}
