@testable import Knowledge
@testable import Retrieval

@testable import Dialogue

/// A manual of three cases (0, 1 and 2, the last with two branches), and what may be believed of them, made by hand: the core is tested without weights.
enum ThreeCases {
  static let knowledge: KnowledgeBase = {
    let remedies = ["창이 안 떠요 다시 해 보기", "메일이 안 와요 다시 해 보기", "* 아이폰 : 재등록 * 안드로이드 : 재설치"]
    let cases = zip(["창이 안 떠요", "메일이 안 와요", "인증 번호가 틀렸다고 나와요"], remedies).enumerated().map { index, entry in
      Case(
        number: "\(index + 1)", category: "가", title: entry.0, remedy: Remedy(parsing: entry.1), notes: [],
        line: index + 1)
    }
    return KnowledgeBase(manual: Manual(title: "세 사례", cases: cases))
  }()

  private static let ranker = CaseRanker(knowledge: knowledge)
  private static let remedies = RemedyBook(of: knowledge, analyzer: ranker.analyzer)

  static let policy = Policy(
    book: QuestionBook(knowledge: knowledge, texts: Wording.questions), remedies: remedies)

  /// Masses on sets of cases.
  static func belief(_ masses: KeyValuePairs<CaseSet, Double>) -> Belief {
    Belief(readings: masses.map { Reading(cases: $0.key, probability: $0.value) }, count: 3)
  }

  /// What somebody says that lets one believe `evidence`.
  static func description(_ evidence: KeyValuePairs<CaseSet, Double>, saying text: String = "이상해요") -> UserAct {
    .description(
      Description(said: Utterance(text, tokens: []), evidence: belief(evidence), denied: []))
  }

  /// The same, of a text whose words count.
  static func description(_ evidence: KeyValuePairs<CaseSet, Double>, inWordsOf text: String) -> UserAct {
    let utterance = Utterance(text, by: ranker.analyzer, markers: Markers())
    return .description(Description(said: utterance, evidence: belief(evidence), denied: []))
  }

  /// That it is none of `cases`, and no more.
  static func denial(of cases: CaseSet) -> UserAct {
    .description(Description(said: nil, evidence: belief([.noCase: 1]), denied: cases))
  }

  /// The state after `acts`, the policy's answer to each but the last taken in, and what the policy does then.
  static func outcome(of acts: [UserAct]) -> (state: DialogueState, act: SystemAct) {
    var state = DialogueState(caseCount: 3)
    for act in acts.dropLast() {
      state.apply(act)
      state.finish(with: policy.act(in: state), saying: "\(state.turns)")
    }
    if let last = acts.last { state.apply(last) }
    return (state, policy.act(in: state))
  }
}
