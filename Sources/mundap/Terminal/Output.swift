import ArgumentParser
import SystemPackage

/// Standard output and standard error, unbuffered: what was written is out.
enum Output {
  /// Writes `text` to standard output; a reply that cannot be delivered ends the program.
  static func write(_ text: String) throws(CommandError) {
    do {
      try FileDescriptor.standardOutput.writeAll(text.utf8)
    } catch {
      throw failure(error)
    }
  }

  /// A reply that cannot be delivered.
  static func failure(_ error: any Error) -> CommandError {
    CommandError(.cannotWriteOutput("\(error)"))
  }

  /// Writes `text` to standard error; where that fails too, nobody is left to tell.
  static func writeError(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }
}
