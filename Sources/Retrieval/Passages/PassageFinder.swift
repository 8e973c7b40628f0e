package import Analysis
import Glibc
package import Knowledge

/// Finds the passage of a manual that answers a question: a classifier of pairs, learnt from questions on many manuals.
package struct PassageFinder: Sendable {
  package let index: PassageIndex
  private let classifier: Classifier

  /// A passage, and how much speaks for it: the logarithm of the odds that it answers.
  package struct Finding: Equatable, Sendable {
    package let passage: Passage
    package let score: Float

    /// The probability that it answers.
    package var probability: Double { 1 / (1 + exp(-Double(score))) }
  }

  /// The passages of the case that was shown and of the others, the best first.
  package struct Findings: Sendable {
    package let own: [Finding]
    package let others: [Finding]
    /// How like the question is to those that are known to have no answer in the case.
    package let likenessToUnanswered: Float
    /// What the line asks for.
    package let asked: [QuestionType]
    /// What the best passage of the case holds; nil where it has none.
    package let held: [PassageType]?
  }

  package init(index: PassageIndex, classifier: Classifier) {
    precondition(classifier.classCount == Self.classes.count)
    self.index = index
    self.classifier = classifier
  }

  /// The finder that `weights` describe; nil where they were learnt by another formula.
  package init?(_ weights: Weights, index: PassageIndex) {
    guard weights.classes == Self.classes, let classifier = Classifier(weights) else { return nil }
    self.init(index: index, classifier: classifier)
  }

  /// What was learnt about pairs, as a file has it.
  package static func weights(of classifier: Classifier, edition: String) -> Weights {
    classifier.weights(edition: edition, subject: .passages, classes: classes)
  }

  /// Whether a passage answers, in the order of the classes.
  private static let classes = ["answers", "other"]

  /// What answers a line of `tokens` after the case at `shown`.
  ///
  /// - Parameters:
  ///   - text: The line in the one form that analysis works on, in lower case.
  ///   - branch: The branch of the case that holds for the user, where that is known: the others answer nothing.
  ///   - excluded: A line that is no example of itself; nil where it is none.
  package func findings(
    for tokens: [Token], text: String, shown: Int, branch: Int? = nil, excluding excluded: String? = nil
  ) -> Findings {
    let features = PassageFeatures(of: tokens, text: text, shown: shown, in: index, excluding: excluded)
    let own = scored(Array(index.ranges[shown]).filter { holds(at: $0, in: branch) }, by: features)
    return Findings(
      own: own.map(\.finding), others: scored(features.others, by: features).map(\.finding),
      likenessToUnanswered: features.likenessToUnanswered, asked: features.asked,
      held: own.first.map { index.types[$0.place] })
  }

  /// Whether the passage at `place` is for one who is in `branch`; a number to call is for all.
  private func holds(at place: Int, in branch: Int?) -> Bool {
    let own = index.passages[place].branch
    return branch == nil || own == nil || own == branch || index.types[place].contains(.phone)
  }

  /// The passages at `places`, the best first.
  private func scored(_ places: [Int], by features: PassageFeatures) -> [(place: Int, finding: Finding)] {
    places.map { place in
      let scores = classifier.scores(for: features.terms(of: place))
      return (place, Finding(passage: index.passages[place], score: scores[0] - scores[1]))
    }.sorted { $0.finding.score > $1.finding.score }
  }
}
