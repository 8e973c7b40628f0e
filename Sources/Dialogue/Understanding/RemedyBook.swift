import Analysis
import Knowledge

/// The remedies of a manual, ready to be asked about.
struct RemedyBook: Sendable {
  let manual: Manual
  /// By the case.
  private let remedies: [RemedyPassages]

  init(of knowledge: KnowledgeBase, analyzer: Analyzer) {
    manual = knowledge.manual
    remedies = knowledge.manual.cases.enumerated().map { index, entry in
      RemedyPassages(
        of: entry, known: { KnownLines(about: index, in: knowledge, analyzer: analyzer) }, analyzer: analyzer,
        markers: knowledge.korean.markers)
    }
  }

  /// What can be found in the remedy of the case at `index`.
  func passages(of index: Int) -> RemedyPassages { remedies[index] }
}
