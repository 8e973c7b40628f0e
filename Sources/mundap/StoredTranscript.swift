import Dialogue
import Knowledge
import Transcripts

/// A stored transcript as a line of a list.
struct StoredTranscript: Encodable {
  let name: String
  /// RFC 3339.
  let started: String
  let turns: Int
  let outcome: String
  /// What the user came with.
  let problem: String
  let `case`: String?

  /// nil where the file is no transcript; standard error then says why, unless nothing was ever written to it.
  init?(named name: String, in folder: TranscriptFolder, heardBy assistant: Assistant) {
    do {
      let transcript = try Transcript(contentsOf: try folder.file(named: name))
      let summary = Summary(of: transcript, heardBy: assistant)
      self.name = name
      started = summary.started
      turns = transcript.standingTurns.count
      outcome = summary.outcome.rawValue
      problem = summary.problem ?? transcript.turns.first?.user ?? ""
      self.case = summary.remedy?.case
    } catch {
      if error.reason != .empty { Output.writeError("mundap: \(error)\n") }
      return nil
    }
  }

  /// The line as people read it; the words last, for they are as wide as they are.
  var line: String {
    let outcome = Outcome(rawValue: outcome)?.korean ?? outcome
    let shown = problem.count > Self.longestWords ? problem.prefix(Self.longestWords) + "…" : problem[...]
    return [CellWidth.padded(name, to: 18), CellWidth.padded("\(turns)마디", to: 8), CellWidth.padded(outcome, to: 12)]
      .joined() + shown
  }

  private static let longestWords = 40
}
