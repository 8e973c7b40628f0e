package import Analysis
package import Knowledge

extension InvertedIndex {
  /// Indexes the cases of a manual, one document each, in the manual's order, with the phrasings that are theirs alone.
  package init(
    cases: [Case], phrasings: [Phrasing] = [], analyzer: Analyzer,
    fields: RetrievalParameters.Fields = RetrievalParameters.chosen.fields
  ) {
    var said: [Int: [Term]] = [:]
    for phrasing in phrasings {
      guard let index = phrasing.cases.onlyCase else { continue }
      said[index, default: []] += analyzer.terms(in: phrasing.text)
    }
    self.init(
      documents: cases.enumerated().lazy.map { index, entry in
        [
          Field(said[index] ?? [], weight: fields.phrasing),
          Field(analyzer.terms(in: entry.category), weight: fields.category),
          Field(analyzer.terms(in: entry.title), weight: fields.title),
          Field(analyzer.terms(in: entry.remedy.source), weight: fields.remedy),
          Field(analyzer.terms(in: entry.notes.map(\.source).joined()), weight: fields.notes),
        ]
      })
  }
}
