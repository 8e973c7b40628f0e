import Analysis
import Knowledge

extension Turn {
  /// The manual's own words that a reply shows.
  package struct Shown: Decodable, Equatable, Sendable {
    /// The case's number in the manual.
    package let `case`: String
    /// The label of the branch that is shown alone.
    package let branch: String?
    /// Whether it is the whole remedy or branch.
    package let whole: Bool
    /// Word for word, in the order of the reply.
    package let passages: [String]
  }
}

extension Turn.Shown {
  /// What `reply` quotes; nil where it quotes nothing.
  init?(_ reply: Reply, of act: SystemAct, in manual: Manual) {
    let quotations = reply.quotations
    guard let index = act.index, !quotations.isEmpty else { return nil }
    self.init(
      case: manual.cases[index].number, branch: act.branch(in: manual), whole: !act.quotesPassages, passages: quotations
    )
  }

  /// With texts that can be shown: a record may come from anyone.
  var printable: Self {
    Self(
      case: `case`.cleanLine, branch: branch?.cleanLine, whole: whole, passages: passages.map(\.printable))
  }
}

extension SystemAct {
  /// Whether it shows passages of a remedy rather than the whole.
  fileprivate var quotesPassages: Bool {
    if case .answer(let answer) = self, case .passages = answer.part { true } else { false }
  }
}
