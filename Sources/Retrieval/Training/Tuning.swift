import Analysis
package import Knowledge

/// Tries other values of the numbers in use, on phrasings read by what was learnt without them.
package struct Tuning: Sendable {
  /// The writers whose phrasings are used; nil for all.
  package let writers: Set<String>?
  private let knowledge: KnowledgeBase
  private let analyzer: Analyzer
  /// What was learnt by the values in use comes to, once that is known: every sweep has it.
  private var figuresInUse: HeldOutFigures?

  /// - Parameter writers: The writers whose phrasings to use; nil for all.
  package init(of knowledge: KnowledgeBase, writers: Set<String>? = nil) {
    (self.knowledge, self.writers) = (knowledge, writers)
    analyzer = Analyzer(knowledge: knowledge)
  }

  /// What each value of `parameter` comes to.
  ///
  /// - Parameter progress: Told the share of the work that is done.
  package mutating func sweep(over parameter: SweptParameter, progress: (Double) -> Void = { _ in }) -> Sweep {
    switch parameter.effect {
    case .learning(let trial):
      return Sweep(of: parameter.name, leavingOut: writersLeftOut, points: learntPoints(of: trial, progress: progress))
    case .matching(let trial):
      let phrasings = phrasings
      let points = trial.values.map { value in
        let figures = figures(matching: phrasings, by: trial.parameters(with: value))
        return Sweep.Point(value: value, figures: figures, isInUse: value == trial.chosen)
      }
      return Sweep(of: parameter.name, leavingOut: nil, points: points)
    case .caseTemperature:
      let readings = validation(.chosen).readings(leavingOut: .writers, progress: progress)
      let points = Self.points(
        from: readings.temperature, inUse: knowledge.weights?.temperature
      ) { HeldOutFigures(readings.at(temperature: $0)) }
      return Sweep(of: parameter.name, leavingOut: writersLeftOut, points: points)
    case .actTemperature:
      let predictions = ActClassifier.predictions(
        for: knowledge.korean.acts, analyzer: Analyzer(korean: knowledge.korean), progress: progress)
      let points = Self.points(
        from: predictions.temperature(), inUse: knowledge.korean.weights?.temperature
      ) { temperature in HeldOutFigures(predictions.map { $0.at(temperature: temperature) }) }
      return Sweep(of: parameter.name, leavingOut: nil, points: points)
    }
  }

  // MARK: Learning

  private mutating func learntPoints(of trial: SweptParameter.Trial, progress: (Double) -> Void) -> [Sweep.Point] {
    let others = trial.values.filter { $0 != trial.chosen }
    let count = Double(others.count + (figuresInUse == nil ? 1 : 0))
    let start = figuresInUse == nil ? 1.0 : 0
    let inUse = figuresInUse ?? figures(learningBy: .chosen) { progress($0 / count) }
    figuresInUse = inUse
    let points = others.enumerated().map { place, value in
      let figures = figures(learningBy: trial.parameters(with: value)) { share in
        progress((start + Double(place) + share) / count)
      }
      return Sweep.Point(value: value, figures: figures, isInUse: false)
    }
    return points + [Sweep.Point(value: trial.chosen, figures: inUse, isInUse: true)]
  }

  /// What `parameters` come to, the readings being as sure as they are right.
  private func figures(learningBy parameters: RetrievalParameters, progress: (Double) -> Void) -> HeldOutFigures {
    let readings = validation(parameters).readings(leavingOut: .writers, progress: progress)
    return HeldOutFigures(readings.at(temperature: readings.temperature))
  }

  private func validation(_ parameters: RetrievalParameters) -> CrossValidation {
    CrossValidation(knowledge: knowledge, writers: writers, parameters: parameters)
  }

  private var phrasings: [Phrasing] { knowledge.phrasings.filter { writers?.contains($0.writer) ?? true } }

  private var writersLeftOut: [String]? {
    validation(.chosen).folds(leavingOut: .writers).areOfWriters ? Set(phrasings.map(\.writer)).sorted() : nil
  }

  // MARK: Matching

  /// What the manual alone makes of `phrasings`.
  private func figures(matching phrasings: [Phrasing], by parameters: RetrievalParameters) -> HeldOutFigures {
    let cases = knowledge.manual.cases
    let ranker = Ranker(
      index: InvertedIndex(cases: cases, analyzer: analyzer, fields: parameters.fields),
      weighting: Weighting(parameters.matching))
    let entries = phrasings.map { phrasing in
      let ranking = ranker.ranking(for: analyzer.tokens(in: phrasing.text))
      let readings = [Reading](scores: ranking, count: cases.count, fit: parameters.fit)
      return HeldOutReadings.Entry(phrasing: phrasing, readings: readings)
    }
    return HeldOutFigures(HeldOutReadings(entries: entries))
  }

  // MARK: Temperatures

  /// Temperatures tried beside the one that is found, and beside 1, by which nothing changes.
  private static let temperatures = [0.6, 0.7, 0.8, 0.9, 1, 1.2]

  private static func points(
    from found: Double, inUse hundredths: Int32?, figures: (Double) -> HeldOutFigures
  ) -> [Sweep.Point] {
    // Files have temperatures in hundredths.
    let inUse = hundredths.map { Double($0) / 100 }
    let values = Set(temperatures + [(found * 100).rounded() / 100] + (inUse.map { [$0] } ?? []))
    return values.sorted().map { Sweep.Point(value: $0, figures: figures($0), isInUse: $0 == inUse) }
  }
}

// MARK: - Samples

extension Tuning {
  /// The writers whose phrasings show most numbers at a fraction of the work; nil where all phrasings are few.
  ///
  /// They are those who wrote most of what may be several cases.
  package static func sample(of knowledge: KnowledgeBase) -> Set<String>? {
    let parameters = RetrievalParameters.chosen.calibration
    let writers = CrossValidation(knowledge: knowledge).writers
    guard knowledge.phrasings.count > parameters.mostPhrasings, writers.count >= parameters.sampledWriters else {
      return nil
    }
    let open = Dictionary(grouping: knowledge.phrasings.filter { $0.cases.count > 1 }, by: \.writer).mapValues(\.count)
    let sorted = writers.sorted { (open[$1] ?? 0, $0) < (open[$0] ?? 0, $1) }
    return Set(sorted.prefix(parameters.sampledWriters))
  }
}
