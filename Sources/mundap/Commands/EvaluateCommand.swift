import ArgumentParser
import Dialogue
import Evaluation
import Knowledge

/// Plays labelled messages, dialogues or follow-ups and prints what the replies come to.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Measure the replies to labelled messages, dialogues or follow-ups.",
    discussion: "Files are JSON Lines as Tests/Evaluation/LABELS.md and FOLLOWUPS.md describe."
  )

  @Argument(help: "Files of labels.", completion: .file(extensions: ["jsonl"]))
  var files: [String]

  @Flag(name: .long, help: "Play a truthful user who picks the option that holds the case meant, until answered.")
  var simulate = false

  @Flag(name: .long, help: "Show every reply that did not serve, with its explanation.")
  var misses = false

  @Option(name: .long, help: ArgumentHelp("Which manual's follow-ups to play.", valueName: "name"))
  var manual = FollowUp.shippedManual

  @OptionGroup var options: CommonOptions

  mutating func run() throws {
    let judge = Judge(assistant: Assistant(knowledge: try options.settings.knowledgeBase()))
    for file in files {
      let labels = try LabelFile(contentsOf: file)
      let bar = ProgressBar(file)
      let report = report(on: labels, by: judge, progress: bar.show)
      bar.finish()
      try show(report, of: file)
    }
  }

  private func report(on labels: LabelFile, by judge: Judge, progress: (Double) -> Void) -> Report {
    switch labels {
    case .messages(let labels) where simulate: Report(simulated: judge.simulatedRows(for: labels, progress: progress))
    case .messages(let labels): Report(messages: judge.rows(for: labels, progress: progress))
    case .dialogues(let dialogues): Report(dialogues: judge.rows(for: dialogues, progress: progress))
    case .followUps(let labels):
      Report(followUps: judge.rows(for: labels.filter { $0.manual == manual }, progress: progress))
    }
  }

  private func show(_ report: Report, of file: String) throws {
    if options.format == .json {
      try Output.write(try Printer.json(report.figures) + "\n")
    } else {
      if files.count > 1 { try Output.write("\(file)\n") }
      try Output.write(FigureText.text(of: report.figures) + "\n")
    }
    guard misses else { return }
    for miss in report.misses { try Output.write(FigureText.text(of: miss) + "\n") }
  }
}
