import ArgumentParser
import Knowledge
import Retrieval

/// Tries other values of the numbers in use.
struct TuneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tune",
    abstract: "Show how the fitted numbers were found: what other values come to.",
    discussion: """
      Learns from all writers but one, or some, and reads what these wrote: log loss and hit@1 for each value of a number. Writes \
      nothing. Without --parameter it tries every number that the sample shows, which takes minutes; the sample is three writers, \
      where there are more than 3,000 phrasings. Numbers that only all phrasings show are tried when named, or with --all-writers; \
      a value then takes a minute. A better value is worth having where its log loss is lower by more than two standard errors.
      """
  )

  @Argument(help: "A knowledge folder; without one, the folder in use.", completion: .directory)
  var folder: String?

  @Option(
    name: .customLong("parameter"),
    help: ArgumentHelp("Try this number alone, such as learning.penalty; may be repeated.", valueName: "name"),
    completion: .list(SweptParameter.all.map(\.name)))
  var names: [String] = []

  @Option(name: .long, help: ArgumentHelp("Use the phrasings of these writers alone.", valueName: "a,b"))
  var writers: String?

  @Flag(name: .long, help: "Use all phrasings, and try every number.")
  var allWriters = false

  @Option(name: .long, help: "How to write sweeps: text, or one JSON object a line.")
  var format: OutputFormat = .text

  func validate() throws {
    if let unknown = names.first(where: { SweptParameter(named: $0) == nil }) {
      let known = SweptParameter.all.map(\.name).joined(separator: ", ")
      throw ValidationError("'\(unknown)' is not a number that is tried; these are: \(known).")
    }
    if allWriters, writers != nil { throw ValidationError("Give --writers or --all-writers, not both.") }
  }

  mutating func run() throws {
    let location = KnowledgeLocation(named: folder)
    let knowledge = try location.openKnowledge()
    let named = writers.map { Set($0.split(separator: ",").map(String.init)) }
    guard knowledge.phrasings.contains(where: { named?.contains($0.writer) ?? true }) else {
      throw CommandError(.nothingToLearn, path: location.path)
    }
    var all = Tuning(of: knowledge, writers: named)
    var sample = Tuning(of: knowledge, writers: allWriters ? nil : named ?? Tuning.sample(of: knowledge))
    for parameter in parameters {
      let sweep = parameter.needsAll ? sweep(over: parameter, by: &all) : sweep(over: parameter, by: &sample)
      try show(sweep)
    }
  }

  /// The numbers to try, in the order of their list.
  private var parameters: [SweptParameter] {
    SweptParameter.all.filter { names.isEmpty ? allWriters || !$0.needsAll : names.contains($0.name) }
  }

  private func sweep(over parameter: SweptParameter, by tuning: inout Tuning) -> Sweep {
    let bar = ProgressBar("\(parameter.name)의 값을 견주어 보는 중")
    defer { bar.finish() }
    return tuning.sweep(over: parameter, progress: bar.show)
  }

  private func show(_ sweep: Sweep) throws {
    let table = SweepTable(sweep)
    try Output.write(format == .json ? try Printer.json(table) + "\n" : table.text + "\n")
  }
}
