package import Dialogue
package import Knowledge

/// A transcript in a few lines, as they stand at the top of an export.
package struct Summary: Sendable {
  /// A question of the bot's, and what the user replied.
  package struct Exchange: Equatable, Sendable {
    package let question: String
    package let reply: String
  }

  /// RFC 3339.
  package let started: String
  package let ended: String
  package let manual: String
  package let edition: String
  package private(set) var exchanges: [Exchange] = []
  /// The turn that showed a remedy last.
  package private(set) var remedy: Turn?
  private var course = Course()

  /// The problem that the user came with, in the user's words; nil where there were only greetings.
  package var problem: String? { course.problem }
  /// The cases whose remedies were reported to fail, in order.
  package var tried: [String] { course.tried }
  package var outcome: Outcome { course.outcome }

  /// The summary of a transcript whose turns say what the user did (`Transcript.heard(by:)`).
  ///
  /// - Parameter manual: Names the cases, where the transcript is about it.
  package init(of transcript: Transcript, over manual: Manual) {
    let header = transcript.header
    started = header.started
    ended = transcript.entries.last?.time ?? header.started
    self.manual = header.manual
    edition = header.edition
    // Another manual's cases may bear the same numbers.
    titles = header.manual == manual.title ? Self.titles(of: manual) : [:]
    var last: Turn?
    for turn in transcript.standingTurns {
      if let question = last?.question { exchanges.append(Exchange(question: question.text, reply: turn.user)) }
      course.note(Move(turn))
      if turn.case != nil { remedy = turn }
      last = turn
    }
  }

  // MARK: As people read it

  private let titles: [String: String]

  private static func titles(of manual: Manual) -> [String: String] {
    Dictionary(manual.cases.map { ($0.number, $0.title) }) { first, _ in first }
  }

  /// A case by its number and, where the manual is at hand, its title.
  func name(ofCase number: String) -> String { titles[number].map { "\(number). \($0)" } ?? "\(number)번" }

  /// The summary as names and values, without those that have nothing to say; a value may have several lines.
  package var lines: [(name: String, value: String)] {
    var lines = [("때", "\(started) – \(ended)"), ("매뉴얼", manual), ("판", edition)]
    if let problem { lines.append(("문제", problem)) }
    if !exchanges.isEmpty {
      lines.append(("물음과 답", exchanges.map { "\($0.question) → \($0.reply)" }.joined(separator: "\n")))
    }
    if let number = remedy?.case {
      lines.append(("안내한 사례", name(ofCase: number) + (remedy?.branch.map { " (\($0))" } ?? "")))
    }
    lines.append(("결과", outcome.korean))
    if !tried.isEmpty { lines.append(("해 보고 안 된 것", tried.map(name).joined(separator: "\n"))) }
    return lines
  }
}
