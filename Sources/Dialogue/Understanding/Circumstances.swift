import Analysis
import Knowledge
import Retrieval

/// What is known about a line before it is said what it does: where it stands, what it is about, what answers it.
struct Circumstances {
  let scene: Scene
  /// The line as its speaker would have typed it, where it reports what somebody else said; else the line itself.
  let spoken: Utterance
  /// Its polarity, tense and mood.
  let predicates: [Term]
  /// What the line's words let one believe.
  let evidence: Belief
  /// The passages that may answer it; nil where no remedy was shown.
  let findings: PassageFinder.Findings?
  /// The remedy that was shown, ready to be asked about.
  let remedy: RemedyPassages?
  /// Whether the evidence was learnt from phrasings rather than read off the manual.
  let isLearnt: Bool
  /// How probable each act is, once that is known.
  var probabilities: [SpeechAct: Double] = [:]

  /// Whether the line asks something.
  var isQuestion: Bool { predicates.contains { $0.text == "last:asks" } }

  /// The features of `utterance` for the classifier of acts: its own terms, and those of where it stands.
  ///
  /// Numbers are read as steps (thermometer coding): a feature for each threshold that is passed.
  func terms(of utterance: Utterance) -> [Term] {
    let names =
      punctuation(of: utterance) + ["phase \(scene.phase.rawValue)"] + evidenceNames + findingNames(for: utterance)
    return spoken.tokens.map(\.term) + predicates + names.map { Term($0, kind: .context) }
  }

  private func punctuation(of utterance: Utterance) -> [String] {
    var names = ["ends \(String(utterance.normalized.filter { !$0.isWhitespace }.suffix(2)))"]
    for mark in Self.marks where utterance.normalized.holds(mark) { names.append("mark \(mark)") }
    if utterance.isQuestion { names.append("asks") }
    if utterance.isUpset { names.append("upset") }
    Self.append(
      "words", Double(utterance.tokens.count { $0.term.kind == .word || $0.term.kind == .function }), [1, 2, 4, 7, 11],
      to: &names)
    return names
  }

  private static let marks = ["?", "!", "ㅠ", "ㅋ", "…", "..", "~"]

  private var evidenceNames: [String] {
    let source = isLearnt ? "learnt" : "read"
    var names: [String] = []
    Self.append("\(scene.phase.rawValue) \(source) none", evidence.none, Self.shares, to: &names)
    let best = evidence.best
    if let shown = scene.shown {
      Self.append("\(source) own", evidence.probabilities[shown], Self.shares, to: &names)
      let other = evidence.ranked.first { $0 != shown }
      Self.append("\(source) other", other.map { evidence.probabilities[$0] } ?? 0, Self.shares, to: &names)
      if best?.index == shown { names.append("\(source) best is own") }
    } else {
      Self.append("\(scene.phase.rawValue) \(source) best", best?.probability ?? 0, Self.shares, to: &names)
    }
    return names
  }

  private func findingNames(for utterance: Utterance) -> [String] {
    guard let findings, let remedy else { return [] }
    var names: [String] = []
    let best = findings.own.first.map { Double($0.score) } ?? Self.nowhere
    let second = findings.own.dropFirst().first.map { Double($0.score) } ?? Self.nowhere
    let other = findings.others.first.map { Double($0.score) } ?? Self.nowhere
    Self.append("passage", best, Self.scores, to: &names)
    Self.append("passage margin", best - second, Self.margins, to: &names)
    Self.append("passage here rather than elsewhere", best - other, Self.differences, to: &names)
    Self.append("unanswered", Double(findings.likenessToUnanswered), Self.likenesses, to: &names)
    Self.append("familiar", remedy.familiarity(of: utterance), Self.shares, to: &names)
    if remedy.branchCount > 0 { names.append("branches") }
    if scene.branch != nil { names.append("branch shown") }
    if let branch = remedy.namedBranch(for: utterance) {
      names.append(branch == scene.branch ? "names branch shown" : "names branch")
    }
    if let types = findings.types {
      names += types.asked.flatMap { asked in types.held.map { "asks \(asked) of \($0)" } }
      names += types.asked.map { "asks \($0)" }
    }
    return names
  }

  private static func append(_ name: String, _ value: Double, _ steps: [Double], to names: inout [String]) {
    for step in steps where value > step { names.append("\(name) > \(step)") }
  }

  private static let shares = [0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95]
  private static let scores = Array(stride(from: -6.0, through: 4, by: 0.5))
  private static let margins = [0.2, 0.5, 1, 1.5, 2, 3]
  private static let differences = [-3.0, -2, -1, 0, 1, 2, 3]
  private static let likenesses = [0.1, 0.2, 0.3, 0.4, 0.5]
  /// The score of a passage that is not there.
  private static let nowhere = -9.0
}
