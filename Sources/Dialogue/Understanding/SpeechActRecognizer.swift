import Analysis
import Knowledge
import Retrieval

/// How probable it is that a line does this or that, whatever it is about: learnt from examples.
struct SpeechActRecognizer: Sendable {
  private let phrases: PhraseTable
  private let classifier: ActClassifier?

  init(korean: GeneralKorean) {
    phrases = PhraseTable(korean.acts)
    classifier = korean.weights.flatMap { ActClassifier($0) }
  }

  /// The act of a text of `key` that is an example, or small talk on end, word for word.
  func known(_ key: TextKey) -> SpeechAct? { phrases.act(of: key) }

  /// The probability of each act; where nothing was learnt every line is a description.
  func probabilities(of utterance: Utterance) -> [SpeechAct: Double] {
    classifier?.probabilities(for: utterance.tokens.lazy.map(\.term)) ?? [.description: 1]
  }
}
