import Analysis
import Knowledge
import Retrieval

/// The remedies of a manual, ready to be asked about.
struct RemedyBook: Sendable {
  let manual: Manual
  /// By the case.
  private let readers: [RemedyReader]

  init(of knowledge: KnowledgeBase, analyzer: Analyzer) {
    manual = knowledge.manual
    let known = OnDemand { KnownLines(about: $0, in: knowledge, analyzer: analyzer) }
    readers = knowledge.manual.cases.enumerated().map { index, entry in
      RemedyReader(of: entry, known: { known[index] }, analyzer: analyzer, markers: knowledge.korean.markers)
    }
  }

  /// Reads lines against the remedy of the case at `index`.
  func reader(of index: Int) -> RemedyReader { readers[index] }
}
