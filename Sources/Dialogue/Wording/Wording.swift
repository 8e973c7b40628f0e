import Analysis
package import Knowledge

/// Says in Korean what an act means.
///
/// Everything the bot words itself stands here; remedies are the manual's own.
package struct Wording: Sendable {
  let manual: Manual
  let hints: Hints

  package init(manual: Manual, hints: Hints = Hints()) {
    self.manual = manual
    self.hints = hints
  }

  /// What questions say that no author worded.
  package static let questions = QuestionBook.Texts(
    askCase: "어느 경우에 가까운가요?", askCategory: "어느 쪽에서 막히셨나요?", askFirst: "어느 것부터 볼까요?", askBranch: "어느 쪽에 해당하시나요?",
    noneOfThese: "해당 없음")
  static let notes = "비고"
  static let noRemedy = "(매뉴얼에 대처 방법이 적혀 있지 않습니다.)"

  /// Before the reply to a line that held a password or a key.
  static let keepSecrets = "비밀번호나 인증번호 같은 것은 여기에 적지 않으셔도 돼요. 방금 적으신 것은 가려 두었어요."

  /// What the user reads for `act`, without its structure.
  package func text(for act: SystemAct) -> String { reply(for: act).text }

  /// What the user reads for `act`.
  package func reply(for act: SystemAct) -> Reply {
    switch act {
    case .answer(let answer): reply(for: answer)
    case .clarify(let clarification): reply(for: clarification)
    case .decline(let refusal): Reply(text(for: refusal))
    case .escalate(let escalation): reply(for: escalation)
    case .smalltalk(let act): Reply(reply(to: act))
    }
  }

  func reply(for clarification: Clarification) -> Reply {
    let lead = lead(of: clarification).map { Reply($0) + Reply("") }
    let options = clarification.question.options.enumerated().map { position, option in
      ReplyBlock(.option, option.label, depth: 1, mark: "\(position + 1).")
    }
    let question = Reply(clarification.question.text) + Reply(options) + Reply("번호를 적거나, 증상을 더 적어 주세요.")
    return lead.map { $0 + question } ?? question
  }

  /// What is said before a question.
  private func lead(of clarification: Clarification) -> String? {
    switch clarification.occasion {
    case .open: nil
    case .outside: "1부터 \(clarification.question.options.count)까지의 번호로 골라 주세요. 말로 적으셔도 돼요."
    case .unsure: "괜찮아요. 화면에 보이는 것과 가장 가까운 쪽을 골라 주시거나, 어디까지 되는지 적어 주세요."
    case .several: "두 가지를 말씀하셨네요. 하나씩 볼게요."
    case .upset: "많이 답답하셨죠. 하나씩 같이 볼게요."
    case .rejected: "그 경우가 아니군요. 다시 좁혀 볼게요."
    case .again: "말씀을 다 받지 못했어요. 다시 여쭤볼게요."
    }
  }

  // MARK: Declining

  private func text(for refusal: Refusal) -> String {
    switch refusal {
    case .elsewhere(let name): "\(name) 이야기 같은데, 그 내용은 이 매뉴얼에 없어요.\n\(scope)\n\(help)"
    case .chat: "그런 이야기는 제가 잘 몰라요 :) 저는 '\(manual.title)'만 안내해 드려요.\n\(scope)\n\(help)"
    case .uncovered: "제가 아는 '\(manual.title)'에서는 답을 찾지 못했어요.\n\(scope)\n\(help)"
    case .unanswered: "그 내용은 매뉴얼에 적혀 있지 않아요. \(whoMayKnow)"
    case .blocked: "거기서 막히셨군요. 그때 어떻게 하는지는 매뉴얼에 적혀 있지 않아요. \(whoMayKnow)"
    }
  }

  private var scope: String {
    let subjects = manual.categories.map(\.name).joined(separator: ", ")
    return "이 매뉴얼은 다음을 다뤄요: \(subjects)"
  }

  var help: String {
    guard let centre = manual.supportCentre else { return "증상을 다른 말로 적어 주시면 다시 찾아볼게요." }
    return "증상을 다른 말로 적어 주시거나, \(centre.name)(☎ \(centre.phone))에 문의해 주세요."
  }

  // MARK: Small talk

  private func reply(to act: SpeechAct) -> String {
    switch act {
    case .greeting: "안녕하세요! 어떤 문제가 있으신가요? 편하게 적어 주세요."
    case .thanks: "도움이 되었다면 다행이에요. 또 막히는 데가 있으면 적어 주세요."
    case .goodbye: "네, 좋은 하루 보내세요." + (hints.leaving.map { " \($0)" } ?? "")
    default: "네, 해 보시고 잘 안 되면 이어서 적어 주세요."
    }
  }
}
