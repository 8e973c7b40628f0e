import Analysis
import Knowledge
import Transcripts

/// Where `/export` writes to, and in what form.
struct ExportTarget {
  let path: String
  let format: ExportFormat
  /// Whether a file that is there may be replaced.
  let isForced: Bool

  /// Reads what follows the command: `[--force] [FILE]`; without a name the file is named for the conversation.
  init(parsing arguments: String, transcript: Transcript) {
    let isForced = arguments.hasPrefix(Self.force)
    let name = (isForced ? String(arguments.dropFirst(Self.force.count)) : arguments).trimmed
    self.init(named: name.isEmpty ? nil : name, format: nil, isForced: isForced, transcript: transcript)
  }

  /// - Parameter format: nil where the file's name tells it; a name that tells none is Markdown's.
  init(named name: String?, format: ExportFormat?, isForced: Bool, transcript: Transcript) {
    self.isForced = isForced
    self.format = format ?? name.flatMap(ExportFormat.init(fileName:)) ?? .md
    path = name ?? "mundap-\(transcript.name).\(self.format.suffix)"
  }

  private static let force = "--force"
}
