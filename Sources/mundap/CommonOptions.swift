import ArgumentParser
import Knowledge
import Transcripts

/// What a reply looks like.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// Options of every subcommand.
struct CommonOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("A knowledge folder, or a bare manual (.tsv).", valueName: "path"))
  var knowledge: String?

  @Option(name: .long, help: "How to write replies: text, or one JSON object a line.")
  var format: OutputFormat = .text

  @Option(name: .long, help: ArgumentHelp("When to colour replies: auto, always or never.", valueName: "when"))
  var color: Look.Color = .auto

  @Flag(name: .long, help: "Keep no record of the conversation on disk.")
  var noTranscript = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder of transcripts (default: $XDG_STATE_HOME/mundap/transcripts).", valueName: "dir"))
  var transcripts: String?

  /// The record of a sitting that begins, kept where the options say.
  func record(of knowledge: KnowledgeBase) -> Record {
    if noTranscript { return Record(of: knowledge, in: nil) }
    if transcriptFolder == nil { Output.writeError("mundap: \(TranscriptError(.noFolder, path: "$HOME"))\n") }
    return Record(of: knowledge, in: transcriptFolder)
  }

  /// The folder of transcripts: the one named, else that of the XDG base directories; nil where there is no home.
  var transcriptFolder: TranscriptFolder? {
    (transcripts ?? StateFolder.path?.appending(file: "transcripts")).map(TranscriptFolder.init)
  }

  /// The knowledge named, or that of the first place that has any.
  func knowledgeBase() throws -> KnowledgeBase {
    let knowledge = try KnowledgeLocation(named: knowledge).openKnowledge()
    for warning in knowledge.warnings { Output.writeError("mundap: \(warning)\n") }
    return knowledge
  }
}
