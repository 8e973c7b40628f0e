import Analysis
import Knowledge
import Retrieval

/// How probable it is that a line does this or that, where it is said: learnt from examples.
struct SpeechActRecognizer: Sendable {
  private let phrases: PhraseTable
  private let classifier: ActClassifier?

  /// - Parameter classifier: What was learnt; nil to take that of `knowledge`.
  init(knowledge: KnowledgeBase, classifier: ActClassifier? = nil) {
    self.init(
      acts: knowledge.korean.acts + knowledge.acts,
      classifier: classifier ?? knowledge.korean.weights.flatMap { ActClassifier($0) })
  }

  init(acts: [SpeechAct.Example], classifier: ActClassifier?) {
    phrases = PhraseTable(acts)
    self.classifier = classifier
  }

  /// The act of a text of `key` that is an example, or small talk on end, word for word.
  func known(_ key: TextKey) -> SpeechAct? { phrases.act(of: key) }

  /// The probability of each act; where nothing was learnt every line is a description.
  func probabilities(in circumstances: Circumstances) -> [SpeechAct: Double] {
    classifier?.probabilities(for: circumstances.terms) ?? [.description: 1]
  }
}
