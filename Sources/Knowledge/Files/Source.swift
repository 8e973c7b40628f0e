/// What a file that knowledge is read from is for.
package enum Source: String, CaseIterable, Sendable {
  case manual, vocabulary, phrasings, questions, followups, manualActs, weights
  case synonyms, fillers, elsewhere, markers, acts, koreanWeights, passageWeights

  /// Whether the file lies in the folder of general Korean.
  var isKorean: Bool {
    switch self {
    case .manual, .vocabulary, .phrasings, .questions, .followups, .manualActs, .weights: false
    case .synonyms, .fillers, .elsewhere, .markers, .acts, .koreanWeights, .passageWeights: true
    }
  }

  /// The name of the file in its folder.
  package var file: String {
    switch self {
    case .koreanWeights: Weights.file
    case .manualActs: Source.acts.file
    case .passageWeights: "passage-weights.tsv"
    default: "\(rawValue).tsv"
    }
  }

  /// Where the file lies; nil where there is no such folder.
  func path(in folder: String?, korean: String?) -> String? { (isKorean ? korean : folder)?.appending(file: file) }
}
