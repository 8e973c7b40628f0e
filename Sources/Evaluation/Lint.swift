import Analysis
import Dialogue
package import Knowledge
import Retrieval

/// Looks a knowledge folder over for what an author would want to mend.
package struct Lint: Sendable {
  /// Something to mend, and where.
  package struct Finding: Equatable, Sendable {
    package let file: String
    /// Line of the file, from 1.
    package let line: Int
    package let message: String
    /// Whether the folder must not be used like this.
    package let isError: Bool

    /// `file:line: message`.
    package var description: String { "\(file):\(line): \(message)" }
  }

  private let knowledge: KnowledgeBase
  private let analyzer: Analyzer

  package init(knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    analyzer = Analyzer(knowledge: knowledge)
  }

  /// All findings, errors first, each kind in the order of its file.
  ///
  /// - Parameter progress: Told the share of the work that is done.
  package func findings(progress: (Double) -> Void = { _ in }) -> [Finding] {
    circles() + likeCases() + lostAnswers() + repeatedPhrasings() + strayPhrasings(progress: progress)
  }

  private func finding(_ file: String, _ line: Int, _ message: String, isError: Bool = false) -> Finding {
    Finding(file: file, line: line, message: message, isError: isError)
  }

  // MARK: Follow-ups

  /// Lines that are said to be answered by words which the case named does not have: they teach nothing.
  private func lostAnswers() -> [Finding] {
    knowledge.followUps.compactMap { followUp in
      guard let target = followUp.target, let piece = followUp.pieces.first else { return nil }
      let entry = knowledge.manual.cases[target]
      if followUp.isAnswered(
        by: ([entry.title, entry.remedy.source] + entry.notes.map(\.source)).joined(separator: " "))
      {
        return nil
      }
      return finding(
        "followups.tsv", followUp.line, "'\(piece)'은(는) \(entry.number)번 사례에 없는 글귀입니다. 매뉴얼에 적힌 그대로 옮겨 적으세요.")
    }
  }

  // MARK: Vocabulary

  /// Words that are read as another which leads back to them: 가 → 나 → 가.
  private func circles() -> [Finding] {
    let meanings = Dictionary(knowledge.vocabulary.entries.map { (key($0.said), key($0.meant)) }) { first, _ in first }
    return knowledge.vocabulary.entries.compactMap { entry in
      var word = key(entry.meant)
      var steps = 0
      while let next = meanings[word], next != word, word != key(entry.said), steps < meanings.count {
        word = next
        steps += 1
      }
      guard word == key(entry.said), key(entry.said) != key(entry.meant) else { return nil }
      let message = "'\(entry.said)'에서 '\(entry.meant)'(으)로, 다시 '\(entry.said)'(으)로 돌아옵니다. 한쪽을 지우세요."
      return finding("vocabulary.tsv", entry.line, message, isError: true)
    }
  }

  /// A text in the form in which two texts are compared: normalised, without spaces and punctuation.
  private func key(_ text: String) -> String {
    NormalizedText(text).spelling
  }

  // MARK: Cases

  /// Cases whose problems are described alike, with the words they share.
  private func likeCases() -> [Finding] {
    let words = knowledge.manual.cases.map { entry in
      Set(analyzer.terms(in: entry.title).filter { $0.kind == .word }.map(\.text))
    }
    return words.indices.flatMap { later in
      words[..<later].indices.compactMap { earlier in
        let shared = words[earlier].intersection(words[later])
        let union = words[earlier].union(words[later])
        guard !union.isEmpty, Double(shared.count) >= Self.likeness * Double(union.count) else { return nil }
        let (first, second) = (knowledge.manual.cases[earlier], knowledge.manual.cases[later])
        let message =
          "\(first.number)번과 \(second.number)번의 유형을 가려내기 어렵습니다. 같은 말: \(shared.sorted().joined(separator: ", "))"
        return finding("manual.tsv", second.line, message)
      }
    }
  }

  /// Titles that share so much of their words are hard to tell apart.
  private static let likeness = 0.6

  // MARK: Phrasings

  private func repeatedPhrasings() -> [Finding] {
    var first: [String: Phrasing] = [:]
    return knowledge.phrasings.compactMap { phrasing in
      guard let earlier = first[key(phrasing.text)] else {
        first[key(phrasing.text)] = phrasing
        return nil
      }
      let isContrary = earlier.cases != phrasing.cases
      let message = "\(earlier.line)번째 줄과 같은 말입니다" + (isContrary ? ". 사례가 서로 다르니 하나로 맞추세요." : ".")
      return finding("phrasings.tsv", phrasing.line, message)
    }
  }

  /// Phrasings that, by all the others, belong rather to another case.
  private func strayPhrasings(progress: (Double) -> Void) -> [Finding] {
    guard knowledge.phrasings.count >= Self.fewestPhrasings else { return [] }
    let numbers = knowledge.manual.cases.map(\.number)
    return Suspicion(of: knowledge, analyzer: analyzer).readings(progress: progress).compactMap { entry in
      let phrasing = entry.phrasing
      guard phrasing.cases.count < 2 else { return nil }
      let belief = Belief(readings: entry.readings, count: numbers.count)
      let own = phrasing.cases.onlyCase.map { belief.probabilities[$0] } ?? belief.none
      guard let best = belief.best, own < Self.doubt, max(best.probability, belief.none) > Self.conviction else {
        return nil
      }
      let other = belief.none > best.probability ? "어느 사례도 아닌 말" : "\(numbers[best.index])번"
      return finding("phrasings.tsv", phrasing.line, "'\(phrasing.text)'은(는) \(other)에 더 가까워 보입니다.")
    }
  }

  private static let fewestPhrasings = 200
  private static let doubt = 0.05
  private static let conviction = 0.8
}
