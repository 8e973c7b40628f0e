import FoundationEssentials
import Glibc
import SystemPackage
import Transcripts

/// Writes files whole or not at all.
enum NewFile {
  /// Writes `text` to a file that only its owner can read, and returns its whole path; a file that is there is replaced only where
  /// `isForced`.
  static func write(_ text: String, to path: String, overwriting isForced: Bool = false) throws(TranscriptError)
    -> String
  {
    let isNew = try reserve(path, orReplace: isForced)
    do {
      // A temporary file that takes the place of the reserved one when it is whole.
      let mask = umask(0o077)
      defer { umask(mask) }
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch {
      if isNew { try? FileManager.default.removeItem(atPath: path) }
      throw TranscriptError(.cannotWrite(Errno(rawValue: errno)), path: path)
    }
    return whole(path)
  }

  /// The path from the root, by which the user finds the file later.
  private static func whole(_ path: String) -> String {
    var whole = FilePath(FileManager.default.currentDirectoryPath).pushing(FilePath(path))
    whole.components.removeAll { $0.kind == .currentDirectory }
    return whole.string
  }

  /// Makes sure that the name is ours to write to; true where there was no such file.
  private static func reserve(_ path: String, orReplace isForced: Bool) throws(TranscriptError) -> Bool {
    do {
      let options: FileDescriptor.OpenOptions = [.create, .exclusiveCreate]
      try FileDescriptor.open(FilePath(path), .writeOnly, options: options, permissions: [.ownerRead, .ownerWrite])
        .close()
      return true
    } catch Errno.fileExists {
      guard isForced else { throw TranscriptError(.exists, path: path) }
      guard (try? Stat(FilePath(path)))?.type == .regular else { throw TranscriptError(.notAFile, path: path) }
      return false
    } catch {
      throw .creating(path, error)
    }
  }

  /// Puts `data` in the place of a file: whole or, where that fails, not at all.
  static func replace(_ path: String, with data: Data) throws(CommandError) {
    do {
      try data.write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw CommandError(.cannotReplace, path: path)
    }
  }

  /// Puts `text` in the place of a file.
  static func replace(_ path: String, with text: String) throws(CommandError) {
    try replace(path, with: Data(text.utf8))
  }

  /// The path that a user means by `name`: `~/` at its start is the home folder, quotes around it are not part of it.
  static func path(named name: String) -> String {
    let name =
      name.count > 2 && name.hasPrefix("\"") && name.hasSuffix("\"") ? String(name.dropFirst().dropLast()) : name
    guard name.hasPrefix("~/"), let home = ProcessInfo.processInfo.environment["HOME"] else { return name }
    return home + name.dropFirst()
  }
}
