import Foundation
import TestSupport
import Testing

/// What is true of Korean stands in `Knowledge/`, where owners can read and change it, not in the code.
@Suite struct HangulInSourcesTests {
  /// Where Hangul may stand outside of comments, and what for: a module, or a file of one by its name.
  private static let reasons: KeyValuePairs<String, String> = [
    "mundap": "messages of the command line, and what is typed at its own prompts",
    "Transcripts/TranscriptError.swift": "messages",
    "Transcripts/Outcome.swift": "names of outcomes as users read them",
    "Transcripts/Review.swift": "names of reasons as authors read them",
    "Transcripts/Summary.swift": "headings of an export",
    "Transcripts/CSVExport.swift": "headings of an export",
    "Transcripts/HTMLExport.swift": "headings of an export",
    "Transcripts/MarkdownExport.swift": "headings of an export",
    "Transcripts/TextExport.swift": "headings of an export",
    "Evaluation/Lint.swift": "messages",
    "Evaluation/Judge.swift": "what the user of a labelled dialogue replies",
    "Evaluation/Fault.swift": "what a refusal must name, as the labels define it",
    "Dialogue/Wording.swift": "messages", "Dialogue/Wording+Remedies.swift": "messages",
    "Dialogue/Wording+Explanation.swift": "messages",
    "Analysis/Hangul+Jamo.swift": "letters", "Analysis/Keyboard.swift": "letters on keys",
    "Analysis/SoundKey.swift": "how letters sound", "Analysis/Stemmer.swift": "morphology",
    "Analysis/DigitSequence.swift": "numerals, and the particles between them",
    "Analysis/SecretFinder.swift": "a numeral",
    "Analysis/PersonalData.swift": "names of labels as users read them",
    "Analysis/Analyzer.swift": "the name of a term as users read it",
    "Analysis/ClauseEnding.swift": "morphology: what ends a clause",
    "Analysis/Statement.swift": "morphology: what ends one",
    "Analysis/Honorific.swift": "morphology", "Analysis/VerbStem.swift": "morphology",
    "Analysis/VerbStems.swift": "morphology", "Analysis/Noun.swift": "morphology: what a noun ends with",
    "Analysis/PredicateReading.swift": "morphology: what denies, dates and asks",
    "Analysis/ReportedEnding.swift": "morphology: what reports",
    "Analysis/ReportedWord.swift": "morphology: what reports",
    "Analysis/OrdinaryWords.swift": "words that look as if they reported",
    "Evaluation/LabelError.swift": "messages", "Knowledge/KnowledgeError.swift": "messages",
    "Knowledge/Weights.swift": "comments of a file that training writes",
    "Knowledge/Markers.swift": "names of a file's kinds", "Knowledge/SpeechAct.swift": "names of a file's kinds",
    "Knowledge/FollowUpExample.swift": "a name in a file for what is no case",
    "Dialogue/Circumstances.swift": "letters that laugh and cry",
    "Knowledge/Vocabulary.swift": "the name of a file's kind",
    "Knowledge/Column.swift": "headings of a manual",
    "Knowledge/Contrast.swift": "headings of a manual, and morphology: what denies a word",
    "Knowledge/HeadingWords.swift": "headings of a manual, and morphology: what ends a condition",
    "Knowledge/ParallelConditions.swift": "morphology: what ends a clause before another",
    "Knowledge/SupportCentre.swift": "morphology: what ends a clause before a name",
  ]

  @Test func `Only messages, letters and the language's morphology are Hangul`() throws {
    let found = try Self.filesWithHangul()
    let strays = found.filter { path in
      !Self.reasons.contains { path.hasPrefix("\($0.key)/") || path == $0.key }
    }
    #expect(strays == [], "Words of Korean belong in Knowledge/korean/markers.tsv; for others add the reason here.")
    for (place, _) in Self.reasons {
      #expect(found.contains { $0.hasPrefix("\(place)/") || $0 == place }, "\(place) has none any more.")
    }
  }

  @Test(
    "Comments are no code, and two slashes in a string no comment",
    arguments: [
      ("let a = 1  // 말", false), ("/// 말", false), ("let a = \"말\"", true), ("let a = \"//\" + \"말\"", true),
      ("let a = \"http://a\"  // 말", false), ("let a = \"\\\"\"  // 말", false),
    ])
  func comments(line: String, holdsHangul: Bool) {
    #expect(Self.holdsHangul(line) == holdsHangul)
  }

  /// Module and name of every file of `Sources` with Hangul outside of comments.
  private static func filesWithHangul() throws -> [String] {
    let sources = Package.root + "/Sources"
    let paths = try FileManager.default.subpathsOfDirectory(atPath: sources).filter { $0.hasSuffix(".swift") }
    return try paths.filter { path in
      try String(contentsOfFile: "\(sources)/\(path)", encoding: .utf8).split(separator: "\n")
        .contains { holdsHangul(String($0)) }
    }.map { path in
      let folders = path.split(separator: "/")
      return "\(folders[0])/\(folders[folders.count - 1])"
    }.sorted()
  }

  /// Whether a line of code has Hangul before its comment.
  private static func holdsHangul(_ line: String) -> Bool {
    var (isInString, isEscaped) = (false, false)
    for (scalar, next) in zip(line.unicodeScalars, line.unicodeScalars.dropFirst().map(Optional.some) + [nil]) {
      if !isInString, scalar == "/", next == "/" { return false }
      if (0x1100...0x11FF).contains(scalar.value) || (0x3130...0x318F).contains(scalar.value)
        || (0xAC00...0xD7A3).contains(scalar.value)
      {
        return true
      }
      if scalar == "\"", !isEscaped { isInString.toggle() }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return false
  }
}
