import FoundationEssentials
import Glibc
import SystemPackage

/// A file that knowledge is read from, as it lay on the disk.
package struct SourceFile: Sendable {
  let path: String
  /// nil where there is no such file.
  let data: Data?
  /// When it was changed last, before it was read; nil where there is no such file.
  let stamp: Stamp?

  /// A file's size and the time of its last change, by which it is known again without being read.
  struct Stamp: Equatable, Sendable, CustomStringConvertible {
    let description: String

    /// The stamp of the file at `path`; nil where there is none.
    init?(of path: String) {
      guard let status = try? Stat(FilePath(path)) else { return nil }
      description = "\(status.size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }
  }

  init(path: String, data: Data?) {
    self.path = path
    self.data = data
    stamp = nil
  }

  /// Reads the file at `path`, if there is one.
  init(_ path: String, isThere: Bool = true) throws(KnowledgeError) {
    self.path = path
    stamp = isThere ? Stamp(of: path) : nil
    do {
      data = stamp == nil ? nil : try Data(contentsOf: URL(filePath: path))
    } catch {
      throw KnowledgeError(.unreadable, path: path)
    }
  }

  /// The rows of the file; none where there is no file.
  func table() throws(KnowledgeError) -> Table {
    try Table(parsing: TextFile(bytes: [UInt8](data ?? Data()), path: path))
  }
}
