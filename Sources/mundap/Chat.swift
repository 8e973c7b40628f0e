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

  @OptionGroup var options: CommonOptions

  /// No wider than a line is easy to read.
  private static let widestLine = 80

  mutating func run() throws {
    var session = try session(over: try options.knowledgeBase())
    defer { session.finish() }
    let isInteractive = isatty(STDIN_FILENO) == 1 && options.format == .text
    if isInteractive {
      try converse(&session)
    } else {
      let printer = Printer(format: options.format, width: nil)
      while !session.isOver, let line = readLine() {
        if let turn = session.turn(for: line) { try printer.show(turn) }
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
    LineReader.setUp()
    try printer.show(CommandText.greeting(manual: session.manual))
    if let last = session.last { try printer.show(CommandText.resumed(after: last)) }
    while !session.isOver {
      switch LineReader.read(prompt: Self.prompt) {
      case .line(let line) where Self.farewells.contains(line.trimmed):
        return
      case .line(let line):
        if let turn = session.turn(for: line) { try printer.show(turn) }
      case .interrupted:
        try printer.show("\n" + CommandText.interrupted)
      case .endOfInput:
        try Output.write("\n")
        return
      case .terminated(let signal):
        throw ExitCode(128 + signal)
      }
    }
  }

  /// Words that leave when they are all that is typed: in Hangul mode they are nearer than a slash.
  private static let farewells: Set = ["끝", "종료", "exit", "quit"]

  static let prompt = "나> "

  /// The printer for the window as it is now: it may have been resized.
  private var printer: Printer {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    return Printer(format: .text, width: isTerminal ? min(LineReader.columns, Self.widestLine) : nil)
  }
}
