import Knowledge

extension Wording {
  /// A remedy, and why it is shown where that is not plain.
  func reply(for answer: Answer) -> Reply {
    let entry = manual.cases[answer.index]
    let remedy =
      switch answer.part {
      case .whole: RemedyText.reply(of: entry)
      case .branch(let position): RemedyText.reply(of: entry, branch: position)
      case .outline(let branch): RemedyText.reply(outlining: entry, branch: branch)
      case .passages(let passages):
        Reply(answer.occasion == .step ? "다음은 이거예요." : "이렇게 적혀 있어요.")
          .followed(by: RemedyText.reply(quoting: passages, of: entry))
      }
    let next = answer.next.map { Reply("이것이 해결되면 말씀해 주세요. 이어서 \(name(of: $0))도 볼게요.") }
    switch answer.occasion {
    case .found: return next.map(remedy.followed) ?? remedy
    case .waited:
      let opened = Reply("다행이에요. 이어서 아까 말씀하신 것도 볼게요.").followed(by: remedy)
      return next.map(opened.followed) ?? opened
    case .step: return remedy
    case .again: return answer.part == .whole ? Reply("다시 보여 드릴게요.").followed(by: remedy) : remedy
    case .guess(let runnersUp):
      let opened = Reply("말씀만으로는 가리기 어려워서, 가장 가까워 보이는 것부터 보여 드릴게요.").followed(by: remedy)
      let others = Reply("이게 아니라면 이런 경우도 있어요.") + Reply(runnersUp.map(item))
      return (runnersUp.isEmpty ? opened : opened.followed(by: others)) + Reply(help)
    }
  }

  /// What to do next when a remedy did not help, or whom to call.
  func reply(for escalation: Escalation) -> Reply {
    if let next = escalation.next {
      return Reply("그 방법으로는 안 되셨군요. 그다음으로 가까운 경우를 보여 드릴게요.")
        .followed(by: RemedyText.reply(of: manual.cases[next]))
    }
    let opening =
      switch escalation.occasion {
      case .failure: escalation.failed.count > 1 ? "그 방법으로도 안 되셨군요." : "그 방법으로는 안 되셨군요."
      case .human: "네, 사람과 이야기하실 수 있게 안내해 드릴게요."
      case .lost: "여기서는 더 좁히기 어려워요."
      }
    return Reply(([opening, whomToCall] + report(of: escalation)).joined(separator: "\n"))
  }

  /// Before a question that stands, when something was said that does not answer it.
  static let stillAsking = "네, 이것만 알려 주시면 이어서 볼게요."

  /// What is said in the place of a reply that was given twice running.
  var insteadOfRepeating: String {
    let advice = hints.startingOver.map { "다른 말로 적어 주시거나, \($0)" } ?? "다른 말로 적어 주세요."
    return "같은 안내만 되풀이하게 되네요. \(advice)\n\(whomToCall)"
  }

  /// Who may know what the manual does not say.
  var whoMayKnow: String {
    guard let centre = manual.supportCentre else { return "시스템을 맡은 부서나 담당자에게 문의해 주세요." }
    return "\(centre.name)(☎ \(centre.phone))에 물어보시면 알 수 있어요."
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

  private func item(_ index: Int) -> ReplyBlock {
    ReplyBlock(.item, manual.cases[index].title, depth: 1, mark: "\(manual.cases[index].number).")
  }
}
