package import Dialogue

/// What a reply to a follow-up lacks or has too much of.
package enum Fault: Equatable, Sendable {
  case act(Turn.Act)
  /// It is about this case, or about none.
  case aboutCase(String?)
  /// It says neither what to do nor who may know.
  case namesNobody
  /// It asks, and offers fewer than two things.
  case offersNoChoice
  /// It shows this branch, or the whole remedy.
  case branch(String?)
  case lacks([String])
  case holds([String])
  /// It is longer than a good reply, by its number of characters.
  case isLong(Int)

  /// In a few words, as the labels' own judge says it.
  package var text: String {
    switch self {
    case .act(let act): "act \(act.rawValue)"
    case .aboutCase(let number): "case \(number ?? "none")"
    case .namesNobody: "names nobody who may know"
    case .offersNoChoice: "a question without a choice"
    case .branch(let label): "branch \(label ?? "none")"
    case .lacks(let wordings): "lacks \(wordings.joined(separator: "|"))"
    case .holds(let wordings): "has \(wordings.joined(separator: "|"))"
    case .isLong(let count): "\(count) characters"
    }
  }
}

extension FollowUp {
  /// What is wrong with `turn` as the reply; empty where it is good.
  func faults(of turn: Turn) -> [Fault] {
    substance(of: turn) + wording(of: turn)
  }

  private func substance(of turn: Turn) -> [Fault] {
    var faults: [Fault] = []
    if !expectation.acts.contains(where: { $0.rawValue == turn.act.rawValue }) { faults.append(.act(turn.act)) }
    if let wanted = expectation.case, [.answer, .decline].contains(turn.act), turn.case != wanted {
      faults.append(.aboutCase(turn.case))
    }
    let isRefusal = [.decline, .escalate].contains(turn.act)
    if [.absent, .blocked].contains(kind), isRefusal, !Self.contacts.contains(where: turn.reply.contains) {
      faults.append(.namesNobody)
    }
    let options = turn.question?.options ?? []
    if turn.act == .clarify, options.count(where: { !$0.cases.isEmpty }) < 2 { faults.append(.offersNoChoice) }
    if let wanted = expectation.branch, turn.act == .answer, !shows(turn.branch, for: wanted) {
      faults.append(.branch(turn.branch))
    }
    return faults
  }

  /// Words that name people who may know more.
  private static let contacts = ["☎", "문의", "담당", "센터", "전산", "은행", "고객", "기관"]

  /// Whether the branch shown is the one wanted, be it given in a longer or a shorter form.
  ///
  /// The whole remedy is as good, unless the line states a fact or asks again: then the branch must be shown alone.
  private func shows(_ branch: String?, for wanted: String) -> Bool {
    guard let branch, !branch.isEmpty else { return kind != .fact && kind != .again }
    return branch.hasPrefix(wanted) || wanted.hasPrefix(branch)
  }

  private func wording(of turn: Turn) -> [Fault] {
    var faults: [Fault] = []
    if [.answer, .decline, .escalate].contains(turn.act) {
      let reply = turn.reply.withoutSpaces
      faults += expectation.must.filter { !$0.contains { reply.contains($0.withoutSpaces) } }.map(Fault.lacks)
    }
    let line = turn.reply.inOneLine
    faults += expectation.mustNot.filter { $0.contains { line.contains($0.inOneLine) } }.map(Fault.holds)
    let count = turn.reply.unicodeScalars.count
    if let most = expectation.most, count > most { faults.append(.isLong(count)) }
    return faults
  }
}

extension String {
  /// The text without white space, which the layout may have put in.
  fileprivate var withoutSpaces: String { filter { !$0.isWhitespace } }

  /// The words with one space between them.
  fileprivate var inOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
