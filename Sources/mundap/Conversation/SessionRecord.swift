import Dialogue
import Transcripts

/// The record of a sitting: in memory for `/export`, and in a file as it happens unless the user wants none.
///
/// Where the file cannot be written the user is told once, the conversation goes on, and every later turn tries again.
struct SessionRecord {
  private let knowledge: OpenKnowledge
  private(set) var transcript: Transcript
  /// nil where nothing is kept on disk.
  private var journal: Journal?
  private var isUnsaved = false
  /// Whether there is a next turn to try again with, and a prompt for `/export`.
  private let isConversation: Bool

  /// The name of the stored transcript; nil where there is none.
  var name: String? { journal?.name }

  /// A record that is kept in `folder`, or in memory alone.
  init(of knowledge: OpenKnowledge, in folder: TranscriptFolder?, isConversation: Bool = true) {
    self.knowledge = knowledge
    self.isConversation = isConversation
    transcript = Self.transcript(over: knowledge)
    journal = folder.map { Journal(folder: $0.path) }
  }

  /// A record that goes on with the file at `path`.
  init(of knowledge: OpenKnowledge, resuming path: String) throws {
    self.knowledge = knowledge
    isConversation = true
    (journal, transcript) = try Journal.resuming(path)
    guard transcript.header.manual == knowledge.title else {
      throw CommandError(.otherManual(transcript.header.manual), path: path)
    }
  }

  /// Whether what the program knows has changed since the record began: replies may differ from those on record.
  var isOutdated: Bool { transcript.header.edition != knowledge.edition }

  /// Adds a turn; it is on the disk before it is shown.
  mutating func append(_ turn: Turn) {
    transcript.append(turn, at: Clock.now)
    save()
  }

  /// Ends the transcript, and begins the next: a new caller.
  mutating func beginAnew() {
    finish()
    journal?.close()
    transcript = Self.transcript(over: knowledge)
    isUnsaved = false
  }

  /// Tries once more to write what could not be written.
  mutating func finish() {
    guard isUnsaved, isConversation else { return }
    save()
    if isUnsaved { Output.writeError("mundap: 이 대화는 기록에 남지 않았어요.\n") }
  }

  private mutating func save() {
    do {
      try journal?.save(transcript)
      isUnsaved = false
    } catch {
      if !isUnsaved { Output.writeError("mundap: 기록을 남기지 못했어요. \(error)\n\(isConversation ? Self.advice : "")") }
      isUnsaved = true
    }
  }

  /// Said at the first failure, while there is a prompt to do it at.
  private static let advice = "대화는 이어지고, 다음 말씀 때 다시 적어 볼게요. 끝내기 전에 /export 로 다른 곳에 남기실 수 있어요.\n"

  private static func transcript(over knowledge: OpenKnowledge) -> Transcript {
    Transcript(
      header: Transcript.Header(
        started: Clock.now, manual: knowledge.title, edition: knowledge.edition, version: Mundap.version))
  }
}
