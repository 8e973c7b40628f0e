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

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Play the follow-ups of each manual by what was learnt from all others of this collection.", valueName: "dir"),
    completion: .directory)
  var leaveManualOut: String?

  @OptionGroup var options: CommonOptions

  mutating func run() throws {
    if let leaveManualOut { return try leaveOut(manualsOf: leaveManualOut) }
    let judge = Judge(assistant: Assistant(knowledge: try options.settings.knowledgeBase()))
    for file in files {
      let labels = try LabelFile(contentsOf: file)
      let bar = ProgressBar(file)
      let report = report(on: labels, by: judge, progress: bar.show)
      bar.finish()
      try show(report, of: file)
    }
  }

  /// Plays each manual's follow-ups by what was learnt without it: as an owner would fare whose manual is new.
  private func leaveOut(manualsOf folder: String) throws {
    let knowledge = try options.settings.knowledgeBase()
    let collection = try CollectionFolder(folder, korean: KnowledgeLocation(named: options.settings.knowledge).korean)
    var rows: [Judge.FollowUpRow] = []
    for (name, labels) in try followUps().sorted(by: { $0.key < $1.key }) {
      guard let own = collection.manuals[name] else { continue }
      let others = collection.manuals.filter { $0.key != name }.sorted { $0.key < $1.key }.map(\.value)
      let bar = ProgressBar(name)
      let lessons = ManualCollection([knowledge] + others, korean: knowledge.korean).lessons(progress: bar.show)
      bar.finish()
      let mine = Judge(assistant: Assistant(knowledge: own.withoutFollowUps, lessons: lessons)).rows(for: labels)
      try Output.write("\(name)\t\(Percentage.text(mine.count(where: \.isServed), of: mine.count))\n")
      rows += mine
    }
    try show(Report(followUps: rows), of: folder)
  }

  /// The follow-ups of the files, by their manual.
  private func followUps() throws -> [String: [FollowUp]] {
    let labels = try files.flatMap { file -> [FollowUp] in
      if case .followUps(let labels) = try LabelFile(contentsOf: file) { labels } else { [] }
    }
    return Dictionary(grouping: labels, by: \.manual)
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
