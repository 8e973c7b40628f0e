import Dialogue
import FoundationEssentials
import Glibc
import SystemPackage

/// Keeps a conversation in a file as it happens: a turn is safe once `save` has returned without an error.
///
/// The file comes into being with the first turn. Each record is one `write` at the file's end, and all are synced before `save`
/// returns. A write that fails leaves the whole records before it; what is not written yet goes with the next `save`.
package struct Journal {
  private let folder: FilePath
  private var file: File?
  /// How many of the transcript's turns are safe.
  private var saved = 0

  private struct File {
    let descriptor: FileDescriptor
    let path: FilePath
    /// The bytes of the whole records.
    var length: Int64
  }

  /// Waits until a file is on the disk, and returns 0 where it is.
  private let sync: @Sendable (Int32) -> Int32

  /// A journal that makes its files in `folder`, which need not exist.
  ///
  /// - Parameter sync: Waits until a file is on the disk; given only to tests, and to measure what `fsync` costs.
  package init(folder: String, sync: @escaping @Sendable (Int32) -> Int32 = { fsync($0) }) {
    self.folder = FilePath(folder)
    self.sync = sync
  }

  /// A journal that goes on with the file at `path`, and the transcript that it holds; a torn last record is cut off.
  package static func resuming(_ path: String) throws(TranscriptError) -> (journal: Journal, transcript: Transcript) {
    let file = FilePath(path)
    var journal = Journal(folder: file.removingLastComponent().string)
    let descriptor = try opened(file, options: [.append])
    do {
      try lock(descriptor, path: file)
      let bytes = try Transcript.bytes(ofFile: path)
      let length = Transcript.wholeLength(of: bytes)
      let transcript = try Transcript(bytes: Array(bytes.prefix(length)), path: path)
      try writing(to: file) { try descriptor.resize(to: Int64(length)) }
      journal.file = File(descriptor: descriptor, path: file, length: Int64(length))
      journal.saved = transcript.entries.count
      return (journal, transcript)
    } catch {
      try? descriptor.close()
      throw error
    }
  }

  /// The name by which the transcript is known; nil before its first turn.
  package var name: String? { file?.path.lastComponent?.stem }

  /// Brings the file up to date with `transcript`.
  package mutating func save(_ transcript: Transcript) throws(TranscriptError) {
    guard transcript.entries.count > saved else { return }
    if let file, isGone(file) { close() }
    var file: File
    if let open = self.file { file = open } else { file = try created(for: transcript) }
    self.file = file
    let header = file.length == 0 ? [transcript.header.line] : []
    try append(header + transcript.entries[saved...].map(\.line), to: &file)
    self.file = file
    saved = transcript.entries.count
  }

  /// Closes the file; the next `save` makes another.
  package mutating func close() {
    if let file { try? file.descriptor.close() }
    file = nil
    saved = 0
  }

  // MARK: The file

  /// Creates a file for `transcript`, by a name that no other has.
  private func created(for transcript: Transcript) throws(TranscriptError) -> File {
    try makeFolder()
    var number = 1
    while true {
      let path = folder.appending(TranscriptFolder.fileName(for: transcript, number: number))
      do {
        let descriptor = try Self.opened(path, options: [.create, .exclusiveCreate, .append])
        try Self.lock(descriptor, path: path)
        // The folder must not forget the file when the machine dies.
        if let directory = try? FileDescriptor.open(folder, .readOnly) {
          _ = try? directory.closeAfter { fsync(directory.rawValue) }
        }
        return File(descriptor: descriptor, path: path, length: 0)
      } catch {
        guard error.reason == .exists else { throw error }
        number += 1
      }
    }
  }

  private func makeFolder() throws(TranscriptError) {
    let path = folder.string
    if FileManager.default.fileExists(atPath: path) { return }
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .creating(path, Errno(rawValue: errno))
    }
  }

  private static func opened(
    _ path: FilePath, options: FileDescriptor.OpenOptions
  ) throws(TranscriptError) -> FileDescriptor {
    do {
      return try FileDescriptor.open(
        path, .readWrite, options: options.union(.closeOnExec), permissions: [.ownerRead, .ownerWrite])
    } catch Errno.fileExists {
      throw TranscriptError(.exists, path: path.string)
    } catch Errno.noSuchFileOrDirectory where !options.contains(.create) {
      throw TranscriptError(.missing, path: path.string)
    } catch {
      throw .creating(path.string, error)
    }
  }

  /// Opens the file at `path`, so that no program can write into it until it is closed.
  static func locked(_ path: String) throws(TranscriptError) -> FileDescriptor {
    let file = FilePath(path)
    // A pipe might never open, and what a link leads to lies somewhere else.
    if let status = try? Stat(file, followTargetSymlink: false), status.type != .regular {
      throw TranscriptError(.notAFile, path: path)
    }
    let descriptor: FileDescriptor
    do {
      descriptor = try .open(file, .readOnly, options: .closeOnExec)
    } catch {
      throw error as? Errno == .noSuchFileOrDirectory
        ? TranscriptError(.missing, path: path) : TranscriptError(.unreadable, path: path)
    }
    do {
      try lock(descriptor, path: file)
      return descriptor
    } catch {
      try? descriptor.close()
      throw error
    }
  }

  /// Locks the file, so that no two programs write into it.
  private static func lock(_ descriptor: FileDescriptor, path: FilePath) throws(TranscriptError) {
    if flock(descriptor.rawValue, LOCK_EX | LOCK_NB) != 0 { throw TranscriptError(.inUse, path: path.string) }
  }

  /// Whether the file was removed while it was open.
  private func isGone(_ file: File) -> Bool {
    guard let open = try? file.descriptor.stat(), open.linkCount > 0 else { return true }
    return false
  }

  // MARK: Records

  /// Appends `records` and waits until they are on the disk; where that fails nothing of them stays.
  private func append(_ records: [[UInt8]], to file: inout File) throws(TranscriptError) {
    let descriptor = file.descriptor
    do {
      try Self.writing(to: file.path) {
        for record in records { try descriptor.writeAll(record) }
        guard sync(descriptor.rawValue) == 0 else { throw Errno(rawValue: errno) }
      }
    } catch {
      try? descriptor.resize(to: file.length)
      throw error
    }
    file.length += Int64(records.reduce(0) { $0 + $1.count })
  }

  private static func writing(to path: FilePath, _ body: () throws -> Void) throws(TranscriptError) {
    do { try body() } catch { throw TranscriptError(.cannotWrite(error as? Errno ?? .ioError), path: path.string) }
  }
}
