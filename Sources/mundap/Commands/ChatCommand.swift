import ArgumentParser

/// The conversation, which is the program's default.
struct ChatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "chat", abstract: "Hold a conversation (the default).")

  @Option(
    name: .long,
    help: ArgumentHelp("Go on with a stored transcript ('mundap transcripts' lists them).", valueName: "id"),
    completion: .transcripts)
  var resume: String?

  @Flag(name: .long, help: "Neither read nor keep the lines typed at the prompt.")
  var noHistory = false

  @OptionGroup var options: CommonOptions

  mutating func run() throws {
    if resume != nil, options.noTranscript {
      throw ValidationError("--resume goes on with a transcript; --no-transcript keeps none.")
    }
    try Conversation(settings: options.settings, resumed: resume, keepsHistory: !noHistory).run()
  }
}
