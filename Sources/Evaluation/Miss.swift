import Dialogue

/// A reply that did not serve: what was wanted, what came, and why.
package struct Miss: Sendable {
  package let id: String
  package let message: String
  /// What kind of miss it is, in a word or a few.
  package let verdict: String
  package let wanted: String
  package let came: String
  /// Which words led to the reply; nil where that was not looked at.
  package let explanation: String?

  init(_ row: Judge.Row) {
    id = row.label.id
    message = row.label.message
    explanation = row.explanation
    verdict = row.verdict.word
    wanted = "\(row.label.act.rawValue) \(row.label.cases.joined(separator: ","))"
    came = "\(row.turn.act.rawValue) \(row.turn.case ?? "")"
  }

  init(_ row: Judge.FollowUpRow) {
    let label = row.label
    let turn = row.turn
    id = label.id
    message = label.message
    explanation = row.explanation
    let acts = row.isReached ? label.expectation.acts : [label.state.act]
    let number = row.isReached ? label.expectation.case : label.state.case
    let faults = row.faults.map(\.text).joined(separator: "; ")
    verdict = row.isReached ? "\(label.kind.rawValue): \(faults)" : "not reached by \(label.setup)"
    wanted = "\(acts.map(\.rawValue).joined(separator: "|")) \(number ?? "")"
    came = "\(turn.act.rawValue) \(turn.case ?? ""): \(turn.reply.prefix(Self.mostCharacters).debugDescription)"
  }

  /// How much of a reply is shown, enough to recognise it.
  private static let mostCharacters = 90
}
