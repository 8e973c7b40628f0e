import FoundationEssentials
import SystemPackage

/// A compiled file that was opened; it stays readable although another file takes its name, or it is removed.
final class CompiledFile: Sendable {
  /// How long the file is, in bytes.
  let size: Int
  private let descriptor: FileDescriptor

  /// Opens the file at `path`; nil where there is none; throws where something else lies there than a file that training writes.
  init?(_ path: String) throws(Errno) {
    do {
      // Whatever lies there, a pipe too, opening it must not wait.
      descriptor = try FileDescriptor.open(FilePath(path), .readOnly, options: [.nonBlocking, .closeOnExec])
    } catch Errno.noSuchFileOrDirectory, Errno.notDirectory {
      return nil
    } catch {
      throw error as? Errno ?? .ioError
    }
    let status = try? Stat(descriptor)
    size = status.map { Int($0.size) } ?? 0
    if status?.type != .regular || size > Self.largestSize { throw .invalidArgument }
  }

  deinit {
    try? descriptor.close()
  }

  /// A larger file is refused, so that it takes no memory; training writes a few megabytes for a manual.
  private static let largestSize = 1 << 30

  /// The bytes of `range` as they are now; nil where the file does not have them.
  func data(in range: Range<Int>) -> Data? {
    var data = Data(count: range.count)
    var done = 0
    while done < range.count {
      let count = unsafe data.withUnsafeMutableBytes { buffer in
        let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
        return unsafe (try? descriptor.read(fromAbsoluteOffset: Int64(range.lowerBound + done), into: rest)) ?? 0
      }
      if count == 0 { return nil }
      done += count
    }
    return data
  }
}
