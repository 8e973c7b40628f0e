import Analysis
package import Knowledge

/// How well the phrasings of one writer are understood by what all the others wrote.
package struct CrossValidation: Sendable {
  private let knowledge: KnowledgeBase
  private let phrasings: [Phrasing]
  private let analyzer: Analyzer
  /// Writers with enough phrasings of single cases to read a share off, in alphabetical order.
  package let writers: [String]

  /// - Parameter writers: Whose phrasings to use; nil for all.
  package init(knowledge: KnowledgeBase, writers names: Set<String>? = nil) {
    self.knowledge = knowledge
    phrasings = knowledge.phrasings.filter { names?.contains($0.writer) ?? true }
    analyzer = Analyzer(knowledge: knowledge)
    let counts = Dictionary(grouping: phrasings.filter { $0.cases.onlyCase != nil }, by: \.writer).mapValues(
      \.count)
    writers = counts.filter { $0.value >= Self.fewestPhrasings }.keys.sorted()
  }

  private static let fewestPhrasings = 100

  /// How many of the writer's phrasings of single cases have their case first, and how many there are.
  package func result(holdingOut writer: String, progress: (Double) -> Void = { _ in }) -> (hits: Int, count: Int) {
    let kept = phrasings.filter { $0.writer != writer }
    let held = phrasings.filter { $0.writer == writer && $0.cases.onlyCase != nil }
    let classifier = CaseClassifier(
      learningFrom: kept, manual: knowledge.manual, analyzer: analyzer, progress: progress)
    let ranker = CaseRanker(knowledge: knowledge, analyzer: analyzer, classifier: classifier)
    let hits = held.count { ranker.ranking(for: analyzer.tokens(in: $0.text)).best?.document == $0.cases.onlyCase }
    return (hits, held.count)
  }

  /// For each phrasing what it may mean to a classifier learnt from others than those of its fold.
  package func readings(progress: (Double) -> Void = { _ in }) -> HeldOutReadings {
    let folds = (0..<Self.foldCount).map { fold in
      let kept = phrasings.enumerated().filter { $0.offset % Self.foldCount != fold }.map(\.element)
      return CaseClassifier(
        learningFrom: kept, manual: knowledge.manual, analyzer: analyzer,
        progress: { progress((Double(fold) + $0) / Double(Self.foldCount)) })
    }
    return HeldOutReadings(
      entries: phrasings.enumerated().map { position, phrasing in
        let readings = folds[position % Self.foldCount].readings(for: analyzer.terms(in: phrasing.text))
        return HeldOutReadings.Entry(phrasing: phrasing, readings: readings)
      })
  }

  private static let foldCount = 5
}
