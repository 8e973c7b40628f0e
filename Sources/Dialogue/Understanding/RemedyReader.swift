import Analysis
import Knowledge
import Retrieval

/// Reads lines against the remedy of one case: which branch they pick, and which step comes after the one they report.
struct RemedyReader: Sendable {
  private let markers: Markers
  private let numbers = DialogueParameters.chosen.remedies
  /// What is known about the case, made when it is first asked for.
  private let known: @Sendable () -> KnownLines
  /// The steps of the remedy in the manual's order, and the words of each.
  private let steps: [(passage: Passage, words: Set<String>)]
  /// The stems of all words of the case.
  private let words: Set<String>
  /// The pairs of syllables of its title.
  private let title: Set<Term>
  /// For each branch the words of its label, and those of its heading with their polarity.
  private let labels: [[String]]
  private let headings: [[String: Polarity]]

  init(of entry: Case, known: @escaping @Sendable () -> KnownLines, analyzer: Analyzer, markers: Markers) {
    func words(of text: String) -> [String] { analyzer.terms(in: text).filter { $0.kind == .word }.map(\.text) }
    self.markers = markers
    self.known = known
    steps = Passage.all(of: entry, at: 0, markers: markers).filter { !$0.isNote }.map { ($0, Set(words(of: $0.text))) }
    self.words = Set(([entry.title, entry.remedy.source] + entry.notes.map(\.source)).flatMap(words))
    title = Set(analyzer.terms(in: entry.title).filter { $0.kind == .bigram })
    labels = entry.remedy.branches.map { words(of: $0.label) }
    headings = entry.remedy.branches.map { branch in
      Polarity.words(in: Utterance(branch.heading.source, by: analyzer, markers: markers), by: markers)
    }
  }

  /// How many branches the remedy has.
  var branchCount: Int { labels.count }

  /// The share of the words of `utterance` that stand in the case, from 0 to 1.
  func familiarity(of utterance: Utterance) -> Double {
    let said = utterance.contentWords
    return said.isEmpty ? 0 : Double(said.count(where: words.contains)) / Double(said.count)
  }

  /// Whether `utterance` says what the title says: most pairs of its syllables stand in it.
  func isTitled(_ utterance: Utterance) -> Bool {
    let common = title.intersection(utterance.tokens.lazy.map(\.term)).count
    return title.count >= numbers.shortestTitle && Double(common) >= numbers.quotedShare * Double(title.count)
  }

  // MARK: Branches

  /// The position of the branch that `utterance` names, by its label or by what its heading says; nil where it names none.
  func namedBranch(for utterance: Utterance) -> Int? { labelledBranch(for: utterance) ?? headedBranch(for: utterance) }

  /// The position of the branch that a fact picks: one that it names, else that of the fact known that is most like it.
  ///
  /// - Parameter isAsked: Whether the branch was asked for, so that the line is likely about it.
  func branch(pickedBy utterance: Utterance, isAsked: Bool = false) -> Int? {
    if let labelled = labelledBranch(for: utterance) { return labelled }
    let known = known().facts.mostLike(KnownLines.terms(of: utterance.tokens.map(\.term)))
    if let known, known.likeness > numbers.plainLikeness { return known.line.value }
    if let headed = headedBranch(for: utterance) { return headed }
    let least = isAsked ? numbers.leastLikenessAsked : numbers.leastLikeness
    return known.flatMap { $0.likeness > least ? $0.line.value : nil }
  }

  /// The position of the branch whose heading alone says what `utterance` says, or alone says nothing against it.
  ///
  /// "탈퇴했어요" names the branch for those who left, and "탈퇴는 안 했어요" the other.
  private func headedBranch(for utterance: Utterance) -> Int? {
    let shared = headings.dropFirst().reduce(Set((headings.first ?? [:]).keys)) { $0.intersection($1.keys) }
    let said = Polarity.words(in: utterance, by: markers).filter { !shared.contains($0.key) }
    let isOpposed = headings.map { heading in said.contains { heading[$0.key] == $0.value.opposite } }
    let isNamed = zip(headings, isOpposed).map { heading, isOpposed in
      !isOpposed && said.contains { heading[$0.key] == $0.value }
    }
    return only(isNamed) ?? (isOpposed.contains(true) ? only(isOpposed.map { !$0 }) : nil)
  }

  /// The position of the branch whose label `utterance` names; of several the one that it does not deny.
  func labelledBranch(for utterance: Utterance) -> Int? {
    if labels.isEmpty { return nil }
    let denials = markers[.exception] + markers[.negation]
    let said = utterance.tokens.filter { $0.term.kind == .word && $0.term.text.count >= Self.shortestName }
    let affirmed = said.filter { token in
      let after = utterance.text[token.range.upperBound...].split { !$0.isLetter }.prefix(2)
      return !after.contains { word in denials.contains { word.hasSuffix($0) || word.hasPrefix($0) } }
    }
    let named = isLabelled(by: said)
    let rest = isLabelled(by: affirmed)
    // Who denies one of two is in the other.
    let isInOther = branchCount == 2 && !rest.contains(true) && named.contains(true)
    return only(isInOther ? named.map { !$0 } : rest)
  }

  /// A number such as "1" names no branch.
  private static let shortestName = 2

  /// For each branch whether one of `tokens` names it.
  private func isLabelled(by tokens: [Token]) -> [Bool] {
    labels.map { words in
      words.contains { label in
        tokens.contains { label.hasPrefix($0.term.text) || $0.term.text.hasPrefix(label) }
      }
    }
  }

  private func only(_ isNamed: [Bool]) -> Int? {
    isNamed.count(where: \.self) == 1 ? isNamed.firstIndex(of: true) : nil
  }

  // MARK: Steps

  /// What follows the step that `utterance` says is done, up to the limit; empty where that was the last.
  ///
  /// - Parameters:
  ///   - branch: The branch that holds for the user; nil where that is not known.
  ///   - last: The step that was shown alone last, which may be the one that is done.
  func steps(after utterance: Utterance, in branch: Int?, last: String?) -> [String] {
    let places = places(in: branch)
    let texts = places.map { steps[$0].passage.text }
    if texts.isEmpty { return [] }
    let lines = known().steps.filter { texts.contains($0.value) }
    let known = lines.mostLike(KnownLines.terms(of: utterance.tokens.map(\.term)))
    let start =
      known.flatMap { $0.likeness > numbers.plainLikeness ? texts.firstIndex(of: $0.line.value) : nil }
      ?? position(of: utterance, among: places).map { $0 + 1 } ?? last.flatMap(texts.lastIndex).map { $0 + 1 } ?? 1
    return Array(texts.dropFirst(start).prefix(numbers.stepsAhead))
  }

  /// Whether `utterance` is about a step of the remedy.
  func isAboutStep(_ utterance: Utterance, in branch: Int?) -> Bool {
    position(of: utterance, among: places(in: branch)) != nil
  }

  /// The places of the steps for who is in `branch`; those of all branches where that is nil.
  private func places(in branch: Int?) -> [Int] {
    steps.indices.filter { place in
      let own = steps[place].passage.branch
      return own == nil || branch == nil || own == branch
    }
  }

  /// The position among `places` of the step that `utterance` is about: that with most of its words, rare ones counting for more.
  private func position(of utterance: Utterance, among places: [Int]) -> Int? {
    let said = Set(utterance.contentWords)
    let scores = places.map { place in
      steps[place].words.intersection(said).reduce(0.0) { score, word in
        score + 1 / Double(places.count { steps[$0].words.contains(word) })
      }
    }
    guard let best = scores.max(), best > 0 else { return nil }
    return scores.lastIndex { $0 > best - Self.tie }
  }

  /// Scores that differ by less differ by rounding alone.
  private static let tie = 1e-9
}
