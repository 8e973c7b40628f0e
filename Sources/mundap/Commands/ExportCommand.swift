import ArgumentParser
import Dialogue
import FoundationEssentials
import Glibc
import Knowledge
import Transcripts

/// A stored transcript in another form.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a stored transcript to a file.",
    discussion: """
      Forms: md (for a ticket), html (to read and print), txt, jsonl (to replay), csv (for Excel), and dialogue (labels for
      'mundap eval'). Without --to the file's ending tells the form; a name without an ending is md's, and gets '.md'. The file is \
      readable by you alone.
      """
  )

  @Argument(
    help: "A transcript's name or the beginning of it ('mundap transcripts' lists them), or a file.",
    completion: .transcripts)
  var id: String

  @Argument(
    help: "Where to write; '-' is standard output. Without one, mundap-ID in the working folder.", completion: .file())
  var file: String?

  @Option(name: .long, help: ArgumentHelp("The form, whatever the file's name ends in.", valueName: "form"))
  var to: ExportFormat?

  @Flag(name: .long, help: "Replace a file that is there.")
  var force = false

  @OptionGroup var options: CommonOptions

  mutating func run() throws {
    let knowledge = try options.settings.knowledgeBase()
    let folder = options.settings.transcriptFolder ?? TranscriptFolder(path: ".")
    let transcript = try Transcript(contentsOf: try folder.file(named: id))
    let target = try ExportTarget(named: file == "-" ? nil : file, format: to, isForced: force, transcript: transcript)
    let heard = transcript.isHeard ? transcript : transcript.heard(by: Assistant(knowledge: knowledge))
    let text = target.format.text(of: transcript, summary: Summary(of: heard, over: knowledge.manual))
    if file == "-" { return try Output.write(text) }
    try write(text, to: target)
  }

  private func write(_ text: String, to target: ExportTarget) throws {
    let path: String
    do {
      path = try target.write(text, overwriting: force)
    } catch {
      guard error.reason == .exists, Confirmation.isGiven(to: "\(error.position.path): 이미 있어요. 덮어쓸까요? (예/아니요) ") else {
        throw error
      }
      path = try target.write(text, overwriting: true)
    }
    Output.writeError("\(SlashCommandText.exported(to: path))\n")
  }
}

extension ExportFormat: ExpressibleByArgument {}
