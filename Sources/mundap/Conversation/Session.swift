import Analysis
import Dialogue
import Knowledge
import Transcripts

/// One user's sitting: the assistant, the record, and the commands that work on them.
struct Session {
  private(set) var assistant: Assistant
  private var record: SessionRecord
  /// Whether the user asked to leave.
  private(set) var isOver = false

  /// The name of the stored transcript; nil where there is none.
  var name: String? { record.name }

  /// A sitting that begins.
  init(knowledge: OpenKnowledge, record: SessionRecord) throws {
    assistant = Assistant(knowledge: try knowledge.knowledgeBase(), hints: SlashCommandText.hints)
    self.record = record
  }

  /// A sitting that goes on with the transcript at `path`, its state made again by replay.
  init(knowledge: OpenKnowledge, resuming path: String) throws {
    assistant = Assistant(knowledge: try knowledge.knowledgeBase(), hints: SlashCommandText.hints)
    record = try SessionRecord(of: knowledge, resuming: path)
    assistant.replay(record.transcript)
  }

  /// Whether replies may differ from those on record.
  var isOutdated: Bool { record.isOutdated }

  /// What was said last, for a sitting that goes on; nil before the first turn.
  var last: Turn? { record.transcript.turns.last }

  /// The turn that `line` makes; nil for a blank one.
  mutating func turn(for typed: String) -> Turn? {
    let line = typed.cleanLine
    if line.isEmpty { return nil }
    if let command = SlashCommand(parsing: line) {
      if command == .back { return takeBack() }
      let shown = assistant.redacted(line)
      let number = assistant.state.turns
      return Turn(command: shown, number: number, reply: redacted(reply(to: command)))
    }
    let turn = answer(to: line)
    keep(turn)
    return turn
  }

  /// The turn that a line makes which is neither blank nor a command; it is not on record before `keep`.
  mutating func answer(to line: String) -> Turn { assistant.reply(to: line) }

  /// Puts a turn on record, before it is shown.
  mutating func keep(_ turn: Turn) { record.append(turn) }

  /// Ends the sitting.
  mutating func finish() { record.finish() }

  // MARK: Commands

  /// A reply that may repeat what was typed, as the conversation knows it.
  private mutating func redacted(_ reply: Reply) -> Reply {
    let text = reply.text
    let shown = assistant.redacted(lines: text)
    return shown == text ? reply : Reply(shown)
  }

  private mutating func reply(to command: SlashCommand) -> Reply {
    switch command {
    case .help: return Reply(SlashCommandText.help)
    case .cases: return CaseText.list(of: assistant.manual)
    case .showCase(let number): return CaseText.whole(number, of: assistant.manual) ?? Reply(CaseText.unknown(number))
    case .why: return Reply(assistant.explanation)
    case .reset:
      assistant.reset()
      record.beginAnew()
      return Reply(SlashCommandText.reset)
    case .export(let arguments): return Reply(export(arguments))
    case .back: return Reply(SlashCommandText.nothingToTakeBack)
    case .quit:
      isOver = true
      return Reply(SlashCommandText.goodbye)
    case .unknown(let name): return Reply(SlashCommandText.unknown(name))
    case .sentence(let name): return Reply(SlashCommandText.sentence(beginningWith: name))
    }
  }

  /// Takes the last turn back; the transcript keeps it, and that it was taken back.
  private mutating func takeBack() -> Turn {
    let isDone = assistant.back()
    let reply =
      isDone ? SlashCommandText.tookBack(standing: assistant.standingQuestion) : SlashCommandText.nothingToTakeBack
    let turn = Turn(command: Turn.takingBack, number: assistant.state.turns, reply: Reply(reply))
    if isDone { record.append(turn) }
    return turn
  }

  private func export(_ arguments: String) -> String {
    if record.transcript.entries.isEmpty { return SlashCommandText.nothingToExport }
    do {
      let target = try ExportTarget(parsing: arguments, transcript: record.transcript)
      let summary = Summary(of: record.transcript.heard(by: assistant), over: assistant.manual)
      let text = target.format.text(of: record.transcript, summary: summary)
      return SlashCommandText.exported(to: try target.write(text, overwriting: target.isForced))
    } catch {
      return error.description
    }
  }
}
