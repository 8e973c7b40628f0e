import Analysis
import Knowledge
import Retrieval

/// A line, and what is known about it before it is said what it does: where it stands, what it is about, what answers it.
struct Circumstances {
  let utterance: Utterance
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
  let remedy: RemedyReader?
  /// Whether the evidence was learnt from phrasings rather than read off the manual.
  let isLearnt: Bool
  /// How probable each act is, once that is known.
  var probabilities: [SpeechAct: Double] = [:]

  /// Whether the line asks something.
  var isQuestion: Bool { predicates.contains { $0.text == "last:asks" } }

  /// Whether it is about the case that was shown more than about any other.
  var isAboutShown: Bool {
    scene.shown != nil && evidence.none < 0.5 && evidence.best?.index == scene.shown
  }

  // MARK: Features

  /// The features for the classifier of acts: the line's own terms, and those of where it stands.
  var terms: [Term] {
    var features = ContextTerms()
    features.append("phase \(scene.phase.rawValue)")
    appendForm(to: &features)
    appendEvidence(to: &features)
    appendFindings(to: &features)
    return spoken.tokens.map(\.term) + predicates + features.terms
  }

  private func appendForm(to features: inout ContextTerms) {
    let words = utterance.tokens.count { $0.term.kind == .word || $0.term.kind == .function }
    features.append("ends \(String(utterance.normalized.filter { !$0.isWhitespace }.suffix(2)))")
    for mark in Self.marks where utterance.normalized.holds(mark) { features.append("mark \(mark)") }
    if utterance.isQuestion { features.append("asks") }
    if utterance.isUpset { features.append("upset") }
    features.append("words", Double(words), above: Self.lengths)
  }

  private func appendEvidence(to features: inout ContextTerms) {
    let (phase, source) = (scene.phase.rawValue, isLearnt ? "learnt" : "read")
    features.append("\(phase) \(source) none", evidence.none, above: Self.shares)
    guard let shown = scene.shown else {
      return features.append("\(phase) \(source) best", evidence.best?.probability ?? 0, above: Self.shares)
    }
    let other = evidence.ranked.first { $0 != shown }
    features.append("\(source) own", evidence.probabilities[shown], above: Self.shares)
    features.append("\(source) other", other.map { evidence.probabilities[$0] } ?? 0, above: Self.shares)
    if evidence.best?.index == shown { features.append("\(source) best is own") }
  }

  private func appendFindings(to features: inout ContextTerms) {
    guard let findings, let remedy else { return }
    func score(_ place: Int, of found: [PassageFinder.Finding]) -> Double {
      found.indices.contains(place) ? Double(found[place].score) : Self.nowhere
    }
    let best = score(0, of: findings.own)
    features.append("passage", best, above: Self.scores)
    features.append("passage margin", best - score(1, of: findings.own), above: Self.margins)
    features.append("passage here rather than elsewhere", best - score(0, of: findings.others), above: Self.differences)
    features.append("unanswered", Double(findings.likenessToUnanswered), above: Self.likenesses)
    features.append("familiar", remedy.familiarity(of: utterance), above: Self.shares)
    if remedy.branchCount > 0 { features.append("branches") }
    if scene.branch != nil { features.append("branch shown") }
    if let branch = remedy.namedBranch(for: utterance) {
      features.append(branch == scene.branch ? "names branch shown" : "names branch")
    }
    guard let held = findings.held else { return }
    for asked in findings.asked.names {
      features.append("asks \(asked)")
      for type in held { features.append("asks \(asked) of \(type.rawValue)") }
    }
  }

  private static let marks = ["?", "!", "ㅠ", "ㅋ", "…", "..", "~"]
  private static let lengths: [Double] = [1, 2, 4, 7, 11]
  private static let shares = [0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95]
  private static let scores = Array(stride(from: -6.0, through: 4, by: 0.5))
  private static let margins = [0.2, 0.5, 1, 1.5, 2, 3]
  private static let differences = [-3.0, -2, -1, 0, 1, 2, 3]
  private static let likenesses = [0.1, 0.2, 0.3, 0.4, 0.5]
  /// The score of a passage that is not there.
  private static let nowhere = -9.0
}
