import ArgumentParser

/// The program: `mundap` alone begins a conversation.
@main
struct Mundap: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "mundap",
    abstract: "Answers from a help-desk manual, in a conversation in Korean.",
    discussion: """
      Type a problem in plain Korean and read the manual's remedy. Works offline; the same input gives the same output.

      Environment: MUNDAP_KNOWLEDGE names the knowledge when --knowledge does not; without either it is that beside the program, the \
      installed one, that of the checkout it was built in, or ./Knowledge. XDG_STATE_HOME holds transcripts and history \
      (default ~/.local/state). NO_COLOR turns colour off. ACCESSIBLE=1 writes for a screen reader.

      Exit codes: 0 done, 1 and 2 see 'ask', 64 wrong usage, 65 bad data, 66 no such input, 73 and 74 cannot write, 129, 130 and 143 \
      ended by a signal.
      """,
    version: version,
    subcommands: [
      ChatCommand.self, AskCommand.self, CasesCommand.self, TranscriptsCommand.self, ExportCommand.self,
      ReplayCommand.self, ReviewCommand.self, CheckCommand.self, TrainCommand.self, TuneCommand.self,
      EvaluateCommand.self,
    ],
    defaultSubcommand: ChatCommand.self
  )

  /// Runs the subcommand that the arguments name; a failure is one line on standard error and an exit code.
  static func main() {
    StandardDescriptors.reserve()
    do {
      // Without arguments there is nothing to parse, and the parser's own tables cost as much as the rest of the start.
      if CommandLine.arguments.count == 1 { return try Conversation().run() }
      var command = try parseAsRoot()
      try command.run()
    } catch {
      guard let code = ExitCode(error) else { exit(withError: error) }
      Output.writeError("mundap: \(error)\n")
      exit(withError: code)
    }
  }
}
