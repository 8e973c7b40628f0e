import Knowledge

/// What is said of a problem: what it is, and what it is not.
extension Interpreter {
  // MARK: Denials

  /// What is ruled out after a remedy, and what is said instead, if anything.
  func denial(in circumstances: Circumstances, _ state: DialogueState) -> UserAct {
    let (utterance, evidence, probabilities) = (
      circumstances.utterance, circumstances.evidence, circumstances.probabilities
    )
    if let branch = circumstances.remedy?.branch(pickedBy: utterance) { return .fact(branch: branch) }
    if let denial = Denial(in: utterance.plain, by: denials) {
      let instead = reader.evidence(of: self.utterance(denial.instead))
      return instead.none < 0.5
        ? description(in: circumstances, state) : .rejection(cases(deniedBy: denial, in: state))
    }
    if let shown = state.shown, let best = evidence.best, best.index != shown, best.probability > numbers.acts.plain,
      !state.failed.contains(best.index),
      probabilities[.description, default: 0] > numbers.acts.descriptive * probabilities[.denial, default: 0]
    {
      return .description(Description(said: utterance, evidence: evidence, denied: [shown]))
    }
    return .rejection([])
  }

  /// The answers of a question that a line rules out: "앱은 깔려 있어요" is not "바로팜 미설치".
  func deniedAnswers(in circumstances: Circumstances, _ state: DialogueState) -> UserAct {
    let offered = state.question?.cases ?? []
    let named = likeliest(of: circumstances.evidence).intersection(offered)
    guard Denial(in: circumstances.utterance.plain, by: denials) == nil, !named.isEmpty, named.count < offered.count
    else { return description(in: circumstances, state) }
    return .description(Description(said: nil, evidence: circumstances.evidence, denied: named))
  }

  /// The cases that the denied words mean; the one shown last where they mean none.
  private func cases(deniedBy denial: Denial, in state: DialogueState) -> CaseSet {
    let named = likeliest(of: reader.evidence(of: utterance(denial.denied))).subtracting(.noCase)
    if !denial.denied.isEmpty, !named.isEmpty, named.count <= reader.remedies.manual.cases.count / 2 { return named }
    return state.shown.map { [$0] } ?? []
  }

  private func likeliest(of belief: Belief) -> CaseSet { belief.elements.max { $0.mass < $1.mass }?.cases ?? [] }

  // MARK: Descriptions

  /// What is said of a problem: what is denied, and what is said instead, are taken apart.
  func description(in circumstances: Circumstances, _ state: DialogueState) -> UserAct {
    let utterance = circumstances.utterance
    if let cases = severalProblems(in: utterance, in: state) { return .problems(cases, utterance) }
    guard state.turns > 0, let denial = Denial(in: utterance.plain, by: denials) else {
      return plainDescription(in: circumstances)
    }
    let instead = self.utterance(denial.instead)
    let (about, denied) = (reader.evidence(of: instead), cases(deniedBy: denial, in: state))
    // "번호 문제는 아니에요. 번호 그대로예요" says nothing but what it is not.
    let isSaid = !instead.contentWords.isEmpty && (state.shown == nil || about.best?.index != state.shown)
    return .description(Description(said: isSaid ? instead : nil, evidence: about, denied: denied))
  }

  /// What is said of a problem without a denial: of one that no case covers nothing more is to be had.
  private func plainDescription(in circumstances: Circumstances) -> UserAct {
    let (utterance, evidence) = (circumstances.utterance, circumstances.evidence)
    let told = UserAct.description(Description(said: utterance, evidence: evidence, denied: []))
    switch circumstances.scene.phase {
    case .fresh: return told
    case .asked:
      guard evidence.none > 0.5, let elsewhere = utterance.elsewhere else { return told }
      return .uncovered(elsewhere: elsewhere)
    case .shown:
      if circumstances.isAboutShown { return .rejection([]) }
      if evidence.none <= 0.5 { return told }
      if let turn = turn(in: utterance) { return turn }
      return circumstances.isQuestion
        ? .unansweredQuestion(probability: evidence.none) : .uncovered(elsewhere: utterance.elsewhere)
    }
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
}
