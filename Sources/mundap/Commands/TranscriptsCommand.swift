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
    discussion: """
      Each line: name, number of the user's turns, outcome, first words. A file that is empty or cannot be read is marked so, and the \
      latter named on standard error.

      --delete takes names, each a whole name or the beginning of one name alone, and removes those transcripts; or filters, and \
      removes what they pick after a yes at the terminal, or with --yes. A conversation that is going on is not removed.
      """
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

  @Flag(name: .long, help: "Delete what filters pick without asking.")
  var yes = false

  @OptionGroup var options: CommonOptions

  mutating func validate() throws {
    // "$ID" where the variable is not set must not mean all.
    if ids.contains(where: \.trimmed.isEmpty) { throw ValidationError("A name is empty: is a variable not set?") }
    if yes && !delete { throw ValidationError("--yes goes with --delete.") }
    if delete && ids.isEmpty && !hasFilter {
      throw ValidationError("--delete needs a name, --since, --outcome or --older-than.")
    }
    if let since, !Clock.isDay(since) { throw ValidationError("--since takes a day such as 2026-11-23.") }
    if let olderThan, Self.days(olderThan) == nil { throw ValidationError("--older-than takes days such as 90d.") }
  }

  private var hasFilter: Bool { since != nil || outcome != nil || olderThan != nil }

  mutating func run() throws {
    guard let folder = options.settings.transcriptFolder else {
      throw TranscriptError(.noFolder, path: "$HOME")
    }
    var assistant = Deferred<Assistant> { [settings = options.settings] in
      Assistant(knowledge: try settings.knowledgeBase())
    }
    let transcripts = try names(among: folder.names).map { name in
      try StoredTranscript(named: name, in: folder) { line, act in
        try assistant.use { $0.heard(in: line, repliedWith: act) }
      }
    }.filter(isMeant)
    if !delete {
      for transcript in transcripts where transcript.fault == .unreadable {
        transcript.error.map { Output.writeError("mundap: \($0)\n") }
      }
      return try Output.write(transcripts.map { try text(of: $0) + "\n" }.joined())
    }
    try TranscriptRemoval(folder: folder, transcripts: transcripts, isPicked: hasFilter, isAgreed: yes).run {
      try Output.write((options.format == .text ? "지움  " : "") + text(of: $0) + "\n")
    }
  }

  private func text(of transcript: StoredTranscript) throws -> String {
    options.format == .json ? try Printer.json(transcript) : transcript.line
  }

  /// The names that the arguments mean.
  private func names(among names: [String]) throws(TranscriptError) -> [String] {
    if ids.isEmpty { return names }
    var meant: Set<String> = []
    for id in ids { meant.formUnion(try self.names(meantBy: id, among: names)) }
    return names.filter(meant.contains)
  }

  /// All that `id` is the beginning of, but the one alone where names decide what is removed.
  private func names(meantBy id: String, among names: [String]) throws(TranscriptError) -> [String] {
    if delete && !hasFilter { return [try TranscriptFolder.name(beginningWith: id, among: names)] }
    let found = TranscriptFolder.names(beginningWith: id, among: names)
    if found.isEmpty { throw TranscriptError(.unknownName, path: id) }
    return found
  }

  private func isMeant(_ transcript: StoredTranscript) -> Bool {
    if let since, transcript.day < since { return false }
    if let days = olderThan.flatMap(Self.days), transcript.day >= Clock.day(before: days) { return false }
    return outcome.map { $0 == transcript.outline?.outcome } ?? true
  }

  // MARK: Arguments

  private static func days(_ text: String) -> Int? {
    let number = text.hasSuffix("d") || text.hasSuffix("일") ? String(text.dropLast()) : text
    return Int(number).flatMap { $0 >= 0 ? $0 : nil }
  }
}

extension Outcome: ExpressibleByArgument {}
