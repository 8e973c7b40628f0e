import Analysis
import Knowledge

/// The remedies of a manual, ready to be asked about.
struct RemedyBook: Sendable {
  let manual: Manual
  private let analyzer: Analyzer
  private let markers: Markers

  init(of manual: Manual, analyzer: Analyzer, markers: Markers) {
    self.manual = manual
    self.analyzer = analyzer
    self.markers = markers
  }

  /// What can be found in the remedy of the case at `index`.
  func passages(of index: Int) -> RemedyPassages {
    RemedyPassages(of: manual.cases[index], analyzer: analyzer, markers: markers)
  }
}
