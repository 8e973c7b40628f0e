import Analysis
import FoundationEssentials
import Knowledge
import Transcripts

/// Where an export goes, and in what form.
struct ExportTarget {
  let path: String
  /// Whether the user chose the name; a name of ours gets a number where a file has it.
  let isNamed: Bool
  let format: ExportFormat
  /// Whether a file that is there may be replaced.
  let isForced: Bool

  /// Reads what follows the command: `[--force] [FILE]`; without a name the file is named for the conversation.
  init(parsing arguments: String, transcript: Transcript) throws(TranscriptError) {
    let isForced = arguments.hasPrefix(Self.force)
    let name = (isForced ? String(arguments.dropFirst(Self.force.count)) : arguments).trimmed
    try self.init(named: name.isEmpty ? nil : name, format: nil, isForced: isForced, transcript: transcript)
  }

  /// - Parameter format: nil where the file's name tells it. A name without an ending is Markdown's, and gets its ending, unless
  ///   there is a file of that very name: that one is meant.
  init(named name: String?, format: ExportFormat?, isForced: Bool, transcript: Transcript) throws(TranscriptError) {
    self.isForced = isForced
    isNamed = name != nil
    guard let name else {
      self.format = format ?? .md
      path = "mundap-\(transcript.name).\(self.format.suffix)"
      return
    }
    let file = NewFile.path(named: name)
    let told = format == nil ? try ExportFormat(fileName: file) : format
    let isWhole = told != nil || FileManager.default.fileExists(atPath: file)
    self.format = told ?? .md
    path = isWhole ? file : "\(file).\(self.format.suffix)"
  }

  /// Writes `text` there, and returns the path of the file.
  func write(_ text: String, overwriting isForced: Bool) throws(TranscriptError) -> String {
    if isNamed { return try NewFile.write(text, to: path, overwriting: isForced) }
    var number = 1
    while true {
      do {
        return try NewFile.write(text, to: number == 1 ? path : numbered(number), overwriting: isForced)
      } catch {
        guard error.reason == .exists else { throw error }
        number += 1
      }
    }
  }

  /// The path with a number before its suffix: mundap-20261123-091205-2.md.
  private func numbered(_ number: Int) -> String {
    "\(path.dropLast(format.suffix.count + 1))-\(number).\(format.suffix)"
  }

  private static let force = "--force"
}
