import Analysis
import Dialogue
import Knowledge
import Transcripts

/// One user's sitting: the assistant, the transcript, and the commands that work on them.
struct Session {
  private let knowledge: KnowledgeBase
  private var assistant: Assistant
  private var transcript: Transcript
  /// Whether the user asked to leave.
  private(set) var isOver = false

  /// The title of the manual.
  var manual: String { assistant.manual.title }

  init(knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    assistant = Assistant(knowledge: knowledge)
    transcript = Self.transcript(over: knowledge)
  }

  private static func transcript(over knowledge: KnowledgeBase) -> Transcript {
    Transcript(
      header: Transcript.Header(
        started: Clock.now, manual: knowledge.manual.title,
        edition: "\(knowledge.edition)-\(knowledge.korean.edition)", version: Mundap.version))
  }

  /// The turn that `line` makes; nil for a blank one.
  mutating func turn(for line: String) -> Turn? {
    let line = line.cleanLine
    if line.isEmpty { return nil }
    if let command = Command(parsing: line) {
      if command == .back { return takeBack() }
      return Turn(command: line, number: assistant.state.turns, reply: reply(to: command))
    }
    let turn = assistant.reply(to: line)
    transcript.append(turn, at: Clock.now)
    return turn
  }

  // MARK: Commands

  private mutating func reply(to command: Command) -> String {
    switch command {
    case .help: return CommandText.help
    case .cases: return CaseText.list(of: assistant.manual)
    case .showCase(let number): return CaseText.whole(number, of: assistant.manual) ?? CaseText.unknown(number)
    case .why: return assistant.explanation
    case .reset:
      assistant.reset()
      transcript = Self.transcript(over: knowledge)
      return CommandText.reset
    case .export(let path): return export(to: path)
    case .back: return CommandText.nothingToTakeBack
    case .quit:
      isOver = true
      return CommandText.goodbye
    case .unknown(let name): return CommandText.unknown(name)
    case .incomplete(let name): return CommandText.incomplete(name)
    }
  }

  /// Takes the last turn back; the transcript keeps it, and that it was taken back.
  private mutating func takeBack() -> Turn {
    let isDone = assistant.back()
    let reply = isDone ? CommandText.tookBack(standing: assistant.standingQuestion) : CommandText.nothingToTakeBack
    let turn = Turn(command: Turn.takingBack, number: assistant.state.turns, reply: reply)
    if isDone { transcript.append(turn, at: Clock.now) }
    return turn
  }

  private func export(to path: String) -> String {
    do {
      let text = path.hasSuffix(".jsonl") ? transcript.lines : MarkdownExport(transcript).text
      let path = try NewFile.write(text, to: path)
      return CommandText.exported(to: path)
    } catch {
      return error.description
    }
  }
}
