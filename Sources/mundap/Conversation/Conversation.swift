import Analysis
import ArgumentParser
import Dialogue
import Glibc
import Knowledge
import Transcripts

/// The conversation: at a terminal with Readline and a prompt, else one line in and one reply out.
struct Conversation {
  let settings: Settings
  /// The name of the stored transcript to go on with; nil to begin one.
  let resumed: String?
  /// Whether the lines typed at the prompt are kept for the next time.
  let keepsHistory: Bool

  init(settings: Settings = .standard, resumed: String? = nil, keepsHistory: Bool = true) {
    self.settings = settings
    self.resumed = resumed
    self.keepsHistory = keepsHistory
  }

  /// Talks until the user leaves.
  func run() throws {
    let knowledge = try settings.openKnowledge()
    var session = try session(over: knowledge)
    defer { session.useIfMade { $0.finish() } }
    if isatty(STDIN_FILENO) == 1 && settings.format == .text {
      try converse(in: &session, over: knowledge)
    } else {
      var input = StandardInput()
      while session.value?.isOver != true, let line = input.readLine() { try say(line, in: &session) }
    }
  }

  private func session(over knowledge: OpenKnowledge) throws -> Deferred<Session> {
    guard let resumed else {
      return Deferred { [settings] in try Session(knowledge: knowledge, record: settings.record(of: knowledge)) }
    }
    let path = try (settings.transcriptFolder ?? TranscriptFolder(path: ".")).file(named: resumed)
    // What cannot be resumed is said before anything is typed.
    return Deferred(try Session(knowledge: knowledge, resuming: path))
  }

  private func converse(in session: inout Deferred<Session>, over knowledge: OpenKnowledge) throws {
    let history = keepsHistory ? StateFolder.path.map(HistoryFile.init) : nil
    var last = history?.lines.last
    LineReader.setUp(
      completer: { try? Completer(manual: knowledge.knowledgeBase().manual) }, history: history?.lines ?? [])
    try greet(over: knowledge, resuming: session.value)
    while session.value?.isOver != true {
      switch LineReader.read(prompt: Self.prompt) {
      case .line(let line) where SlashCommand.isFarewell(line):
        return
      case .line(let line):
        guard let turn = try sayStoppably(line, in: &session) else { continue }
        // A space before it says that a line is not to be remembered, as in a shell; repeats are one.
        if line.first != " ", turn.user != last {
          LineReader.remember(turn.user)
          history?.append(turn.user)
          last = turn.user
        }
      case .interrupted(let isEmpty):
        try settings.printer.show(note: isEmpty ? "\n" + SlashCommandText.nothingToCancel + "\n" : "")
      case .endOfInput:
        return Output.writeError("\n")
      case .terminated(let signal):
        throw ExitCode(128 + signal)
      }
    }
  }

  /// Says what the program is and, of a session that goes on, where it stopped.
  private func greet(over knowledge: OpenKnowledge, resuming session: Session?) throws {
    try settings.printer.show(note: SlashCommandText.greeting(manual: knowledge.title) + "\n")
    guard let session, let last = session.last else { return }
    try settings.printer.show(note: SlashCommandText.resumed(after: last, isOutdated: session.isOutdated) + "\n")
  }

  /// Makes a turn of a line and shows it; nil where it is blank, or Ctrl-C came before the reply.
  private func sayStoppably(_ typed: String, in session: inout Deferred<Session>) throws -> Turn? {
    let line = typed.cleanLine
    if line.isEmpty || SlashCommand(parsing: line) != nil { return try say(typed, in: &session) }
    switch try StoppableWork.outcome(of: { [session] in
      var next = session
      let turn = try next.use { $0.answer(to: line) }
      return (next, turn)
    }) {
    case .done((let next, let turn)):
      session = next
      try session.use { $0.keep(turn) }
      try settings.printer.show(turn, inConversation: true)
      return turn
    case .interrupted:
      // What was typed is not lost: the arrow brings it back.
      LineReader.remember(typed)
      try settings.printer.show(note: "\n" + SlashCommandText.stopped + "\n")
      return nil
    case .terminated(let signal): throw ExitCode(128 + signal)
    }
  }

  static let prompt = "나> "

  /// Makes a turn of a line, if it is not blank, and shows it, with a blank line after it where people read.
  @discardableResult
  private func say(_ line: String, in session: inout Deferred<Session>) throws -> Turn? {
    guard !line.cleanLine.isEmpty, let turn = try session.use({ $0.turn(for: line) }) else { return nil }
    try settings.printer.show(turn, inConversation: true)
    return turn
  }
}
