import Knowledge

extension Wording {
  /// A remedy, and why it is shown where that is not plain.
  func text(for answer: Answer) -> String {
    let entry = manual.cases[answer.index]
    let remedy =
      switch answer.part {
      case .whole: RemedyText.text(of: entry)
      case .branch(let position): RemedyText.text(of: entry, branch: position)
      case .passages(let passages): "\(name(of: answer.index)) 안내에 이렇게 적혀 있어요.\n\n" + list(passages)
      }
    let next = answer.next.map { "\n\n이것이 해결되면 말씀해 주세요. 이어서 \(name(of: $0))도 볼게요." } ?? ""
    switch answer.occasion {
    case .found: return remedy + next
    case .waited: return "다행이에요. 이어서 아까 말씀하신 것도 볼게요.\n\n" + remedy + next
    case .again: return answer.part == .whole ? "다시 보여 드릴게요.\n\n" + remedy : remedy
    case .guess(let runnersUp):
      let others = runnersUp.isEmpty ? "" : "\n\n이게 아니라면 이런 경우도 있어요.\n" + list(runnersUp.map(name))
      return "말씀만으로는 가리기 어려워서, 가장 가까워 보이는 것부터 보여 드릴게요.\n\n\(remedy)\(others)\n\(help)"
    }
  }

  /// What to do next when a remedy did not help, or whom to call.
  func text(for escalation: Escalation) -> String {
    if let next = escalation.next {
      return "그 방법으로는 안 되셨군요. 그다음으로 가까운 경우를 보여 드릴게요.\n\n\(RemedyText.text(of: manual.cases[next]))"
    }
    let opening =
      switch escalation.occasion {
      case .failure: escalation.failed.count > 1 ? "그 방법으로도 안 되셨군요." : "그 방법으로는 안 되셨군요."
      case .contact: "연락하실 곳을 알려 드릴게요."
      case .human: "네, 사람과 이야기하실 수 있게 안내해 드릴게요."
      case .lost: "여기서는 더 좁히기 어려워요."
      }
    return ([opening, whomToCall] + report(of: escalation)).joined(separator: "\n")
  }

  /// Before a question that stands, when something was said that does not answer it.
  static let stillAsking = "네, 이것만 알려 주시면 이어서 볼게요."

  /// What is said in the place of a reply that was given twice running.
  var insteadOfRepeating: String {
    let advice = hints.startingOver.map { "다른 말로 적어 주시거나, \($0)" } ?? "다른 말로 적어 주세요."
    return "같은 안내만 되풀이하게 되네요. \(advice)\n\(whomToCall)"
  }

  private var whomToCall: String {
    guard let centre = manual.supportCentre else { return "이 매뉴얼에는 문의할 곳이 적혀 있지 않아요. 시스템을 맡은 부서에 문의해 주세요." }
    return "\(centre.name)(☎ \(centre.phone))에 전화해 주세요."
  }

  /// What to say on the phone: the problem in the user's words, and what was tried, in order.
  private func report(of escalation: Escalation) -> [String] {
    let problem = escalation.problem.isEmpty ? [] : ["증상: " + escalation.problem.joined(separator: " / ")]
    let tried = escalation.failed.isEmpty ? [] : ["해 본 것: " + escalation.failed.map(name).joined(separator: " → ")]
    let lines = problem + tried
    return lines.isEmpty ? [] : ["전화로 이렇게 말씀하시면 빨라요."] + lines.map { "  - \($0)" }
  }

  private func name(of index: Int) -> String { "\(manual.cases[index].number). \(manual.cases[index].title)" }

  private func list(_ lines: [String]) -> String { lines.map { "  \($0)" }.joined(separator: "\n") }
}
