import ArgumentParser
import Glibc
import Transcripts

/// The removal of stored transcripts.
///
/// A transcript that is named is removed at once; what a filter picks, only after a yes.
struct TranscriptRemoval {
  let folder: TranscriptFolder
  let transcripts: [StoredTranscript]
  /// Whether a filter picked them, rather than the user by name.
  let isPicked: Bool
  /// Whether the yes was said beforehand.
  let isAgreed: Bool

  /// Removes them, and hands each that is gone to `report`.
  ///
  /// What cannot be removed is said, and the rest goes on; the last such error is thrown at the end instead.
  func run(report: (StoredTranscript) throws -> Void) throws {
    guard !transcripts.isEmpty, try isWanted() else { return }
    var failure: TranscriptError?
    for transcript in transcripts {
      do {
        try folder.remove(transcript.name)
      } catch {
        if let failure { Output.writeError("mundap: \(failure)\n") }
        failure = error
        continue
      }
      try report(transcript)
    }
    if let failure { throw failure }
  }

  private func isWanted() throws(CommandError) -> Bool {
    if !isPicked || isAgreed { return true }
    guard isatty(STDIN_FILENO) == 1 else {
      throw CommandError(.unconfirmedRemoval(count: transcripts.count))
    }
    for transcript in transcripts.prefix(Self.mostShown) { Output.writeError("\(transcript.line)\n") }
    let rest = transcripts.count - Self.mostShown
    if rest > 0 { Output.writeError("… 외 \(rest)개\n") }
    if Confirmation.isGiven(to: "기록 \(transcripts.count)개를 지울까요? 되살릴 수 없어요. (예/아니요) ") { return true }
    Output.writeError("아무것도 지우지 않았어요.\n")
    return false
  }

  /// As many as fit on a screen.
  private static let mostShown = 15
}
