import Analysis
import Knowledge
import Retrieval

/// Reads what is known about a line before it is said what it does.
struct CircumstanceReader: Sendable {
  let ranker: CaseRanker
  let remedies: RemedyBook
  private let finder: PassageFinder?
  private let markers: Markers

  /// - Parameter passages: What was learnt about passages; nil to take that of `knowledge`.
  init(knowledge: KnowledgeBase, passages: Classifier? = nil) {
    let ranker = CaseRanker(knowledge: knowledge)
    self.ranker = ranker
    markers = knowledge.korean.markers
    remedies = RemedyBook(of: knowledge, analyzer: ranker.analyzer)
    let index = PassageIndex(
      manual: knowledge.manual, followUps: knowledge.followUps, analyzer: ranker.analyzer, markers: markers)
    finder =
      passages.map { PassageFinder(index: index, classifier: $0) }
      ?? knowledge.korean.passageWeights.flatMap { PassageFinder($0, index: index) }
  }

  /// The line, or a part of one, with its tokens.
  func utterance(_ line: String) -> Utterance {
    Utterance(Excerpt.text(of: line), by: ranker.analyzer, markers: markers)
  }

  /// What the words of `utterance` let one believe.
  func evidence(of utterance: Utterance) -> Belief {
    Belief(readings: ranker.readings(of: utterance.tokens), count: remedies.manual.cases.count)
  }

  /// What is known about `utterance` in `scene`.
  ///
  /// - Parameters:
  ///   - hasFindings: Whether to look for passages that answer it.
  ///   - excluded: A line that is no example of itself; nil where it is none.
  func circumstances(
    of utterance: Utterance, in scene: Scene, hasFindings: Bool = true, excluding excluded: String? = nil
  ) -> Circumstances {
    let shown = hasFindings ? scene.shown : nil
    let quotation = utterance.isTale ? nil : Quotation(in: utterance.text)
    return Circumstances(
      utterance: utterance, scene: scene, spoken: quotation.map { spoken(utterance, $0) } ?? utterance,
      predicates: quotation.map(Predicate.terms) ?? [], evidence: evidence(of: utterance),
      findings: shown.flatMap {
        finder?.findings(
          for: utterance.tokens, text: utterance.normalized, shown: $0, branch: scene.branch, excluding: excluded)
      }, remedy: shown.map(remedies.reader), isLearnt: ranker.isLearnt)
  }

  /// What the speaker would have typed.
  private func spoken(_ utterance: Utterance, _ quotation: Quotation) -> Utterance {
    quotation.isReported ? Utterance(quotation.plain.string, by: ranker.analyzer, markers: markers) : utterance
  }
}
