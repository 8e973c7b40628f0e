/// A text in which reported speech is undone: what somebody says that somebody says is what the text says.
///
/// "로그인이 안 된대요" is "로그인이 안 돼요", "갤럭시라고 하시는데요" is "갤럭시예요", "되냐고 물으시네요" is "되나요". Who is at the telephone
/// for somebody else means what that one would have typed. An order keeps its form, for it is not the speaker's: 하래요 is 하라는. A
/// request to oneself does not: 알려달래요 is 알려주세요. Honorifics of who is spoken of go with the report, for 하신대요 is no 하세요.
///
/// What a screen says is no report (틀렸다고 떠요), nor is what the speaker will do (할래요). What reads both ways stays: 오래요, 안대요.
package struct Quotation: Equatable, Sendable {
  /// What the person spoken of wants to do by a clause.
  package enum Mood: String, Sendable {
    case tells, asks, orders, requests
  }

  /// A clause that was reported.
  package struct Report: Equatable, Sendable {
    /// The last word of the clause, among the scalars of the plain text.
    package let place: Range<Int>
    package let mood: Mood
  }

  /// The text without the reports; each scalar of what was changed points to all that it stands for.
  package let plain: NormalizedText
  /// The clauses that were reported, in the order of their places.
  package let reports: [Report]

  /// Undoes the reported speech in `text`.
  ///
  /// - Complexity: O(length of the text).
  package init(in text: NormalizedText) {
    var clauses = Clauses(of: text)
    for _ in 0..<Self.deepest where clauses.undo() {}
    plain = clauses.text
    reports = clauses.reports
  }

  package init(in text: String) {
    self.init(in: NormalizedText(keepingCaseOf: text))
  }

  package var isReported: Bool { !reports.isEmpty }

  /// The mood of the last report.
  package var mood: Mood? { reports.last?.mood }

  /// `text` without its reports, and whether there was one.
  package static func plain(_ text: String) -> (text: String, isReported: Bool) {
    let quotation = Quotation(in: text)
    return (quotation.plain.string, quotation.isReported)
  }

  /// Reports of reports are undone from the outermost, so that one turn does but for a rare word.
  private static let deepest = 8
}
