import SystemPackage

/// The formats that a transcript can be exported to.
package enum ExportFormat: String, CaseIterable, Sendable {
  /// Markdown, for a ticket.
  case md
  /// One file for a browser or a printer.
  case html
  case txt
  /// The transcript itself, which can be replayed.
  case jsonl
  /// For Excel.
  case csv
  /// A labelled dialogue, which `mundap eval` reads.
  case dialogue

  /// The format that the ending of a file's name asks for; nil where it has none, an error where nothing is known by it.
  package init?(fileName: String) throws(TranscriptError) {
    if fileName.lowercased().hasSuffix("." + Self.dialogue.suffix) {
      self = .dialogue
      return
    }
    guard let ending = FilePath(fileName).extension else { return nil }
    guard let format = Self(rawValue: ending.lowercased()) else {
      throw TranscriptError(.unknownFormat(ending: ending), path: fileName)
    }
    self = format
  }

  /// The ending of the names of such files.
  package var suffix: String { self == .dialogue ? "dialogue.jsonl" : rawValue }

  /// The whole file.
  package func text(of transcript: Transcript, summary: Summary) -> String {
    switch self {
    case .md: MarkdownExport(transcript: transcript, summary: summary).text
    case .html: HTMLExport(transcript: transcript, summary: summary).text
    case .txt: TextExport(transcript: transcript, summary: summary).text
    case .jsonl: transcript.lines
    case .csv: CSVExport(transcript).text
    case .dialogue: DialogueExport(transcript).text
    }
  }
}
