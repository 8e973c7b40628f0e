import Dialogue

/// The figures of judged replies.
///
/// Names and rounding are those of the labels' own judge, so that both say the same.
package struct Report: Sendable {
  package let figures: Figure
  /// The replies that did not serve.
  package let misses: [Miss]

  /// Figures of single messages.
  package init(messages rows: [Judge.Row]) {
    let answers = rows.filter { $0.label.act == .answer }
    let ranks = answers.map { row in
      row.turn.candidates.firstIndex { row.label.accepted.contains($0.case) }.map { $0 + 1 }
    }
    let overlaps = rows.filter { $0.label.act == .clarify && $0.turn.act == .clarify }.map {
      $0.turn.overlap(with: Set($0.label.cases))
    }
    self.init(
      rows,
      extra: [
        ("hit@1", .share(ranks.count { $0 == 1 }, of: answers.count)),
        ("mrr", .mean(ranks.map { $0.map { 1 / Double($0) } ?? 0 })),
        ("clarify_overlap", .mean(overlaps)),
        ("calibration_error", .number(Calibration(rows).error)),
        ("hit@1_by_style", Self.hits(answers, by: \.style)),
        ("hit@1_by_case", Self.hits(answers) { $0.cases.first ?? "" }),
        ("confusion", Self.confusion(answers)),
        ("calibration", Calibration(rows).table),
      ])
  }

  /// Figures of whole dialogues.
  package init(dialogues: [[Judge.Row]]) {
    let whole = dialogues.count { $0.allSatisfy(\.verdict.isServed) }
    self.init(
      dialogues.flatMap(\.self),
      extra: [("dialogues", .count(dialogues.count)), ("dialogues_whole", .share(whole, of: dialogues.count))])
  }

  /// Figures of a truthful user's conversations.
  package init(simulated: [(row: Judge.Row, questions: Int)]) {
    let questions = simulated.filter(\.row.verdict.isServed).map(\.questions)
    self.init(
      simulated.map(\.row),
      extra: [
        ("mean_questions", .mean(questions.map(Double.init))), ("max_questions", .count(questions.max() ?? 0)),
      ])
  }

  /// Figures of follow-ups; those whose setup led elsewhere are only counted.
  package init(followUps rows: [Judge.FollowUpRow]) {
    misses = rows.filter { !$0.isServed }.map(Miss.init)
    let played = rows.filter(\.isReached)
    let served = played.count(where: \.isServed)
    let kinds = Set(played.map(\.label.kind.rawValue)).sorted().map { kind in
      let mine = played.filter { $0.label.kind.rawValue == kind }
      return (name: kind, figure: Figure.share(mine.count(where: \.isServed), of: mine.count))
    }
    figures = .group([
      ("lines", .count(played.count)), ("not_reached", .count(rows.count - played.count)),
      ("served", .share(served, of: played.count)), ("served_of_all", .share(served, of: rows.count)),
      ("act", .share(played.count { !$0.faults.contains(.act($0.turn.act)) }, of: played.count)),
      ("served_by_kind", .group(kinds)),
    ])
  }

  private init(_ rows: [Judge.Row], extra: [(name: String, figure: Figure)]) {
    misses = rows.filter { !$0.verdict.isServed }.map(Miss.init)
    let answers = rows.filter { $0.label.act == .answer }
    let acts = Set(rows.map(\.label.act.rawValue)).sorted().map { act in
      (name: act, figure: Self.verdicts(rows.filter { $0.label.act.rawValue == act }))
    }
    let styles = Set(rows.map(\.label.style)).subtracting([""]).sorted().map { style in
      (name: style, figure: Self.served(rows.filter { $0.label.style == style }))
    }
    figures = .group(
      [
        ("lines", .count(rows.count)),
        ("served", Self.served(rows)),
        ("harmful", Self.harmful(rows)),
        ("act_accuracy", .share(rows.count { $0.turn.act.rawValue == $0.label.act.rawValue }, of: rows.count)),
        ("direct", .share(answers.count { $0.verdict.word == "right" }, of: answers.count)),
      ] + acts + (styles.isEmpty ? [] : [("served_by_style", .group(styles))]) + extra)
  }

  // MARK: Parts

  private static func served(_ rows: [Judge.Row]) -> Figure {
    .share(rows.count(where: \.verdict.isServed), of: rows.count)
  }

  private static func harmful(_ rows: [Judge.Row]) -> Figure {
    .share(rows.count(where: \.verdict.isHarmful), of: rows.count)
  }

  /// How often each verdict was given, the most frequent first.
  private static func verdicts(_ rows: [Judge.Row]) -> Figure {
    let words = frequencies(of: rows.map(\.verdict.word))
    return .group([("lines", .count(rows.count)), ("served", served(rows)), ("harmful", harmful(rows))] + words)
  }

  private static func hits(_ answers: [Judge.Row], by key: (Label) -> String) -> Figure {
    let groups = Dictionary(grouping: answers) { key($0.label) }
    // The shorter first, so that 10 comes after 9.
    let names = groups.keys.sorted { $0.count == $1.count ? $0 < $1 : $0.count < $1.count }
    return .group(
      names.map { name in
        let rows = groups[name] ?? []
        return (name, .share(rows.count(where: isHit), of: rows.count))
      })
  }

  private static func isHit(_ row: Judge.Row) -> Bool {
    row.turn.candidates.first.map { row.label.accepted.contains($0.case) } ?? false
  }

  /// How often a wrong case came first in the place of the right one, such as "4 → 5".
  private static func confusion(_ answers: [Judge.Row]) -> Figure {
    let pairs = answers.filter { !isHit($0) }.map { row in
      "\(row.label.cases.first ?? "") → \(row.turn.candidates.first?.case ?? "–")"
    }
    return .group(frequencies(of: pairs))
  }

  /// How often each word is among `words`, the most frequent first, those of one frequency in alphabetical order.
  private static func frequencies(of words: [String]) -> [(name: String, figure: Figure)] {
    let counts = Dictionary(grouping: words, by: \.self).mapValues(\.count)
    let sorted = counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
    return sorted.map { (name: $0.key, figure: .count($0.value)) }
  }
}
