package import Knowledge

/// Replaces what is personal in a user's lines by numbered labels: `010-1234-5678` → `[휴대전화1]`.
///
/// It works before anything else sees the line. The same value bears the same label throughout a conversation; redacting what is
/// redacted changes nothing, so that a transcript can be replayed.
package struct Redactor: Sendable {
  private let finder: PersonalDataFinder
  /// For each value seen its label's number, so that it gets the same again; kept in memory only.
  private var numbers: [PersonalData: [String: Int]] = [:]
  /// The highest number given for each kind; a transcript that is taken up again has labels, but no values to count.
  private var highest: [PersonalData: Int] = [:]

  /// A redactor that leaves alone what the authors of `knowledge` wrote.
  package init(knowledge: KnowledgeBase) {
    let manual = knowledge.manual.cases.flatMap {
      [$0.category, $0.title, $0.remedy.source] + $0.notes.map(\.source)
    }
    finder = PersonalDataFinder(
      texts: [knowledge.manual.title] + manual + knowledge.vocabulary.entries.flatMap { [$0.said, $0.meant] },
      markers: knowledge.korean.markers)
  }

  /// `line` with labels where something personal stood; all else is as typed.
  ///
  /// O(n) in the line.
  package mutating func redacted(_ line: String) -> String {
    var line = line
    // A label joins no groups of digits, and is shorter than what it masks, which brings cues nearer: the next look may find more.
    for _ in 0..<Self.mostLooks {
      guard let redacted = redactedAtFirstSight(line) else { break }
      line = redacted
    }
    return line
  }

  /// Most lines need two looks, the second of which finds nothing.
  private static let mostLooks = 8

  /// `line` after one look: labels stand for what was found; nil where nothing was.
  private mutating func redactedAtFirstSight(_ line: String) -> String? {
    let text = NormalizedText(keepingCaseOf: line)
    let labels = RedactionLabel.occurrences(in: text.scalars)
    for (label, _) in labels { highest[label.kind] = max(highest[label.kind, default: 0], label.number) }
    let findings = finder.findings(in: text, besides: labels.map(\.place))
    if findings.isEmpty { return nil }
    var result = ""
    var start = line.startIndex
    for finding in findings {
      let range = text.origin(of: finding.place)
      result += line[start..<range.lowerBound]
      result += label(for: finding).text
      start = range.upperBound
    }
    return result + line[start...]
  }

  /// Forgets the values seen, for a new conversation: its labels count from 1 again.
  package mutating func forget() { (numbers, highest) = ([:], [:]) }

  private mutating func label(for finding: PersonalData.Finding) -> RedactionLabel {
    if let number = numbers[finding.kind]?[finding.value] { return RedactionLabel(kind: finding.kind, number: number) }
    let number = min(highest[finding.kind, default: 0] + 1, RedactionLabel.highest)
    highest[finding.kind] = number
    numbers[finding.kind, default: [:]][finding.value] = number
    return RedactionLabel(kind: finding.kind, number: number)
  }
}
