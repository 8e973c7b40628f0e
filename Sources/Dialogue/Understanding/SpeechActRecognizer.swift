import Analysis
package import Knowledge
import Retrieval

/// How probable it is that a line does this or that, whatever it is about: learnt from examples.
package struct SpeechActRecognizer: Sendable {
  private let phrases: PhraseTable
  private let classifier: Classifier?

  package init(korean: GeneralKorean) {
    phrases = PhraseTable(korean.acts)
    classifier = korean.weights.flatMap { Classifier($0) }
  }

  /// The act of a line that is an example, or small talk on end, word for word.
  func known(_ line: String) -> SpeechAct? { phrases.act(of: line) }

  /// The probability of each act; where nothing was learnt every line is a description.
  func probabilities(of utterance: Utterance) -> [SpeechAct: Double] {
    guard let classifier else { return [.description: 1] }
    let readings = classifier.readings(for: utterance.tokens.lazy.map(\.term))
    return Dictionary(uniqueKeysWithValues: zip(SpeechAct.allCases, readings.map(\.probability)))
  }
}
