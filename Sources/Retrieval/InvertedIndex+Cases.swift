package import Analysis
package import Knowledge

extension InvertedIndex {
  /// Indexes the cases of a manual, one document each, in the manual's order.
  package init(cases: [Case], analyzer: Analyzer) {
    self.init(
      documents: cases.lazy.map { entry in
        [
          Field(analyzer.terms(in: entry.category), weight: Self.categoryWeight),
          Field(analyzer.terms(in: entry.title), weight: Self.titleWeight),
          Field(analyzer.terms(in: entry.remedy.source), weight: Self.remedyWeight),
          Field(analyzer.terms(in: entry.notes.map(\.source).joined()), weight: Self.notesWeight),
        ]
      })
  }

  /// People describe a problem, and that is what 구분 and 유형 hold.
  private static let categoryWeight: Float = 2
  private static let titleWeight: Float = 3
  private static let remedyWeight: Float = 1
  private static let notesWeight: Float = 0.5
}
