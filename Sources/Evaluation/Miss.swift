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
    (id, message, explanation) = (row.label.id, row.label.message, row.explanation)
    verdict = row.verdict.word
    wanted = "\(row.label.act.rawValue) \(row.label.cases.joined(separator: ","))"
    came = "\(row.turn.act.rawValue) \(row.turn.case ?? "")"
  }

  init(_ row: Judge.FollowUpRow) {
    let (label, turn) = (row.label, row.turn)
    (id, message, explanation) = (label.id, label.message, row.explanation)
    let (acts, number) =
      row.isReached
      ? (label.expectation.acts, label.expectation.case) : ([label.state.act], label.state.case)
    let faults = row.faults.map(\.text).joined(separator: "; ")
    verdict = row.isReached ? "\(label.kind.rawValue): \(faults)" : "not reached by \(label.setup)"
    wanted = "\(acts.map(\.rawValue).joined(separator: "|")) \(number ?? "")"
    came = "\(turn.act.rawValue) \(turn.case ?? ""): \(turn.reply.prefix(Self.mostCharacters).debugDescription)"
  }

  /// So much of a reply tells which it is.
  private static let mostCharacters = 90
}
