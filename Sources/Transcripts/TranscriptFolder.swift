package import FoundationEssentials
import Glibc
import SystemPackage

/// The folder of stored transcripts, each known by the name of its file.
package struct TranscriptFolder: Sendable {
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// The names of the transcripts, the oldest first; none where the folder is not there yet.
  package var names: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return files.filter { $0.hasSuffix(Self.suffix) }.map { String($0.dropLast(Self.suffix.count)) }.sorted()
  }

  /// The file of the transcript whose name is `name` or begins with it; a path is taken as it is.
  package func file(named name: String) throws(TranscriptError) -> String {
    if name.contains("/") || name.hasSuffix(Self.suffix) { return name }
    let exact = file(of: name)
    if !name.isEmpty, FileManager.default.fileExists(atPath: exact) { return exact }
    return file(of: try Self.name(beginningWith: name, among: names))
  }

  /// The one name of `names` that is `text`, or else begins with it.
  package static func name(beginningWith text: String, among names: [String]) throws(TranscriptError) -> String {
    let found = Self.names(beginningWith: text, among: names)
    guard let first = found.first, !text.isEmpty else { throw TranscriptError(.unknownName, path: text) }
    guard found.count == 1 else { throw TranscriptError(.ambiguousName, path: text) }
    return first
  }

  /// The name of `names` that is `text`, or else all that begin with it.
  package static func names(beginningWith text: String, among names: [String]) -> [String] {
    names.contains(text) ? [text] : names.filter { $0.hasPrefix(text) }
  }

  /// The file of the transcript whose whole name is `name`.
  package func file(of name: String) -> String { FilePath(path).appending(name + Self.suffix).string }

  /// When the file of the transcript was last written to; nil where that cannot be read.
  package func lastChange(of name: String) -> Date? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file(of: name))
    return attributes?[.modificationDate] as? Date
  }

  /// Removes the transcript whose whole name is `name`, unless a program is writing it.
  package func remove(_ name: String) throws(TranscriptError) {
    let path = file(of: name)
    let lock = try Journal.locked(path)
    defer { try? lock.close() }
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw TranscriptError(.cannotWrite(Errno(rawValue: errno)), path: path)
    }
  }

  private static let suffix = ".jsonl"

  /// The file's name for a transcript: 20261123-091205.jsonl, then 20261123-091205-2.jsonl and so on.
  static func fileName(for transcript: Transcript, number: Int) -> String {
    transcript.name + (number == 1 ? "" : "-\(number)") + suffix
  }
}
