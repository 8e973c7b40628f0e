import Knowledge

/// Says what the user does with a line, seen from where the conversation stands.
///
/// What a line does is learnt from how it is said, what it is about, what came before it and whether the manual answers it
/// (`Circumstances`); what may not be done there is left out (`SpeechActChoice`). What that comes to with the line's own words
/// stands in two extensions: of what is said after a remedy, and of what is said of a problem.
struct Interpreter: Sendable {
  let reader: CircumstanceReader
  let recognizer: SpeechActRecognizer
  let markers: Markers
  let denials: DenialMarkers
  let numbers = DialogueParameters.chosen

  init(reader: CircumstanceReader, recognizer: SpeechActRecognizer, markers: Markers) {
    self.reader = reader
    self.recognizer = recognizer
    self.markers = markers
    denials = DenialMarkers(markers)
  }

  /// The line, or a part of one, with its tokens.
  func utterance(_ line: String) -> Utterance { reader.utterance(line) }

  /// What is known about `utterance` in `scene`.
  func circumstances(of utterance: Utterance, in scene: Scene) -> Circumstances {
    var circumstances = reader.circumstances(of: utterance, in: scene)
    circumstances.probabilities = recognizer.probabilities(in: circumstances)
    return circumstances
  }

  /// What the user does with `utterance`.
  func act(of utterance: Utterance, in state: DialogueState) -> UserAct {
    if let choice = choice(of: utterance, in: state) { return choice }
    let circumstances = circumstances(of: utterance, in: state.scene)
    switch kind(of: circumstances, in: state) {
    case .act(let act): return act
    case .speech(let speech): return act(speech, in: circumstances, state)
    }
  }

  /// A first sentence that only says "thanks", "I see" or "that is settled", and what follows it; nil where there is none.
  func courtesy(in utterance: Utterance, in state: DialogueState) -> (act: UserAct, rest: Utterance)? {
    guard state.turns > 0, let (sentence, text) = utterance.firstSentence else { return nil }
    let act = act(of: self.utterance(sentence), in: state)
    guard act.isCourtesy else { return nil }
    let rest = self.utterance(text)
    switch self.act(of: rest, in: state) {
    case .uncovered, .offTopic: return nil
    // "임시 비번으로 들어갔어요. 바꾸는 메뉴는요?" is still about the remedy that is on the screen.
    case let next where next.isCourtesy || (act == .success && next.isAboutRemedy): return nil
    default: return (act, rest)
    }
  }

  // MARK: Answers

  /// The answer of the question asked that `utterance` picks; nil where it says something else.
  private func choice(of utterance: Utterance, in state: DialogueState) -> UserAct? {
    guard let question = state.question else { return nil }
    return Choice(in: question, markers: markers).act(of: utterance.plain)
      ?? branchAnswer(utterance, to: question).map { .choice([$0]) }
  }

  /// The position of the answer that `utterance` gives in its own words to a question about a remedy's branches.
  private func branchAnswer(_ utterance: Utterance, to question: Question) -> Int? {
    guard let first = question.options.first, first.branch != nil, let index = first.cases.onlyCase else { return nil }
    // "사과 그림 아니에요, 구글 있는 거" is told by what stands after the denial.
    let instead = Denial(in: utterance.plain, by: denials).map { self.utterance($0.instead) }
    let said = instead.flatMap { $0.contentWords.isEmpty ? nil : $0 } ?? utterance
    return reader.remedies.reader(of: index).branch(pickedBy: said, isAsked: true).flatMap { branch in
      question.options.firstIndex { $0.branch == branch }
    }
  }

  // MARK: What is done

  /// What a line does: an act that needs nothing more, or one that its words have yet to fill.
  private enum Kind {
    case act(UserAct)
    case speech(SpeechAct)
  }

  private func kind(of circumstances: Circumstances, in state: DialogueState) -> Kind {
    let (utterance, none) = (circumstances.utterance, circumstances.evidence.none)
    // Whoever wants a human being gets one, whatever else the line says.
    if circumstances.probabilities[.human, default: 0] > numbers.acts.wish { return .act(.human) }
    if let known = recognizer.known(utterance.key), let kind = Self.kind(of: known, in: state) { return kind }
    if let farewell = recognizer.known(utterance.lastSentence), farewell.isSmallTalk, none > 0.5 {
      return .act(.smalltalk(farewell))
    }
    if utterance.isStray, state.turns > 0 { return .act(.stray) }
    // A first description that is likely about the manual is nothing else.
    if circumstances.scene.phase == .fresh, none < 0.5 { return .speech(.description) }
    let choice = SpeechActChoice(probabilities: circumstances.probabilities)
    return .speech(
      choice.best(
        in: circumstances.scene.phase, isFirst: state.turns == 0, isSameProblem: circumstances.isAboutShown))
  }

  /// What a line that is an act by itself does; nil where it depends on its content.
  private static func kind(of act: SpeechAct, in state: DialogueState) -> Kind? {
    switch act {
    case .greeting, .thanks, .goodbye, .acknowledgement: .act(.smalltalk(act))
    case .success: .act(state.shown == nil ? .smalltalk(.thanks) : .success)
    case .human: .act(.human)
    case .complaint: .act(.complaint)
    case .failure: state.shown == nil ? nil : .act(.failure)
    case .again, .progress: state.scene.phase == .shown ? .speech(act) : nil
    case .unsure: state.question == nil ? nil : .act(.unsure)
    case .noneOfThese: state.question != nil ? .act(.noneOfThese) : state.shown != nil ? .act(.rejection([])) : nil
    case .allOfThese:
      state.question.map { question in
        .act(.choice(question.options.indices.filter { !question.options[$0].cases.isEmpty }))
      }
    case .description, .denial, .offTopic, .question, .distantQuestion, .unansweredQuestion, .obstacle, .fact: nil
    }
  }

  /// The act that `speech` comes to with the words of the line.
  private func act(_ speech: SpeechAct, in circumstances: Circumstances, _ state: DialogueState) -> UserAct {
    let isAfterRemedy = circumstances.scene.phase == .shown
    switch speech {
    case .greeting, .thanks, .goodbye: return .smalltalk(speech)
    case .acknowledgement: return unfinished(in: circumstances, state) ?? .smalltalk(speech)
    case .success:
      return unfinished(in: circumstances, state) ?? (isAfterRemedy ? .success : .smalltalk(.thanks))
    case .human: return .human
    case .complaint: return .complaint
    case .unsure: return .unsure
    case .failure: return .failure
    case .obstacle: return .obstacle
    case .offTopic:
      return .offTopic(elsewhere: circumstances.utterance.elsewhere, probability: circumstances.evidence.none)
    case .noneOfThese: return isAfterRemedy ? .rejection([]) : .noneOfThese
    case .question, .distantQuestion, .unansweredQuestion: return question(speech, in: circumstances)
    case .again: return .again(again(in: circumstances))
    case .progress: return .progress(next: steps(after: circumstances, state))
    case .fact: return fact(in: circumstances, state)
    case .denial where isAfterRemedy: return denial(in: circumstances, state)
    case .denial: return deniedAnswers(in: circumstances, state)
    case .description, .allOfThese: return description(in: circumstances, state)
    }
  }
}
