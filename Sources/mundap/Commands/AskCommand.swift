import ArgumentParser
import Dialogue
import Knowledge

/// One message, one reply, and an exit code that says what kind.
struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Answer one message.",
    discussion: "Exits 0 when it answered, 1 when it declined, 2 when it asked back."
  )

  @Argument(help: "The message; without one it is read from standard input.")
  var text: [String] = []

  @OptionGroup var options: CommonOptions

  mutating func run() throws {
    let knowledge = try options.settings.openKnowledge()
    var assistant = Assistant(knowledge: try knowledge.knowledgeBase(), hints: SlashCommandText.hints)
    var record = options.settings.record(of: knowledge, isConversation: false)
    let message = text.isEmpty ? Self.standardInput() : text.joined(separator: " ")
    if message.trimmed.isEmpty { throw ValidationError("There is no message to answer.") }
    let turn = assistant.reply(to: message)
    record.append(turn)
    try options.settings.printer.show(turn)
    switch turn.act {
    case .decline: throw ExitCode.declined
    case .clarify: throw ExitCode.askedBack
    case .answer, .escalate, .smalltalk, .command: return
    }
  }

  private static func standardInput() -> String {
    var input = StandardInput()
    var lines: [String] = []
    while let line = input.readLine() { lines.append(line) }
    return lines.joined(separator: "\n")
  }
}
