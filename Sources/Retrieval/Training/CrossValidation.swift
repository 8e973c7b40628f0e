import Analysis
package import Knowledge

/// How well phrasings are understood by what was learnt without them.
package struct CrossValidation: Sendable {
  /// What is left out at a time: every so manyth line, or all of a writer's.
  package enum LeftOut: Sendable {
    case lines, writers
  }

  private let manual: Manual
  private let phrasings: [Phrasing]
  private let analyzer: Analyzer
  private let parameters: RetrievalParameters
  /// Writers with enough phrasings of single cases to read a share off, in alphabetical order.
  package let writers: [String]

  /// - Parameter names: The writers whose phrasings to use; nil for all.
  package init(
    knowledge: KnowledgeBase, writers names: Set<String>? = nil, parameters: RetrievalParameters = .chosen
  ) {
    manual = knowledge.manual
    phrasings = knowledge.phrasings.filter { names?.contains($0.writer) ?? true }
    analyzer = Analyzer(knowledge: knowledge)
    self.parameters = parameters
    let single = phrasings.filter { $0.cases.onlyCase != nil }
    let counts = Dictionary(grouping: single, by: \.writer).mapValues(\.count)
    writers = counts.filter { $0.value >= parameters.calibration.fewestPhrasings }.keys.sorted()
  }

  /// How many of the writer's phrasings of single cases have their case first, and how many there are.
  package func result(holdingOut writer: String, progress: (Double) -> Void = { _ in }) -> (hits: Int, count: Int) {
    let classifier = classifier(learningFrom: phrasings.filter { $0.writer != writer }, progress: progress)
    let entries = phrasings.filter { $0.writer == writer && $0.cases.onlyCase != nil }.map {
      entry(for: $0, by: classifier)
    }
    return (entries.count { $0.bestCase == $0.phrasing.cases.onlyCase }, entries.count)
  }

  /// For each phrasing what it may mean to a classifier learnt from others than those of its fold.
  package func readings(leavingOut leftOut: LeftOut, progress: (Double) -> Void = { _ in }) -> HeldOutReadings {
    let folds = folds(leavingOut: leftOut)
    let classifiers = (0..<folds.count).map { fold in
      let others = zip(phrasings, folds.parts).filter { $0.1 != fold }.map(\.0)
      return classifier(learningFrom: others) { progress((Double(fold) + $0) / Double(folds.count)) }
    }
    return HeldOutReadings(entries: zip(phrasings, folds.parts).map { entry(for: $0, by: classifiers[$1]) })
  }

  /// How the phrasings are split.
  func folds(leavingOut leftOut: LeftOut) -> Folds {
    let count = parameters.calibration.foldCount
    return switch leftOut {
    case .lines: Folds(ofSize: phrasings.count, count: count)
    case .writers: Folds(byWriters: phrasings.map(\.writer), atMost: count)
    }
  }

  private func classifier(learningFrom others: [Phrasing], progress: (Double) -> Void) -> CaseClassifier {
    CaseClassifier(
      learningFrom: others, manual: manual, analyzer: analyzer, parameters: parameters, progress: progress)
  }

  private func entry(for phrasing: Phrasing, by classifier: CaseClassifier) -> HeldOutReadings.Entry {
    let readings = classifier.readings(for: analyzer.terms(in: phrasing.text))
    return HeldOutReadings.Entry(phrasing: phrasing, readings: readings)
  }
}
