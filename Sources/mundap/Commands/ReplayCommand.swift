import ArgumentParser
import Dialogue
import Knowledge
import Transcripts

/// Plays transcripts again and reports each act that differs.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Play transcripts again and report each act that differs.",
    discussion: "Exits 1 when an act differs. Wording is not compared."
  )

  @Argument(help: "Transcripts (.jsonl), as /export writes them.", completion: .file(extensions: ["jsonl"]))
  var files: [String]

  @Flag(name: .long, help: "Write today's replies into the files where an act differs.")
  var accept = false

  @OptionGroup var options: CommonOptions

  mutating func run() throws {
    let assistant = Assistant(knowledge: try options.settings.knowledgeBase(), hints: SlashCommandText.hints)
    var count = 0
    for file in files {
      let replay = Replay(of: try Transcript(contentsOf: file), to: assistant)
      for difference in replay.differences { try Output.write("\(file): \(Self.text(of: difference))\n") }
      if accept && !replay.differences.isEmpty { try NewFile.replace(file, with: replay.transcript.lines) }
      count += replay.differences.count
    }
    try Output.write("대화 \(files.count)개, 달라진 응답 \(count)개.\n")
    if count > 0 && !accept { throw ExitCode(1) }
  }

  private static func text(of difference: Replay.Difference) -> String {
    "\(difference.then.turn). '\(difference.then.user)': \(summary(of: difference.then)) → \(summary(of: difference.now))"
  }

  private static func summary(of turn: Turn) -> String {
    let cases = turn.case.map { [$0] } ?? turn.question?.options.flatMap(\.cases) ?? []
    return ([turn.act.rawValue] + cases + [turn.branch].compactMap(\.self)).joined(separator: " ")
  }
}
