import Analysis
import Knowledge
import Retrieval

/// Lines that are known to pick a branch of a case's remedy, or to say that a step of it is done (`followups.tsv`).
struct KnownLines: Sendable {
  /// What was said, as the terms that tell lines apart, and what it means.
  struct Line<Value: Sendable>: Sendable {
    let terms: Set<Term>
    let value: Value
  }

  /// The position of the branch that each fact picks: "지금도 쓰고 있어요" is said by members.
  let facts: [Line<Int>]
  /// The step that comes after what each line says is done, in the manual's words.
  let steps: [Line<String>]

  /// What is known about the case at `index`.
  init(about index: Int, in knowledge: KnowledgeBase, analyzer: Analyzer) {
    let entry = knowledge.manual.cases[index]
    func line<Value>(_ followUp: FollowUpExample, _ values: [Value]) -> Line<Value>? {
      guard values.count == 1 else { return nil }
      return Line(terms: Self.terms(of: analyzer.terms(in: followUp.said)), value: values[0])
    }
    let own = knowledge.followUps.filter { ($0.shown ?? $0.target) == index && ($0.target ?? index) == index }
    facts = own.filter { $0.act == .fact }.compactMap { followUp in
      let branches = entry.remedy.branches
      return line(
        followUp, branches.indices.filter { branches[$0].steps.contains { followUp.isAnswered(by: $0.source) } })
    }
    let passages = Passage.all(of: entry, at: index, markers: knowledge.korean.markers).filter { !$0.isNote }.map(
      \.text)
    steps = own.filter { $0.act == .progress }.compactMap { followUp in
      line(followUp, Array(passages.filter(followUp.isAnswered).prefix(1)))
    }
  }

  /// The terms by which lines are told apart.
  static func terms(of terms: [Term]) -> Set<Term> {
    Set(terms.filter { [.word, .function, .bigram, .pair].contains($0.kind) })
  }
}

extension Array {
  /// The line most like one of `terms`, and how like it is, from 0 to 1 (Dice); nil where there is none.
  func mostLike<Value>(_ terms: Set<Term>) -> (line: KnownLines.Line<Value>, likeness: Double)?
  where Element == KnownLines.Line<Value> {
    map { line in
      let common = 2 * line.terms.intersection(terms).count
      return (line: line, likeness: Double(common) / Double(Swift.max(1, line.terms.count + terms.count)))
    }.max { $0.likeness < $1.likeness }
  }
}
