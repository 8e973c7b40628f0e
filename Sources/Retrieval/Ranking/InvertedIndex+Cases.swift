package import Analysis
package import Knowledge

extension InvertedIndex {
  /// Indexes the cases of a manual, one document each, in the manual's order, with the phrasings that are theirs alone.
  package init(cases: [Case], phrasings: [Phrasing] = [], analyzer: Analyzer) {
    var said: [Int: [Term]] = [:]
    for phrasing in phrasings {
      guard let index = phrasing.cases.onlyCase else { continue }
      said[index, default: []] += analyzer.terms(in: phrasing.text)
    }
    self.init(
      documents: cases.enumerated().lazy.map { index, entry in
        [
          Field(said[index] ?? [], weight: Self.phrasingWeight),
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
  private static let phrasingWeight: Float = 1
  private static let notesWeight: Float = 0.5
}
