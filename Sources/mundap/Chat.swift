import ArgumentParser
import Dialogue
import Glibc
import Knowledge
import Transcripts

/// The conversation: at a terminal with Readline and a prompt, else one line in and one reply out.
struct Chat: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Hold a conversation (the default).")

  @Option(
    name: .long,
    help: ArgumentHelp("Go on with a stored transcript ('mundap transcripts' lists them).", valueName: "id"))
  var resume: String?

  @Flag(name: .long, help: "Neither read nor keep the lines typed at the prompt.")
  var noHistory = false

  @OptionGroup var options: CommonOptions

  mutating func run() throws {
    var session = try session(over: try options.knowledgeBase())
    defer { session.finish() }
    let isInteractive = isatty(STDIN_FILENO) == 1 && options.format == .text
    if isInteractive {
      try converse(&session)
    } else {
      while !session.isOver, let line = readLine() {
        if let turn = session.turn(for: line) { try show(turn) }
      }
    }
  }

  private func session(over knowledge: KnowledgeBase) throws -> Session {
    guard let resume else { return Session(knowledge: knowledge, record: options.record(of: knowledge)) }
    if noTranscript { throw ValidationError("--resume goes on with a transcript; --no-transcript keeps none.") }
    do {
      let path = try (options.transcriptFolder ?? TranscriptFolder(path: ".")).file(named: resume)
      return try Session(knowledge: knowledge, resuming: path)
    } catch let error as TranscriptError {
      throw Failure(error)
    }
  }

  private var noTranscript: Bool { options.noTranscript }

  private func converse(_ session: inout Session) throws {
    let history = noHistory ? nil : StateFolder.path.map(HistoryFile.init)
    var last = history?.lines.last
    LineReader.setUp(completer: Completer(manual: session.assistant.manual), history: history?.lines ?? [])
    try printer.show(note: CommandText.greeting(manual: session.assistant.manual.title) + "\n")
    if let last = session.last {
      try printer.show(note: CommandText.resumed(after: last, isOutdated: session.isOutdated) + "\n")
    }
    while !session.isOver {
      switch LineReader.read(prompt: Self.prompt) {
      case .line(let line) where Self.farewells.contains(line.trimmed):
        return
      case .line(let line):
        guard let turn = session.turn(for: line) else { continue }
        // A space before it says that a line is not to be remembered, as in a shell; repeats are one.
        if line.first != " ", turn.user != last {
          LineReader.remember(turn.user)
          history?.append(turn.user)
          last = turn.user
        }
        try show(turn)
      case .interrupted(let isEmpty):
        try printer.show(note: isEmpty ? "\n" + CommandText.nothingToCancel + "\n" : "")
      case .endOfInput:
        return Output.writeError("\n")
      case .terminated(let signal):
        throw ExitCode(128 + signal)
      }
    }
  }

  /// Words that leave when they are all that is typed: in Hangul mode they are nearer than a slash.
  private static let farewells: Set = ["끝", "종료", "exit", "quit"]

  static let prompt = "나> "

  private var printer: Printer { Printer(format: options.format, look: Look(color: options.color)) }

  /// Shows a turn, with a blank line after it where people read.
  private func show(_ turn: Turn) throws {
    try printer.show(turn)
    if options.format == .text { try printer.show("") }
  }
}
