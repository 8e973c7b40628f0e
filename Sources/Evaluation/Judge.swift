package import Dialogue

/// Plays labelled messages to an assistant and judges its replies.
package struct Judge: Sendable {
  /// A label with the reply that it got.
  package struct Row: Sendable {
    package let label: Label
    package let turn: Turn
    package let verdict: Verdict
    /// Why the reply was what it was; only for replies that were not served.
    package let explanation: String?
  }

  /// A follow-up with the reply that it got; where its setup led elsewhere, with the last reply to that.
  package struct FollowUpRow: Sendable {
    package let label: FollowUp
    package let turn: Turn
    /// Whether the setup led to the state that the label is about.
    package let isReached: Bool
    package let faults: [Fault]
    /// Why the reply was what it was; only for replies that were not served.
    package let explanation: String?

    package var isServed: Bool { isReached && faults.isEmpty }
  }

  private let assistant: Assistant

  package init(assistant: Assistant) {
    self.assistant = assistant
  }

  /// Plays each message as the first line of a fresh conversation.
  package func rows(for labels: [Label], progress: (Double) -> Void = { _ in }) -> [Row] {
    labels.enumerated().map { position, label in
      var assistant = assistant
      let turn = assistant.reply(to: label.message)
      progress(Double(position + 1) / Double(labels.count))
      return row(label, turn, Verdict(of: turn, to: label), assistant)
    }
  }

  /// Plays each dialogue turn by turn, and returns the rows of its turns.
  package func rows(for dialogues: [DialogueLabel], progress: (Double) -> Void = { _ in }) -> [[Row]] {
    dialogues.enumerated().map { position, dialogue in
      var assistant = assistant
      var said: Set<String> = []
      var shown: Set<String> = []
      defer { progress(Double(position + 1) / Double(dialogues.count)) }
      return dialogue.turns.map { label in
        let turn = assistant.reply(to: label.message)
        let verdict = Verdict(of: turn, to: label, said: said, shown: shown)
        if let number = turn.case, turn.act != .decline {
          said.insert(turn.reply)
          shown.insert(number)
        }
        return row(label, turn, verdict, assistant)
      }
    }
  }

  /// Plays each follow-up after its setup, in a conversation of its own.
  package func rows(for labels: [FollowUp], progress: (Double) -> Void = { _ in }) -> [FollowUpRow] {
    labels.enumerated().map { position, label in
      defer { progress(Double(position + 1) / Double(labels.count)) }
      return row(label)
    }
  }

  private func row(_ label: FollowUp) -> FollowUpRow {
    var assistant = assistant
    let before = label.setup.map { assistant.reply(to: $0) }.last
    if let before, !label.state.isReached(by: before) {
      return FollowUpRow(label: label, turn: before, isReached: false, faults: [], explanation: nil)
    }
    let turn = assistant.reply(to: label.message)
    let faults = label.faults(of: turn)
    return FollowUpRow(
      label: label, turn: turn, isReached: true, faults: faults,
      explanation: faults.isEmpty ? nil : assistant.explanation)
  }

  private func row(_ label: Label, _ turn: Turn, _ verdict: Verdict, _ assistant: Assistant) -> Row {
    Row(label: label, turn: turn, verdict: verdict, explanation: verdict.isServed ? nil : assistant.explanation)
  }

  /// Plays a truthful user, who says each message that has an answer, then picks the narrowest option with the case meant.
  ///
  /// - Returns: For each such message its row, and how many questions were asked.
  package func simulatedRows(
    for labels: [Label], progress: (Double) -> Void = { _ in }
  ) -> [(row: Row, questions: Int)] {
    let answerable = labels.filter { $0.act == .answer }
    return answerable.enumerated().map { position, label in
      var assistant = assistant
      var questions = 0
      var turn = assistant.reply(to: label.message)
      while turn.act == .clarify && questions < Self.mostQuestions {
        turn = assistant.reply(to: Self.choice(in: turn, meaning: label.accepted))
        questions += 1
      }
      progress(Double(position + 1) / Double(answerable.count))
      return (row(label, turn, Self.solution(turn, label), assistant), questions)
    }
  }

  private static let mostQuestions = 6

  private static func choice(in turn: Turn, meaning cases: Set<String>) -> String {
    let options = (turn.question?.options ?? []).map { Set($0.cases) }.enumerated()
    let fitting = options.filter { !$0.element.isDisjoint(with: cases) }.min { $0.element.count < $1.element.count }
    let chosen = fitting ?? options.first { $0.element.isEmpty }
    return chosen.map { String($0.offset + 1) } ?? "해당 없어요"
  }

  private static func solution(_ turn: Turn, _ label: Label) -> Verdict {
    guard turn.act == .answer else { return Verdict(turn.act.rawValue) }
    let isRight = turn.case.map(label.accepted.contains) ?? false
    return Verdict(isRight ? "solved" : "wrong", served: isRight, harmful: !isRight)
  }
}

extension FollowUp.State {
  /// Whether `turn`, the last reply to the setup, led to the state that the label takes for granted.
  fileprivate func isReached(by turn: Turn) -> Bool {
    turn.act.rawValue == act.rawValue && (act != .answer || `case` == nil || turn.case == `case`)
  }
}
