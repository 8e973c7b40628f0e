import FoundationEssentials
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

  /// The file of the transcript that `name` is the name of, or the beginning of the name; a path of a file is that file.
  package func file(named name: String) throws(TranscriptError) -> String {
    if name.contains("/") || name.hasSuffix(Self.suffix) { return name }
    let names = names
    let found = names.contains(name) ? [name] : names.filter { $0.hasPrefix(name) }
    guard let first = found.first, !name.isEmpty else { throw TranscriptError(.unknownName, path: name) }
    guard found.count == 1 else { throw TranscriptError(.ambiguousName, path: name) }
    return file(of: first)
  }

  /// Removes the transcript of that very name.
  package func remove(_ name: String) throws(TranscriptError) {
    do {
      try FileManager.default.removeItem(atPath: file(of: name))
    } catch {
      throw TranscriptError(.cannotWrite(Errno(rawValue: errno)), path: file(of: name))
    }
  }

  private func file(of name: String) -> String { FilePath(path).appending(name + Self.suffix).string }

  private static let suffix = ".jsonl"

  /// The file's name for a transcript: 20261123-091205.jsonl, then 20261123-091205-2.jsonl and so on.
  static func fileName(for transcript: Transcript, number: Int) -> String {
    transcript.name + (number == 1 ? "" : "-\(number)") + suffix
  }
}
