import Knowledge

/// What a user says of a remedy.
package enum Feedback: Sendable {
  case helped, failed
}

extension Assistant {
  /// What `line` says of the remedy shown before it; nil where it says nothing of it.
  package func feedback(in line: String) -> Feedback? { interpreter.feedback(in: interpreter.utterance(line)) }

  /// Whether `line` says something of a problem, rather than picking an answer or making conversation.
  package func isDescribing(_ line: String) -> Bool {
    let utterance = interpreter.utterance(line)
    return interpreter.recognizer.known(utterance.key) == nil
      && utterance.contentWords.contains { $0.contains { $0.isLetter } }
  }
}

extension Interpreter {
  /// What `utterance` says of the remedy shown before it; nil where it says nothing of it.
  func feedback(in utterance: Utterance) -> Feedback? {
    switch recognizer.known(utterance.key) {
    case .success, .thanks: return .helped
    case .failure: return .failed
    case nil: break
    default: return nil
    }
    let probabilities = recognizer.probabilities(of: utterance)
    func probability(_ act: SpeechAct) -> Double { probabilities[act] ?? 0 }
    if probability(.success) + probability(.thanks) > 0.5 { return .helped }
    return probability(.failure) > 0.5 ? .failed : nil
  }
}
