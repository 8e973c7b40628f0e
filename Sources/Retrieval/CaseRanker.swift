package import Analysis
import Glibc
package import Knowledge

/// Ranks the cases of a manual: by what was learnt from the phrasings where there is such, else by TF-IDF alone.
package struct CaseRanker: Sendable {
  package let analyzer: Analyzer
  private let ranker: Ranker
  private let classifier: CaseClassifier?
  private let caseCount: Int

  package init(knowledge: KnowledgeBase) {
    let analyzer = Analyzer(knowledge: knowledge)
    self.init(
      knowledge: knowledge, analyzer: analyzer,
      classifier: knowledge.weights.flatMap { CaseClassifier($0, manual: knowledge.manual) })
  }

  package init(knowledge: KnowledgeBase, analyzer: Analyzer, classifier: CaseClassifier?) {
    self.analyzer = analyzer
    self.classifier = classifier
    caseCount = knowledge.manual.cases.count
    // What the classifier has learnt from the phrasings it need not look up.
    let phrasings = classifier == nil ? knowledge.phrasings : []
    ranker = Ranker(index: InvertedIndex(cases: knowledge.manual.cases, phrasings: phrasings, analyzer: analyzer))
  }

  /// Whether phrasings were learnt from.
  package var isLearnt: Bool { classifier != nil }

  /// The cases for what was said, best first; scores are logarithms of probabilities where phrasings were learnt from.
  package func ranking(for tokens: [Token]) -> Ranking {
    guard let classifier else { return ranker.ranking(for: tokens) }
    var shares = [Double](repeating: 0, count: caseCount)
    for reading in classifier.readings(for: tokens.lazy.map(\.term)) {
      for index in reading.cases.indices { shares[index] += reading.probability / Double(reading.cases.count) }
    }
    let matches = shares.enumerated().map { Ranking.Match(document: $0, score: Float(log($1))) }
    return Ranking(
      matches: matches.sorted { ($1.score, $0.document) < ($0.score, $1.document) },
      coverage: ranker.coverage(of: tokens))
  }

  /// What was said may mean, and how probable each reading is.
  package func readings(of tokens: [Token]) -> [Reading] {
    classifier?.readings(for: tokens.lazy.map(\.term))
      ?? [Reading](scores: ranker.ranking(for: tokens), count: caseCount)
  }

  /// Why the case at `index` has its place in the ranking for `tokens`.
  package func explanation(of index: Int, for tokens: [Token]) -> Explanation {
    guard let classifier else { return ranker.explanation(of: index, for: tokens) }
    return Explanation(parts: classifier.parts(of: tokens, forCase: index).sorted { $0.weight > $1.weight })
  }
}
