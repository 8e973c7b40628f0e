import Knowledge

extension Assistant {
  /// What the user did with `line`, as far as the line alone tells it: for records that do not say what was heard.
  ///
  /// After an escalation or small talk that is whether a remedy helped, else whether a problem was described.
  ///
  /// - Parameter act: What the bot did then.
  package func heard(in line: String, repliedWith act: Turn.Act) -> UserAct.Kind? {
    let utterance = interpreter.utterance(line)
    return switch act {
    case .escalate, .smalltalk: interpreter.feedback(in: utterance)
    case .answer, .clarify, .decline: interpreter.isDescribing(utterance) ? .description : nil
    case .command: nil
    }
  }
}

extension Interpreter {
  /// Whether `utterance` says that a remedy helped, or that it failed; nil where it says neither.
  fileprivate func feedback(in utterance: Utterance) -> UserAct.Kind? {
    switch recognizer.known(utterance.key) {
    case .success, .thanks: return .success
    case .failure: return .failure
    case nil: break
    default: return nil
    }
    let probabilities = circumstances(of: utterance, in: Scene(phase: .shown)).probabilities
    func probability(_ act: SpeechAct) -> Double { probabilities[act] ?? 0 }
    if probability(.success) + probability(.thanks) > 0.5 { return .success }
    return probability(.failure) > 0.5 ? .failure : nil
  }

  /// Whether `utterance` says something of a problem, rather than picking an answer or making conversation.
  fileprivate func isDescribing(_ utterance: Utterance) -> Bool {
    recognizer.known(utterance.key) == nil && utterance.contentWords.contains { $0.contains { $0.isLetter } }
  }
}
