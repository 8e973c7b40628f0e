import Analysis
import Knowledge
import Retrieval

/// Says what the user does with a line, seen from where the conversation stands.
///
/// What a line does is learnt from how it is said, what it is about, what came before it and whether the manual answers it
/// (`Circumstances`); what may not be done there is left out (`SpeechActChoice`).
struct Interpreter: Sendable {
  private let reader: CircumstanceReader
  let recognizer: SpeechActRecognizer
  private let markers: Markers
  private let denials: DenialMarkers

  init(reader: CircumstanceReader, recognizer: SpeechActRecognizer, markers: Markers) {
    self.reader = reader
    self.recognizer = recognizer
    self.markers = markers
    denials = DenialMarkers(markers)
  }

  /// The line, or a part of one, with its tokens.
  func utterance(_ line: String) -> Utterance { reader.utterance(line) }

  /// What the user does with `utterance`.
  func act(of utterance: Utterance, in state: DialogueState) -> UserAct {
    let circumstances = circumstances(of: utterance, in: state.scene)
    switch kind(of: utterance, circumstances, in: state) {
    case .act(let act): return act
    case .speech(let speech): return act(speech, with: utterance, circumstances, in: state)
    }
  }

  /// A first sentence that only says "thanks", "I see" or "that is settled", and what follows it; nil where there is none.
  func courtesy(in utterance: Utterance, in state: DialogueState) -> (act: UserAct, rest: Utterance)? {
    guard state.turns > 0, let (sentence, text) = utterance.firstSentence else { return nil }
    let act = act(of: self.utterance(sentence), in: state)
    guard act.isCourtesy else { return nil }
    let rest = self.utterance(text)
    // "임시 비번으로 들어갔어요. 바꾸는 메뉴는요?" is still about the remedy that is on the screen.
    if act == .success, self.act(of: rest, in: state).isAboutRemedy { return nil }
    return isAside(rest, in: state) ? nil : (act, rest)
  }

  /// Whether `utterance` is about none of the manual's problems.
  private func isAside(_ utterance: Utterance, in state: DialogueState) -> Bool {
    switch act(of: utterance, in: state) {
    case .uncovered, .offTopic: true
    case let act: act.isCourtesy
    }
  }

  /// What is known about `utterance` in `scene`.
  func circumstances(of utterance: Utterance, in scene: Scene) -> Circumstances {
    var circumstances = reader.circumstances(of: utterance, in: scene)
    circumstances.probabilities = recognizer.probabilities(of: utterance, in: circumstances)
    return circumstances
  }

  // MARK: What is done

  /// What a line does: an act that needs nothing more, or one that its words have yet to fill.
  private enum Kind {
    case act(UserAct)
    case speech(SpeechAct)
  }

  private func kind(of utterance: Utterance, _ circumstances: Circumstances, in state: DialogueState) -> Kind {
    if let question = state.question,
      let choice = Choice(in: question, markers: markers).act(of: utterance.plain)
    {
      return .act(choice)
    }
    if let position = branchAnswer(utterance, in: state) { return .act(.choice([position])) }
    // Whoever wants a human being gets one, whatever else the line says.
    if circumstances.probabilities[.human, default: 0] > 0.5 { return .act(.human) }
    if let known = recognizer.known(utterance.key), let kind = Self.kind(of: known, in: state) { return kind }
    let none = circumstances.evidence.none
    if let farewell = recognizer.known(utterance.lastSentence), farewell.isSmallTalk, none > 0.5 {
      return .act(.smalltalk(farewell))
    }
    if utterance.isStray, state.turns > 0 { return .act(.stray) }
    // A first description that is likely about the manual is nothing else.
    if state.scene.phase == .fresh, none < 0.5 { return .speech(.description) }
    let choice = SpeechActChoice(probabilities: circumstances.probabilities)
    // Who describes the problem again after its remedy has not been helped.
    let isSame = state.scene.shown != nil && none < 0.5 && circumstances.evidence.best?.index == state.scene.shown
    return .speech(choice.best(in: state.scene.phase, isFirst: state.turns == 0, isSameProblem: isSame))
  }

  /// The branch of the remedy that was shown last which `utterance` names, whatever else it does; nil where it names none.
  func branchNamed(in utterance: Utterance, in state: DialogueState) -> Int? {
    state.scene.shown.flatMap { reader.remedies.passages(of: $0).labelledBranch(for: utterance) }
  }

  /// The answer that `utterance` gives in its own words to a question about a remedy's branches.
  private func branchAnswer(_ utterance: Utterance, in state: DialogueState) -> Int? {
    guard let options = state.question?.options, options.first?.branch != nil, let index = options.first?.cases.onlyCase
    else { return nil }
    // "사과 그림 아니에요, 구글 있는 거" is told by what stands after the denial.
    let instead = Denial(in: utterance.plain, by: denials).map { self.utterance($0.instead) }
    let said = instead.flatMap { $0.contentWords.isEmpty ? nil : $0 } ?? utterance
    guard let branch = reader.remedies.passages(of: index).branch(pickedBy: said, isAsked: true) else { return nil }
    return options.firstIndex { $0.branch == branch }
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

  /// The act that `speech` comes to with the words of `utterance`.
  private func act(
    _ speech: SpeechAct, with utterance: Utterance, _ circumstances: Circumstances, in state: DialogueState
  ) -> UserAct {
    let elsewhere = utterance.elsewhere
    switch speech {
    case .acknowledgement: return unfinished(after: utterance, circumstances, in: state) ?? .smalltalk(speech)
    case .greeting, .thanks, .goodbye: return .smalltalk(speech)
    case .human: return .human
    case .complaint: return .complaint
    case .offTopic: return .offTopic(elsewhere: elsewhere, probability: circumstances.evidence.none)
    case .unsure: return .unsure
    case .success:
      return unfinished(after: utterance, circumstances, in: state)
        ?? (state.scene.phase == .shown ? .success : .smalltalk(.thanks))
    case .failure: return .failure
    case .obstacle: return .obstacle
    case .noneOfThese: return state.scene.phase == .shown ? .rejection([]) : .noneOfThese
    case .question, .distantQuestion, .unansweredQuestion:
      return question(speech, with: utterance, circumstances, in: state)
    case .again: return .again(again(with: utterance, circumstances))
    case .progress: return progress(with: utterance, circumstances, in: state)
    case .fact: return fact(in: utterance, circumstances, in: state)
    case .denial where state.scene.phase == .shown: return denial(in: utterance, circumstances, in: state)
    case .denial: return deniedAnswers(in: utterance, circumstances, in: state)
    case .description, .allOfThese: return description(in: utterance, circumstances, in: state)
    }
  }

  // MARK: After a remedy

  /// The passages that answer a question, if any.
  private func question(
    _ speech: SpeechAct, with utterance: Utterance, _ circumstances: Circumstances, in state: DialogueState
  ) -> UserAct {
    guard let findings = circumstances.findings else { return .unansweredQuestion(probability: 0.5) }
    // "갤럭시는요?" wants the branch, after the other one whatever else is asked about it.
    let (shownAlone, words) = (circumstances.scene.branch, utterance.contentWords.count)
    if let branch = circumstances.remedy?.labelledBranch(for: utterance), branch != shownAlone,
      shownAlone != nil || words <= Self.wordsOfBranch
    {
      return .fact(branch: branch)
    }
    let own = findings.own.first
    // Whoever asks for a number gets that of the people who can help.
    if speech != .question, findings.types?.asked.contains(PassageFinder.phone) == true {
      let number = findings.own.first { $0.passage.holdsPhone }
      return number.map { .question(case: $0.passage.index, passages: [$0.passage.text]) } ?? .human
    }
    if speech == .distantQuestion || speech == .unansweredQuestion {
      let other = findings.others.prefix(Self.othersWeighed).max {
        $0.score + weight(of: $0, circumstances) < $1.score + weight(of: $1, circumstances)
      }
      let bar = speech == .distantQuestion ? Self.likelyElsewhere : Self.surelyElsewhere
      if let other, other.score + weight(of: other, circumstances) > max(bar, own?.score ?? bar) {
        return .question(case: other.passage.index, passages: [other.passage.text])
      }
      if speech == .distantQuestion, let best = circumstances.evidence.best, best.index != state.shown,
        best.probability > 0.5
      {
        return .description(Description(said: utterance, evidence: circumstances.evidence, denied: []))
      }
      return .unansweredQuestion(probability: 1 - (own?.probability ?? 0))
    }
    guard let best = own else { return .unansweredQuestion(probability: 0.5) }
    return .question(case: best.passage.index, passages: passages(besides: best, in: findings))
  }

  /// The best passage, and the one after it where that is as good and both are short, in the manual's order.
  private func passages(besides best: PassageFinder.Finding, in findings: PassageFinder.Findings) -> [String] {
    guard let second = findings.own.dropFirst().first, best.score - second.score < Self.tie,
      best.passage.text.count + second.passage.text.count < Self.shortAnswer
    else { return [best.passage.text] }
    return [best.passage.text, second.passage.text]
  }

  private static let tie: Float = 0.4
  private static let shortAnswer = 120

  /// How much the line's words speak for the case that a passage is of, beside what its own words do.
  private func weight(of finding: PassageFinder.Finding, _ circumstances: Circumstances) -> Float {
    Self.caseWeight * Float(circumstances.evidence.probabilities[finding.passage.index])
  }

  private static let caseWeight: Float = 3
  private static let othersWeighed = 12
  /// A question of no more words than these that names a branch asks for it.
  private static let wordsOfBranch = 2
  /// A passage of another case must score as much to answer: where the line asks for one, and where it may be that none answers.
  private static let likelyElsewhere: Float = -0.5
  private static let surelyElsewhere: Float = 6

  /// What is to be seen again: the branch that is named or was shown, else all of it.
  private func again(with utterance: Utterance, _ circumstances: Circumstances) -> Answer.Part {
    let branch = circumstances.remedy?.namedBranch(for: utterance) ?? circumstances.scene.branch
    if utterance.says(oneOf: markers[.brevity]) { return .outline(branch: branch) }
    return branch.map(Answer.Part.branch) ?? .whole
  }

  /// The step after the one that is said to be done.
  private func progress(
    with utterance: Utterance, _ circumstances: Circumstances, in state: DialogueState
  ) -> UserAct {
    let steps = circumstances.remedy?.steps(after: utterance, in: circumstances.scene.branch, last: state.step)
    return .progress(next: steps ?? [])
  }

  /// What comes next where a line only reports a step that is not the last: nobody is done then.
  private func unfinished(
    after utterance: Utterance, _ circumstances: Circumstances, in state: DialogueState
  ) -> UserAct? {
    guard let remedy = circumstances.remedy,
      circumstances.probabilities[.progress, default: 0] > Self.unfinished
        * circumstances.probabilities[.success, default: 0],
      remedy.isAboutStep(utterance, in: circumstances.scene.branch)
    else { return nil }
    let steps = remedy.steps(after: utterance, in: circumstances.scene.branch, last: state.step)
    return steps.isEmpty ? nil : .progress(next: steps)
  }

  /// A report of a step that is so much as likely as one of success is not one of success.
  private static let unfinished = 0.35

  /// The branch that a fact picks; where it picks none it says more of the problem.
  private func fact(in utterance: Utterance, _ circumstances: Circumstances, in state: DialogueState) -> UserAct {
    guard let remedy = circumstances.remedy else { return description(in: utterance, circumstances, in: state) }
    if let branch = remedy.branch(pickedBy: utterance) { return .fact(branch: branch) }
    // Who corrects one of two branches is in the other.
    if let branch = circumstances.scene.branch, remedy.branchCount == 2, Denial(in: utterance.plain, by: denials) != nil
    {
      return .fact(branch: 1 - branch)
    }
    if remedy.branchCount > 0 { return description(in: utterance, circumstances, in: state) }
    // Of a remedy without branches a fact says that it is the right one, or that it is not.
    if circumstances.evidence.none < 0.5, circumstances.evidence.best?.index == state.shown {
      return question(.question, with: utterance, circumstances, in: state)
    }
    return denial(in: utterance, circumstances, in: state)
  }

  /// What is ruled out, and what is said instead, if anything: what was shown, and what the words mean.
  private func denial(in utterance: Utterance, _ circumstances: Circumstances, in state: DialogueState) -> UserAct {
    if let branch = circumstances.remedy?.branch(pickedBy: utterance) { return .fact(branch: branch) }
    let probabilities = circumstances.probabilities
    if let denial = Denial(in: utterance.plain, by: denials) {
      let instead = reader.evidence(of: self.utterance(denial.instead))
      if instead.none < 0.5 { return description(in: utterance, circumstances, in: state) }
      return .rejection(cases(deniedBy: denial, in: state))
    }
    if let shown = state.shown, let best = circumstances.evidence.best, best.index != shown,
      best.probability > Self.plain, !state.failed.contains(best.index),
      probabilities[.description, default: 0] > Self.descriptive * probabilities[.denial, default: 0]
    {
      return .description(Description(said: utterance, evidence: circumstances.evidence, denied: [shown]))
    }
    return .rejection([])
  }

  /// The answers of a question that a line rules out: "앱은 깔려 있어요" is not "바로팜 미설치".
  private func deniedAnswers(in utterance: Utterance, _ circumstances: Circumstances, in state: DialogueState)
    -> UserAct
  {
    let offered = state.question?.cases ?? []
    let named = circumstances.evidence.elements.max { $0.mass < $1.mass }?.cases.intersection(offered) ?? []
    guard Denial(in: utterance.plain, by: denials) == nil, !named.isEmpty, named.count < offered.count else {
      return description(in: utterance, circumstances, in: state)
    }
    return .description(Description(said: nil, evidence: circumstances.evidence, denied: named))
  }

  /// Who names another case as plainly describes it, where a description is as likely as that share of a denial.
  private static let plain = 0.8
  private static let descriptive = 0.1

  // MARK: Descriptions

  /// What is said of a problem: what is denied, and what is said instead, are taken apart.
  private func description(
    in utterance: Utterance, _ circumstances: Circumstances, in state: DialogueState
  ) -> UserAct {
    if let cases = severalProblems(in: utterance, in: state) { return .problems(cases, utterance) }
    let evidence = circumstances.evidence
    guard state.turns > 0, let denial = Denial(in: utterance.plain, by: denials) else {
      if state.scene.phase == .asked, evidence.none > 0.5, let elsewhere = utterance.elsewhere {
        return .uncovered(elsewhere: elsewhere)
      }
      // Of a problem that no case covers nothing more is to be had.
      if let shown = state.scene.shown {
        if evidence.none > 0.5 {
          if let turn = turn(in: utterance) { return turn }
          return circumstances.isQuestion
            ? .unansweredQuestion(probability: evidence.none) : .uncovered(elsewhere: utterance.elsewhere)
        }
        if evidence.best?.index == shown { return .rejection([]) }
      }
      return .description(Description(said: utterance, evidence: evidence, denied: []))
    }
    let instead = self.utterance(denial.instead)
    let (about, denied) = (reader.evidence(of: instead), cases(deniedBy: denial, in: state))
    // "번호 문제는 아니에요. 번호 그대로예요" says nothing but what it is not.
    let isSaid = !instead.contentWords.isEmpty && (state.shown == nil || about.best?.index != state.shown)
    return .description(Description(said: isSaid ? instead : nil, evidence: about, denied: denied))
  }

  /// What is said of another problem after words such as "이번엔", where the whole line tells of none; nil where it says nothing new.
  private func turn(in utterance: Utterance) -> UserAct? {
    let starts = markers[.turn].compactMap { utterance.plain.firstRange(of: $0)?.lowerBound }
    guard let start = starts.min(), start > utterance.plain.startIndex else { return nil }
    let rest = self.utterance(String(utterance.plain[start...]))
    let evidence = reader.evidence(of: rest)
    return evidence.none < 0.5 ? .description(Description(said: rest, evidence: evidence, denied: [])) : nil
  }

  /// The cases of two problems that `utterance` names; nil where it names one.
  private func severalProblems(in utterance: Utterance, in state: DialogueState) -> [Int]? {
    Conjunction.all(in: utterance.plain, by: markers).lazy.compactMap { halves -> [Int]? in
      let cases = [halves.first, halves.second].compactMap { reader.evidence(of: self.utterance($0)).certain }
      return cases.count == 2 && cases[0] != cases[1] && !cases.contains(where: state.failed.contains) ? cases : nil
    }.first
  }

  /// The cases that the denied words mean; the one shown last where they mean none.
  private func cases(deniedBy denial: Denial, in state: DialogueState) -> CaseSet {
    let belief = reader.evidence(of: utterance(denial.denied))
    let named = belief.elements.max { $0.mass < $1.mass }?.cases.subtracting(.noCase) ?? []
    if !denial.denied.isEmpty, !named.isEmpty, named.count <= reader.remedies.manual.cases.count / 2 { return named }
    return state.shown.map { [$0] } ?? []
  }
}
