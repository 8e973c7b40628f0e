import Analysis
import ArgumentParser
import Dialogue
import Knowledge
import Transcripts

/// Teaches the bot what it did not understand: the author accepts, edits or skips, message by message.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Go through what was not understood, and add it to the phrasings.",
    discussion: """
      Messages that were declined, asked about or reported as not helping, the most frequent first. Answers are read from standard
      input; --format json lists the messages and asks nothing.
      """
  )

  @OptionGroup var options: CommonOptions

  mutating func run() throws {
    let location = KnowledgeLocation(named: options.knowledge)
    let knowledge = try location.openKnowledge()
    let items = try review(over: knowledge).items
    if options.format == .json {
      for item in items { try Output.write(try Printer.json(item) + "\n") }
      return
    }
    let path = try PhrasingFile.path(in: location)
    if items.isEmpty { return try Output.write("살펴볼 말이 없습니다.\n") }
    var dialogue = ReviewDialogue(manual: knowledge.manual)
    let accepted = dialogue.accepted(of: items)
    if accepted.isEmpty { return try Output.write("더한 말이 없습니다.\n") }
    try PhrasingFile.append(accepted, to: path, on: String(Clock.now.prefix(10)))
    try Output.write(
      "\(path): \(accepted.count)줄을 더했습니다. 'mundap train'으로 배우고, 'mundap eval'로 달라진 것을 재어 보세요.\n")
  }

  private func review(over knowledge: KnowledgeBase) throws -> Review {
    guard let folder = options.settings.transcriptFolder else {
      throw TranscriptError(.noFolder, path: "$HOME")
    }
    var transcripts: [Transcript] = []
    // For records of earlier versions alone.
    lazy var assistant = Assistant(knowledge: knowledge)
    for name in folder.names {
      do {
        let transcript = try Transcript(contentsOf: try folder.file(named: name))
        // Another manual's cases may bear the same numbers.
        guard transcript.header.manual == knowledge.manual.title else { continue }
        transcripts.append(transcript.isHeard ? transcript : transcript.heard(by: assistant))
      } catch {
        if error.reason != .empty { Output.writeError("mundap: \(error)\n") }
      }
    }
    return Review(of: transcripts, knowing: knowledge)
  }
}
