/// What somebody does with a line, whatever it is about (`acts.tsv`).
package enum SpeechAct: String, CaseIterable, Sendable {
  /// Describes a problem, or more of it.
  case description = "진술"
  /// Says what it is not, or that something is in order.
  case denial = "아님"
  /// Tells something of themselves or of what they use that picks one of a remedy's branches.
  case fact = "사실"
  /// Asks what the case answers.
  case question = "물음"
  /// Asks what another case answers.
  case distantQuestion = "다른물음"
  /// Asks what no case answers.
  case unansweredQuestion = "없는물음"
  /// Wants to see what was shown once more, whole or in short.
  case again = "다시"
  /// Says that a step is done, or asks what comes after it.
  case progress = "다음"
  /// Says that a step cannot be done.
  case obstacle = "막힘"
  /// Says that the remedy did not help.
  case failure = "실패"
  /// Says that it helped.
  case success = "해결"
  /// Is angry or in despair, and says no more.
  case complaint = "하소연"
  /// Wants to talk to a human being.
  case human = "상담원"
  /// Does not know what to reply to a question.
  case unsure = "모름"
  /// Says that none of the answers offered fits.
  case noneOfThese = "없음"
  /// Says that all of them fit.
  case allOfThese = "둘다"
  /// Talks of something else.
  case offTopic = "딴말"
  case greeting = "인사"
  case thanks = "감사"
  case goodbye = "작별"
  case acknowledgement = "맞장구"
}

extension SpeechAct {
  /// Whether it asks something that a manual may answer.
  package var isQuestion: Bool { self == .question || self == .distantQuestion || self == .unansweredQuestion }

  /// A line, and the act that somebody does with it.
  package struct Example: Equatable, Sendable {
    package let act: SpeechAct
    package let said: String

    package init(act: SpeechAct, said: String) {
      self.act = act
      self.said = said
    }
  }

  /// Reads rows of act ⇥ what is said.
  static func examples(parsing table: Table) throws(KnowledgeError) -> [Example] {
    try table.entries(ofWidth: 2...2, withWordsIn: 0..<2).map { row throws(KnowledgeError) in
      guard let act = SpeechAct(rawValue: row[0].trimmed) else {
        throw table.error(.unknownKind(row[0].trimmed, known: allCases.map(\.rawValue)), at: row[0])
      }
      return Example(act: act, said: row[1].trimmed)
    }
  }
}
