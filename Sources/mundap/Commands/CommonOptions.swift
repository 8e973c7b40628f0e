import ArgumentParser

/// Options of every subcommand.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .long, help: ArgumentHelp("A knowledge folder, or a bare manual (.tsv).", valueName: "path"),
    completion: .file())
  var knowledge: String?

  @Option(name: .long, help: "How to write replies: text, or one JSON object a line.")
  var format: OutputFormat = Settings.standard.format

  @Option(name: .long, help: ArgumentHelp("When to colour replies: auto, always or never.", valueName: "when"))
  var color: Look.Color = Settings.standard.color

  @Flag(name: .long, help: "Keep no record of the conversation on disk.")
  var noTranscript = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder of transcripts (default: $XDG_STATE_HOME/mundap/transcripts).", valueName: "dir"),
    completion: .directory)
  var transcripts: String?

  /// The options as settings.
  var settings: Settings {
    Settings(
      knowledge: knowledge, format: format, color: color, isRecorded: !noTranscript, transcripts: transcripts)
  }
}
