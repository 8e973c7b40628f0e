/// What a clause says of its subject: whether it is so, when, and what for.
///
/// "탈퇴는 안 했어요, 로그인이 되나요?" has two: one negated and done, which holds over "탈퇴는 안 했어요", and one that asks. Reports
/// are undone first. It is read off forms alone, so that no word of a subject decides it.
package struct Predicate: Equatable, Sendable {
  /// Whether something is so, or is not: 안, 못, 않, 없다, 아니다, 모르다, 말고, 불가.
  package enum Polarity: String, Sendable { case affirmed, negated }

  /// When it is so, as seen from the speaker: 했어요, 하고 있어요, 할게요, 해요.
  package enum Aspect: String, Sendable { case done, ongoing, aboutTo, plain }

  /// What is wanted by it; `quotesScreen` where it tells what a screen says.
  package enum Mood: String, Sendable { case tells, asks, requests, quotesScreen }

  package let polarity: Polarity
  package let aspect: Aspect
  package let mood: Mood
  /// Whether it was said for somebody else.
  package let isReported: Bool
  /// The words of the clause in the user's text.
  package let scope: Range<String.Index>
  /// The screen's words, if it quotes them.
  package let quoted: Range<String.Index>?

  /// The predicates of `text`, in the order of their clauses.
  ///
  /// - Complexity: O(length of the text).
  package static func all(in text: NormalizedText) -> [Predicate] { all(in: Quotation(in: text)) }

  package static func all(in text: String) -> [Predicate] { all(in: NormalizedText(keepingCaseOf: text)) }

  /// The predicates of a text whose reports are undone.
  package static func all(in quotation: Quotation) -> [Predicate] {
    var reports = quotation.reports[...]
    return SpokenClause.all(in: quotation.plain.scalars).map { clause in
      var moods: [Quotation.Mood] = []
      while let report = reports.first, report.place.lowerBound < clause.place.upperBound {
        moods.append(report.mood)
        reports = reports.dropFirst()
      }
      return Predicate(of: clause, reportedAs: moods.last, in: quotation.plain)
    }
  }

  private init(of clause: SpokenClause, reportedAs report: Quotation.Mood?, in text: NormalizedText) {
    let reading = PredicateReading(clause)
    polarity = reading.isNegated ? .negated : .affirmed
    aspect = reading.aspect
    mood =
      switch report {
      case .orders, .requests: .requests
      case .asks: .asks
      case .tells, nil: reading.mood
      }
    isReported = report != nil
    scope = text.origin(of: clause.place)
    quoted = reading.quoted.map { text.origin(of: $0) }
  }
}

extension Predicate {
  /// What a classifier may look at: how the last clause is, and how any of them is.
  ///
  /// "안 되는데 왜죠?" has "negated", "asks" and "last:asks".
  package static func terms(in text: String) -> [Term] { terms(in: Quotation(in: text)) }

  /// The same of a text whose reports are undone.
  package static func terms(in quotation: Quotation) -> [Term] {
    let predicates = all(in: quotation)
    let last = predicates.last?.features.map { "last:" + $0 } ?? []
    return (Set(predicates.flatMap(\.features)).sorted() + last).map { Term($0, kind: .predicate) }
  }

  /// The names of all that sets it apart from a plain statement.
  var features: [String] {
    [
      polarity == .negated ? "negated" : nil,
      aspect == .plain ? nil : Self.names[aspect],
      mood == .tells ? nil : Self.moodNames[mood],
      isReported ? "reported" : nil,
    ].compactMap(\.self)
  }

  private static let names: [Aspect: String] = [.done: "done", .ongoing: "ongoing", .aboutTo: "about to"]
  private static let moodNames: [Mood: String] = [.asks: "asks", .requests: "requests", .quotesScreen: "screen"]
}
