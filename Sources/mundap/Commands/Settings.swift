import Knowledge
import Transcripts

/// What every subcommand is told: where the knowledge and the transcripts lie, and what replies look like.
struct Settings {
  /// nil for the first place that has any.
  var knowledge: String?
  var format = OutputFormat.text
  var color = Look.Color.auto
  var isRecorded = true
  /// nil for the folder of the XDG base directories.
  var transcripts: String?

  /// The settings of somebody who names none.
  static let standard = Settings()

  /// What shows replies.
  var printer: Printer { Printer(format: format, look: Look(color: color)) }

  /// The record of a sitting that begins, kept where the options say.
  func record(of knowledge: OpenKnowledge, isConversation: Bool = true) -> SessionRecord {
    if !isRecorded { return SessionRecord(of: knowledge, in: nil) }
    if transcriptFolder == nil { Output.writeError("mundap: \(TranscriptError(.noFolder, path: "$HOME"))\n") }
    return SessionRecord(of: knowledge, in: transcriptFolder, isConversation: isConversation)
  }

  /// The folder of transcripts: the one named, else that of the XDG base directories; nil where there is no home.
  var transcriptFolder: TranscriptFolder? {
    (transcripts ?? StateFolder.path?.appending(file: "transcripts")).map(TranscriptFolder.init)
  }

  /// The knowledge named, or that of the first place that has any.
  func openKnowledge() throws -> OpenKnowledge {
    let knowledge = try OpenKnowledge(at: KnowledgeLocation(named: knowledge))
    for warning in knowledge.warnings { Output.writeError("mundap: \(warning)\n") }
    return knowledge
  }

  /// The knowledge in use, read whole.
  func knowledgeBase() throws -> KnowledgeBase { try openKnowledge().knowledgeBase() }
}
