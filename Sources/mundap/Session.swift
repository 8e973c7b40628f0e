import Analysis
import Dialogue
import Knowledge
import Transcripts

/// One user's sitting: the assistant, the transcript, and the commands that work on them.
struct Session {
  private var assistant: Assistant
  private var transcript: Transcript
  /// Whether the user asked to leave.
  private(set) var isOver = false

  /// The title of the manual.
  var manual: String { assistant.manual.title }

  init(knowledge: KnowledgeBase) {
    assistant = Assistant(knowledge: knowledge)
    transcript = Transcript(manual: knowledge.manual.title)
  }

  /// The turn that `line` makes; nil for a blank one.
  mutating func turn(for line: String) -> Turn? {
    let line = line.cleanLine
    if line.isEmpty { return nil }
    if let command = Command(parsing: line) {
      return Turn(command: line, number: assistant.state.turns, reply: reply(to: command))
    }
    let turn = assistant.reply(to: line)
    transcript.append(turn)
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
      transcript = Transcript(manual: assistant.manual.title)
      return CommandText.reset
    case .export(let path): return export(to: path)
    case .quit:
      isOver = true
      return CommandText.goodbye
    case .unknown(let name): return CommandText.unknown(name)
    case .incomplete(let name): return CommandText.incomplete(name)
    }
  }

  private func export(to path: String) -> String {
    do {
      let path = try NewFile.write(MarkdownExport(transcript).text, to: path)
      return CommandText.exported(to: path)
    } catch {
      return error.description
    }
  }
}
