import Glibc
import SystemPackage

/// Standard input, line by line, where no terminal's editor reads it.
///
/// A program has one: what was read beyond a line waits in it for the next.
struct StandardInput {
  private let descriptor: FileDescriptor
  private var buffer: [UInt8] = []
  /// Where the next line begins.
  private var start = 0
  private var isAtEnd = false

  init(_ descriptor: FileDescriptor = .standardInput) {
    self.descriptor = descriptor
  }

  /// The next line, without its end (LF or CR LF); nil at the end of input.
  ///
  /// What is not UTF-8 is replaced. Takes time in proportion to what is read.
  mutating func readLine() -> String? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        let isAfterReturn = end > start && buffer[end - 1] == UInt8(ascii: "\r")
        return String(decoding: buffer[start..<(isAfterReturn ? end - 1 : end)], as: UTF8.self)
      }
      buffer.removeFirst(start)
      start = 0
      searched = buffer.count
      if !fill() { return rest() }
    }
  }

  /// The line that the input ends in the middle of.
  private mutating func rest() -> String? {
    defer { buffer = [] }
    return buffer.isEmpty ? nil : String(decoding: buffer, as: UTF8.self)
  }

  /// Reads more, whatever signals come; false at the end, and where nothing can be read.
  private mutating func fill() -> Bool {
    while !isAtEnd {
      do {
        var chunk = [UInt8](repeating: 0, count: Self.chunkSize)
        let count = try unsafe chunk.withUnsafeMutableBytes { try unsafe descriptor.read(into: $0) }
        isAtEnd = count == 0
        buffer += chunk[..<count]
        return count > 0
      } catch Errno.resourceTemporarilyUnavailable {
        // Somebody who shares the descriptor wants no waiting; we do.
        var waiting = pollfd(fd: descriptor.rawValue, events: Int16(POLLIN), revents: 0)
        _ = unsafe poll(&waiting, 1, -1)
      } catch {
        isAtEnd = true
        // A descriptor that was closed is no input; of any other hindrance the user hears.
        if error as? Errno != .badFileDescriptor {
          Output.writeError("mundap: 표준 입력을 읽을 수 없습니다: \(error)\n")
        }
      }
    }
    return false
  }

  private static let chunkSize = 65_536
}
