import Analysis
import Knowledge
import TestSupport
import Testing

@testable import Retrieval

@Suite struct ShippedWeightsTests {
  private let knowledge: KnowledgeBase

  init() throws {
    knowledge = try Shipped.knowledge
  }

  @Test func `The shipped weights were learnt from the shipped files`() {
    #expect(knowledge.warnings.isEmpty)
    #expect(knowledge.weights?.edition == knowledge.edition)
  }

  /// Whoever changes how texts become features must train again, and name the formula anew.
  @Test func `The shipped weights were learnt by this analyzer`() throws {
    let weights = try #require(knowledge.weights)
    let analyzer = Analyzer(knowledge: knowledge)
    let labels = CaseLabels(of: knowledge.phrasings, caseCount: knowledge.manual.cases.count)
    let examples = TrainingSet(
      of: knowledge.phrasings, manual: knowledge.manual, labels: labels, analyzer: analyzer)
    let space = FeatureSpace(fitting: examples.examples.map(\.terms))
    var differing: [String] = []
    weights.features.forEachFeature { kind, term, feature in
      let rarity = Term.Kind(rawValue: kind).flatMap { space.rarity(of: Term(term, kind: $0)) }
      if rarity.map({ Int(($0 * 100).rounded()) }) != feature.rarity { differing.append(term) }
    }
    #expect(differing == [])
  }

  @Test func `Without weights the phrasings still help, and the manual alone does too`() throws {
    let analyzer = Analyzer(knowledge: knowledge)
    let tokens = analyzer.tokens(in: "멜로 임시비번이 안 날아와요")
    let ranker = CaseRanker(knowledge: knowledge, analyzer: analyzer, classifier: nil)
    #expect(ranker.ranking(for: tokens).best?.document == 2)
    let bare = KnowledgeBase(manual: knowledge.manual, vocabulary: knowledge.vocabulary, korean: knowledge.korean)
    #expect(CaseRanker(knowledge: bare).ranking(for: tokens).best?.document == 2)
  }
}
