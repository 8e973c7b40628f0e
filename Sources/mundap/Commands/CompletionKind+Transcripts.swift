import ArgumentParser
import Transcripts

extension CompletionKind {
  /// The names of stored transcripts, where they are kept unless an option says otherwise.
  static var transcripts: CompletionKind { .custom { _, _, _ in Settings.standard.transcriptFolder?.names ?? [] } }
}
