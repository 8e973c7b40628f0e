import Analysis
package import Knowledge
package import Retrieval

/// Manuals, each with lines that are said after its remedies: what is learnt from them holds for any manual.
package struct ManualCollection {
  package let manuals: [KnowledgeBase]
  private let korean: GeneralKorean

  package init(_ manuals: [KnowledgeBase], korean: GeneralKorean) {
    self.manuals = manuals
    self.korean = korean
  }

  /// What was learnt from a collection.
  package struct Lessons {
    package let acts: ActClassifier
    /// Of pairs of a question and a passage.
    package let passages: Classifier
  }

  /// What the manuals and the examples of general Korean teach.
  ///
  /// - Parameter progress: Told the share of the work that is done.
  package func lessons(progress: (Double) -> Void = { _ in }) -> Lessons {
    var pairs = PassageExamples()
    for knowledge in manuals {
      let analyzer = Analyzer(knowledge: knowledge)
      let index = PassageIndex(
        manual: knowledge.manual, followUps: knowledge.followUps, analyzer: analyzer, markers: korean.markers)
      for followUp in knowledge.followUps {
        let utterance = Utterance(followUp.said, by: analyzer, markers: korean.markers)
        pairs.add(followUp, tokens: utterance.tokens, text: utterance.normalized, index: index)
      }
    }
    let passages = pairs.classifier { progress($0 * Self.passageShare) }
    var lines = ActExamples()
    for knowledge in manuals {
      lines.add(knowledge, passages: passages)
      lines.add(knowledge.acts, in: knowledge, passages: passages)
    }
    if let first = manuals.first { lines.add(korean.acts, in: first, passages: passages) }
    let acts = lines.classifier { progress(Self.passageShare + $0 * (1 - Self.passageShare)) }
    return Lessons(acts: acts, passages: passages)
  }

  /// The share of the time that learning about passages takes.
  private static let passageShare = 0.2
}
