import Dialogue
import FoundationEssentials
import Knowledge
import Transcripts

/// A stored transcript as a line of a list: what it holds, or that it cannot be read.
struct StoredTranscript {
  /// Why there is nothing to show of it.
  enum Fault: String {
    /// Nothing was ever written to it.
    case empty
    /// Damaged, or another program's.
    case unreadable
  }

  let name: String
  /// The day on which it began, such as 2026-11-23.
  ///
  /// Where it cannot be read, the day in its name; where that has none, the day on which it was last written to.
  let day: String
  /// nil where it cannot be read.
  let outline: Outline?
  let fault: Fault?
  /// What is wrong with it, for standard error.
  let error: TranscriptError?

  /// - Parameter hear: What the user did with a line, and what the bot did then, where the record does not say it.
  init(named name: String, in folder: TranscriptFolder, hear: (String, Turn.Act) throws -> UserAct.Kind?) throws {
    self.name = name
    do {
      let outline = try Outline(contentsOf: folder.file(of: name), hear: hear)
      let began = String(outline.started.prefix(10))
      self.outline = outline
      fault = nil
      error = nil
      day = Clock.isDay(began) ? began : Self.day(named: name, in: folder)
    } catch let error as TranscriptError {
      outline = nil
      fault = error.reason == .empty ? .empty : .unreadable
      self.error = error
      day = Self.day(named: name, in: folder)
    }
  }

  private static func day(named name: String, in folder: TranscriptFolder) -> String {
    let digits = Array(name.prefix(8))
    if digits.count == 8, digits.allSatisfy({ $0.isASCII && $0.isNumber }) {
      let day = [digits[..<4], digits[4..<6], digits[6...]].map { String($0) }.joined(separator: "-")
      if Clock.isDay(day) { return day }
    }
    // Of a file that went away meanwhile nobody can say that it is old.
    return Clock.day(of: folder.lastChange(of: name) ?? Date())
  }

  /// The line as people read it; the words last, for they are as wide as they are.
  var line: String {
    let turns = outline.map { "\($0.turns)마디" } ?? "-"
    let outcome = outline?.outcome.korean ?? (fault == .empty ? "비어 있음" : "읽지 못함")
    let problem = outline?.problem ?? ""
    let shown = problem.count > Self.longestWords ? problem.prefix(Self.longestWords) + "…" : problem[...]
    let columns = [
      CellWidth.padded(name, to: 18), CellWidth.padded(turns, to: 8), CellWidth.padded(outcome, to: 12), String(shown),
    ]
    return columns.joined().trimmed
  }

  private static let longestWords = 40
}

extension StoredTranscript: Encodable {
  private enum Keys: String, CodingKey { case name, started, turns, outcome, problem, `case`, fault }

  /// All keys are always there, null where they have nothing to say.
  func encode(to encoder: any Encoder) throws {
    var record = encoder.container(keyedBy: Keys.self)
    try record.encode(name, forKey: .name)
    try record.encode(outline?.started, forKey: .started)
    try record.encode(outline?.turns, forKey: .turns)
    try record.encode(outline?.outcome.rawValue, forKey: .outcome)
    try record.encode(outline?.problem, forKey: .problem)
    try record.encode(outline?.case, forKey: .case)
    try record.encode(fault?.rawValue, forKey: .fault)
  }
}
