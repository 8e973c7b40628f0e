package import Knowledge

/// A stretch of a case that can answer a question by itself: a step, a rule, a setting.
package struct Passage: Equatable, Sendable {
  /// The case's place in the manual.
  package let index: Int
  /// The place of the branch that it belongs to; nil where it holds for all.
  package let branch: Int?
  /// Whether it stands in the notes rather than in the remedy.
  package let isNote: Bool
  package let kind: Step.Kind
  /// The manual's own words.
  package let text: String

  /// Whether it names a telephone number.
  package var holdsPhone: Bool { PassageType.holdsPhone(text) }

  /// The passages of the case at `index`, in the manual's order; headings of branches are none, for they answer nothing alone.
  ///
  /// - Parameter markers: Tell where a long step falls into parts.
  package static func all(of entry: Case, at index: Int, markers: Markers) -> [Passage] {
    func passages(_ steps: [Step], branch: Int? = nil, isNote: Bool = false) -> [Passage] {
      steps.flatMap { step in
        Clauses.all(in: step.text, endings: markers[.stepEnding]).map {
          Passage(index: index, branch: branch, isNote: isNote, kind: step.kind, text: $0)
        }
      }
    }
    let branches = entry.remedy.branches.enumerated().flatMap { passages($1.steps, branch: $0) }
    return passages(entry.remedy.before) + branches + passages(entry.remedy.after) + passages(entry.notes, isNote: true)
  }
}
