/// What somebody does with a line, whatever it is about (`acts.tsv`).
package enum SpeechAct: String, CaseIterable, Sendable {
  /// Describes a problem, or more of it.
  case description = "진술"
  /// Takes back what was said or assumed.
  case correction = "정정"
  /// Asks about the remedy just shown, or says which part of it holds.
  case followUp = "되물음"
  /// Says that the remedy did not help.
  case failure = "실패"
  /// Says that it did.
  case success = "해결"
  /// Is angry or in despair, and says no more.
  case complaint = "하소연"
  /// Wants to talk to a human being.
  case human = "상담원"
  /// Does not know what to reply to a question.
  case unsure = "모름"
  /// Says that none of the answers offered fits.
  case noneOfThese = "없음"
  /// Says that all of them do.
  case allOfThese = "둘다"
  /// Talks of something else.
  case offTopic = "딴말"
  case greeting = "인사"
  case thanks = "감사"
  case goodbye = "작별"
  case acknowledgement = "맞장구"
}

extension SpeechAct {
  /// A line, and what is done with it.
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
    try table.entries(ofWidth: 2...2).map { row throws(KnowledgeError) in
      guard let act = SpeechAct(rawValue: row[0].trimmed) else {
        throw table.error(.unknownKind(row[0].trimmed, known: allCases.map(\.rawValue)), at: row[0])
      }
      return Example(act: act, said: row[1].trimmed)
    }
  }
}
