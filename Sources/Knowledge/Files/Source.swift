/// What a file that knowledge is read from is for.
package enum Source: String, CaseIterable, Sendable {
  case manual, vocabulary, phrasings, questions, weights
  case synonyms, fillers, elsewhere, markers, acts, koreanWeights

  /// Whether the file lies in the folder of general Korean.
  var isKorean: Bool {
    switch self {
    case .manual, .vocabulary, .phrasings, .questions, .weights: false
    case .synonyms, .fillers, .elsewhere, .markers, .acts, .koreanWeights: true
    }
  }

  /// The name of the file in its folder.
  var file: String { self == .koreanWeights ? Weights.file : "\(rawValue).tsv" }

  /// Where the file lies; nil where there is no such folder.
  func path(in folder: String?, korean: String?) -> String? { (isKorean ? korean : folder)?.appending(file: file) }
}
