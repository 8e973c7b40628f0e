import Analysis
import Knowledge

/// Finds the branch or the passages of a remedy that a question about it is after.
struct RemedyPassages {
  private let entry: Case
  private let analyzer: Analyzer
  private let markers: Markers

  init(of entry: Case, analyzer: Analyzer, markers: Markers) {
    self.entry = entry
    self.analyzer = analyzer
    self.markers = markers
  }

  private var texts: [String] { [entry.title, entry.remedy.source] + entry.notes.map(\.source) }

  /// The share of the words of `utterance` that stand in the case, from 0 to 1.
  func familiarity(of utterance: Utterance) -> Double {
    let known = Set(texts.flatMap { words(of: $0) })
    let said = utterance.contentWords
    if isAskedFor(.phone, in: utterance), texts.contains(where: Detail.phone.isFound) { return 1 }
    return said.isEmpty ? 0 : Double(said.count(where: known.contains)) / Double(said.count)
  }

  /// The part of the remedy that answers `utterance`; nil where it asks for a phone number that the case does not have.
  func answer(to utterance: Utterance) -> Answer.Part? {
    lacksPhone(askedForIn: utterance) ? nil : part(for: utterance)
  }

  /// The part of the remedy that answers `utterance`: a branch that it names, the passages it asks for, else all of it.
  func part(for utterance: Utterance) -> Answer.Part {
    if let branch = labelledBranch(for: utterance) { return .branch(branch) }
    let passages = passages(for: utterance)
    if utterance.isQuestion, !passages.isEmpty { return .passages(passages) }
    if let branch = headedBranch(for: utterance) { return .branch(branch) }
    return passages.isEmpty ? .whole : .passages(passages)
  }

  /// The position of the branch whose heading alone says what `utterance` says, or alone says nothing against it.
  ///
  /// "탈퇴했어요" names the branch for those who left, and "탈퇴는 안 했어요" the other.
  private func headedBranch(for utterance: Utterance) -> Int? {
    let headings = entry.remedy.branches.map { Polarity.words(in: self.utterance($0.heading.source), by: markers) }
    let shared = headings.dropFirst().reduce(Set((headings.first ?? [:]).keys)) { $0.intersection($1.keys) }
    let said = Polarity.words(in: utterance, by: markers).filter { !shared.contains($0.key) }
    let isOpposed = headings.map { heading in said.contains { heading[$0.key] == $0.value.opposite } }
    let isNamed = zip(headings, isOpposed).map { heading, isOpposed in
      !isOpposed && said.contains { heading[$0.key] == $0.value }
    }
    return only(isNamed) ?? (isOpposed.contains(true) ? only(isOpposed.map { !$0 }) : nil)
  }

  private func utterance(_ text: String) -> Utterance { Utterance(text, by: analyzer, markers: markers) }

  /// The position of the branch whose label `utterance` names.
  func labelledBranch(for utterance: Utterance) -> Int? {
    let said = utterance.contentWords.filter { $0.count >= Self.shortestName }
    return only(
      entry.remedy.branches.map { branch in
        words(of: branch.label).contains { label in said.contains { label.hasPrefix($0) || $0.hasPrefix(label) } }
      })
  }

  /// A number such as "1" names no branch.
  private static let shortestName = 2

  /// Whether `utterance` asks for a phone number that the case does not have.
  private func lacksPhone(askedForIn utterance: Utterance) -> Bool {
    isAskedFor(.phone, in: utterance) && !texts.contains(where: Detail.phone.isFound)
  }

  private func only(_ isNamed: [Bool]) -> Int? {
    isNamed.count(where: \.self) == 1 ? isNamed.firstIndex(of: true) : nil
  }

  /// The passages that hold what `utterance` asks for, in the remedy's order; empty where none stands out.
  ///
  /// A word counts for as much as it is rare among the passages; a detail that is asked for, for two words of one passage alone.
  private func passages(for utterance: Utterance) -> [String] {
    let said = Set(utterance.contentWords)
    let wanted = Detail.allCases.filter { isAskedFor($0, in: utterance) }
    let segments = entry.remedy.segments + entry.notes
    let vocabularies = segments.map { Set(words(of: $0.source)) }
    let scores = zip(segments, vocabularies).map { segment, vocabulary in
      let details = wanted.count { $0.isFound(in: segment.text) }
      return vocabulary.intersection(said).reduce(Double(2 * details)) { score, word in
        score + 1 / Double(vocabularies.count { $0.contains(word) })
      }
    }
    guard let best = scores.max(), best > 0 else { return [] }
    let found = zip(segments, scores).filter { $0.1 > best - Self.tie }.map(\.0.text)
    return found.count <= Self.mostPassages ? found : []
  }

  /// Scores that differ by less differ by rounding alone.
  private static let tie = 1e-9

  /// More passages than these are the remedy itself.
  private static let mostPassages = 3

  private func words(of text: String) -> [String] {
    analyzer.terms(in: text).filter { $0.kind == .word }.map(\.text)
  }

  private func isAskedFor(_ detail: Detail, in utterance: Utterance) -> Bool {
    utterance.says(oneOf: markers[detail.question])
  }

  /// What people ask to hear again.
  private enum Detail: CaseIterable {
    case phone, path, address, setting

    /// The words they ask with.
    var question: Markers.Kind {
      switch self {
      case .phone: .phoneQuestion
      case .path: .pathQuestion
      case .address: .addressQuestion
      case .setting: .settingQuestion
      }
    }

    func isFound(in text: String) -> Bool {
      switch self {
      case .phone: text.contains("☎")
      case .path: text.contains("[") && text.contains(">")
      case .address: text.contains(".com") || text.contains(".kr") || text.contains("http")
      case .setting: text.contains("▷") || text.contains("[") && text.contains(" : ")
      }
    }
  }
}
