import ArgumentParser
import Dialogue
import Knowledge

/// The manual: a list of its cases, or one of them whole.
struct CasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases", abstract: "List the manual's cases, or show one whole.")

  @Argument(help: "The number of a case (No).")
  var number: String?

  @OptionGroup var options: CommonOptions

  mutating func run() throws {
    let manual = try options.settings.knowledgeBase().manual
    let number = number?.caseNumber
    let cases = number.map { number in manual.cases.filter { $0.number == number } } ?? manual.cases
    if let number, cases.isEmpty { throw CommandError(.unknownCase(number)) }
    if options.format == .json {
      for entry in cases { try Output.write(try Printer.json(CaseRecord(entry)) + "\n") }
    } else {
      let reply = number.flatMap { CaseText.whole($0, of: manual) } ?? CaseText.list(of: manual)
      try Printer(format: .text, look: Look(color: options.color)).show(reply)
    }
  }

  /// A case as JSON has it; the cells are verbatim.
  private struct CaseRecord: Encodable {
    let `case`: String
    let category: String
    let title: String
    let remedy: String
    let notes: String

    init(_ entry: Case) {
      self.case = entry.number
      category = entry.category
      title = entry.title
      remedy = entry.remedy.source
      notes = entry.notes.map(\.source).joined()
    }
  }
}
