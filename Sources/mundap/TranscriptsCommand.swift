import ArgumentParser
import Dialogue
import FoundationEssentials
import Knowledge
import Transcripts

/// The stored transcripts: a list, and their removal.
struct TranscriptsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transcripts",
    abstract: "List or delete stored transcripts.",
    discussion:
      "Each line: name, number of the user's turns, outcome, first words. Damaged files are named on standard error."
  )

  @Argument(help: "Names, or beginnings of names; without any, all.", completion: .transcripts)
  var ids: [String] = []

  @Option(name: .long, help: ArgumentHelp("Those that began on this day or later.", valueName: "yyyy-mm-dd"))
  var since: String?

  @Option(name: .long, help: ArgumentHelp("Those that ended so.", valueName: "outcome"))
  var outcome: Outcome?

  @Option(name: .long, help: ArgumentHelp("Those that began before so many days.", valueName: "90d"))
  var olderThan: String?

  @Flag(name: .long, help: "Delete them; needs a name or a filter.")
  var delete = false

  @OptionGroup var options: CommonOptions

  mutating func validate() throws {
    if delete && ids.isEmpty && since == nil && outcome == nil && olderThan == nil {
      throw ValidationError("--delete needs a name, --since, --outcome or --older-than.")
    }
    if let since, !Self.isDay(since) { throw ValidationError("--since takes a day such as 2026-11-23.") }
    if let olderThan, Self.days(olderThan) == nil { throw ValidationError("--older-than takes days such as 90d.") }
  }

  mutating func run() throws {
    guard let folder = options.settings.transcriptFolder else {
      throw Failure(TranscriptError(.noFolder, path: "$HOME"))
    }
    let assistant = Assistant(knowledge: try options.settings.knowledgeBase())
    for name in try names(in: folder) {
      guard let stored = StoredTranscript(named: name, in: folder, heardBy: assistant), isMeant(stored) else {
        continue
      }
      if delete {
        do { try folder.remove(name) } catch { throw Failure(error) }
      }
      try Output.write(
        options.format == .json ? Printer.json(stored) + "\n" : (delete ? "지움  " : "") + stored.line + "\n")
    }
  }

  private func names(in folder: TranscriptFolder) throws -> [String] {
    let names = folder.names
    for id in ids where !names.contains(where: { $0.hasPrefix(id) }) {
      throw Failure(TranscriptError(.unknownName, path: id))
    }
    return ids.isEmpty ? names : names.filter { name in ids.contains { name.hasPrefix($0) } }
  }

  private func isMeant(_ stored: StoredTranscript) -> Bool {
    let day = String(stored.started.prefix(10))
    if let since, day < since { return false }
    if let days = olderThan.flatMap(Self.days), day >= Clock.day(before: days) { return false }
    return outcome.map { $0.rawValue == stored.outcome } ?? true
  }

  // MARK: Arguments

  private static func isDay(_ text: String) -> Bool {
    text.count == 10 && text.split(separator: "-").map(\.count) == [4, 2, 2]
      && text.allSatisfy { $0.isNumber || $0 == "-" }
  }

  private static func days(_ text: String) -> Int? {
    let number = text.hasSuffix("d") || text.hasSuffix("일") ? String(text.dropLast()) : text
    return Int(number).flatMap { $0 >= 0 ? $0 : nil }
  }
}

extension Outcome: ExpressibleByArgument {}
