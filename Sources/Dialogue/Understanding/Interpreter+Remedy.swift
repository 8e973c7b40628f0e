import Knowledge
import Retrieval

/// What is said after a remedy: questions that it answers or not, steps that are done, facts that pick a branch of it.
extension Interpreter {
  // MARK: Questions

  /// The passages that answer a question, if any.
  func question(_ speech: SpeechAct, in circumstances: Circumstances) -> UserAct {
    guard let findings = circumstances.findings else { return .unansweredQuestion(probability: 0.5) }
    if let branch = branchAskedFor(in: circumstances) { return .fact(branch: branch) }
    if speech == .question, let best = findings.own.first {
      return .question(case: best.passage.index, passages: passages(besides: best, in: findings))
    }
    // Whoever asks for a number gets that of the people who can help.
    if findings.asked.contains(.phone) {
      let number = findings.own.first { $0.passage.holdsPhone }
      return number.map { .question(case: $0.passage.index, passages: [$0.passage.text]) } ?? .human
    }
    return answerElsewhere(to: speech, findings, circumstances)
      ?? .unansweredQuestion(probability: 1 - (findings.own.first?.probability ?? 0))
  }

  /// The branch that a question wants to see: "갤럭시는요?" wants it, after the other one whatever else is asked about it.
  private func branchAskedFor(in circumstances: Circumstances) -> Int? {
    let (shownAlone, words) = (circumstances.scene.branch, circumstances.utterance.contentWords.count)
    guard let branch = circumstances.remedy?.labelledBranch(for: circumstances.utterance), branch != shownAlone,
      shownAlone != nil || words <= numbers.questions.wordsOfBranch
    else { return nil }
    return branch
  }

  /// The best passage, and the one after it where that is as good and both are short.
  private func passages(besides best: PassageFinder.Finding, in findings: PassageFinder.Findings) -> [String] {
    guard let second = findings.own.dropFirst().first, best.score - second.score < numbers.questions.tie,
      best.passage.text.count + second.passage.text.count < numbers.questions.shortAnswer
    else { return [best.passage.text] }
    return [best.passage.text, second.passage.text]
  }

  /// The passage of another case that answers, or that other case; nil where none does.
  private func answerElsewhere(
    to speech: SpeechAct, _ findings: PassageFinder.Findings, _ circumstances: Circumstances
  ) -> UserAct? {
    let evidence = circumstances.evidence
    // What the words say of a case counts beside what they share with its passage.
    func score(_ finding: PassageFinder.Finding) -> Float {
      finding.score + numbers.questions.caseWeight * Float(evidence.probabilities[finding.passage.index])
    }
    let isLikely = speech == .distantQuestion
    let bar = isLikely ? numbers.questions.likelyElsewhere : numbers.questions.surelyElsewhere
    let best = findings.others.max { score($0) < score($1) }
    if let best, score(best) > max(bar, findings.own.first?.score ?? bar) {
      return .question(case: best.passage.index, passages: [best.passage.text])
    }
    guard isLikely, let other = evidence.best, other.index != circumstances.scene.shown, other.probability > 0.5
    else { return nil }
    return .description(Description(said: circumstances.utterance, evidence: evidence, denied: []))
  }

  /// What is to be seen again: the branch that is named or was shown, else all of it.
  func again(in circumstances: Circumstances) -> Answer.Part {
    let branch = circumstances.remedy?.namedBranch(for: circumstances.utterance) ?? circumstances.scene.branch
    if circumstances.utterance.says(oneOf: markers[.brevity]) { return .outline(branch: branch) }
    return branch.map(Answer.Part.branch) ?? .whole
  }

  // MARK: Steps

  /// The steps after the one that is said to be done; none where that was the last.
  func steps(after circumstances: Circumstances, _ state: DialogueState) -> [String] {
    circumstances.remedy?.steps(after: circumstances.utterance, in: circumstances.scene.branch, last: state.step) ?? []
  }

  /// What comes next where a line only reports a step that is not the last: nobody is done then.
  func unfinished(in circumstances: Circumstances, _ state: DialogueState) -> UserAct? {
    let probabilities = circumstances.probabilities
    guard let remedy = circumstances.remedy,
      remedy.isAboutStep(circumstances.utterance, in: circumstances.scene.branch),
      probabilities[.progress, default: 0] > numbers.acts.unfinished * probabilities[.success, default: 0]
    else { return nil }
    let steps = steps(after: circumstances, state)
    return steps.isEmpty ? nil : .progress(next: steps)
  }

  // MARK: Facts

  /// The branch of the remedy that was shown last which `utterance` names, whatever else it does; nil where it names none.
  func branchNamed(in utterance: Utterance, in state: DialogueState) -> Int? {
    state.scene.shown.flatMap { reader.remedies.reader(of: $0).labelledBranch(for: utterance) }
  }

  /// The branch that a fact picks; where it picks none it says more of the problem.
  func fact(in circumstances: Circumstances, _ state: DialogueState) -> UserAct {
    guard let remedy = circumstances.remedy else { return description(in: circumstances, state) }
    if let branch = remedy.branch(pickedBy: circumstances.utterance) { return .fact(branch: branch) }
    // Who corrects one of two branches is in the other.
    if let branch = circumstances.scene.branch, remedy.branchCount == 2,
      Denial(in: circumstances.utterance.plain, by: denials) != nil
    {
      return .fact(branch: 1 - branch)
    }
    if remedy.branchCount > 0 { return description(in: circumstances, state) }
    // Of a remedy without branches a fact says that it is the right one, or that it is not.
    return circumstances.isAboutShown ? question(.question, in: circumstances) : denial(in: circumstances, state)
  }
}
