import Knowledge

extension Wording {
  static let nothingToExplain = "아직 살펴본 증상이 없어요. 먼저 문제를 적어 주세요."

  /// Says what the bot believes and which of the user's words led it to the case at `best`.
  func explanation(of state: DialogueState, best: Int, words: [WeighedWord]) -> String {
    let belief = state.belief
    let probabilities = belief.ranked.prefix(Self.explainedCases).map { index in
      "  \(manual.cases[index].number). \(manual.cases[index].title): \(percent(belief.probabilities[index]))"
    }
    let counted = words.filter { $0.weight >= 0.05 }.sorted { $0.weight > $1.weight }.prefix(Self.explainedWords).map {
      word in
      "\(word.text) \(tenths(word.weight))"
    }
    let evidence = counted.isEmpty ? "매뉴얼에 있는 말이 없었어요." : counted.joined(separator: ", ")
    let reason =
      state.question == nil ? "이렇게 보고 있어요." : "하나로 가리기에는 비슷한 경우가 있어서 여쭤봤어요. 지금은 이렇게 보고 있어요."
    return """
      \(reason)
      \(probabilities.joined(separator: "\n"))
        이 매뉴얼에 없는 문제: \(percent(belief.none))
      \(manual.cases[best].number)번을 가리킨 말: \(evidence)
      """
  }

  private static let explainedCases = 3
  private static let explainedWords = 5

  private func percent(_ probability: Double) -> String { "\(Int((probability * 100).rounded())) %" }

  private func tenths(_ weight: Float) -> String {
    let tenths = Int((weight * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
