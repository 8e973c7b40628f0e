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
    /// What the line asks for, and what the best passage of the case holds.
    package let types: (asked: [String], held: [String])?
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

  /// The weights as a file has them.
  package func weights(edition: String) -> Weights {
    classifier.weights(edition: edition, subject: .passages, classes: Self.classes)
  }

  /// Whether a passage answers, in the order of the classes.
  private static let classes = ["answers", "other"]

  /// The name of a question for a telephone number among what is asked.
  package static let phone = QuestionType.phone.rawValue

  /// What answers a line of `tokens` after the case at `shown`.
  ///
  /// - Parameters:
  ///   - text: The line in the one form that analysis works on, in lower case.
  ///   - branch: The branch of the case that holds for the user, where that is known: the others answer nothing.
  ///   - excluded: A line that is no example of itself; nil where it is none.
  package func findings(
    for tokens: [Token], text: String, shown: Int, branch: Int? = nil, excluding excluded: String? = nil
  ) -> Findings {
    let features = PassageFeatures(of: tokens, text: text, in: index, excluding: excluded)
    func finding(_ passage: Int, _ terms: [Term]) -> Finding {
      let scores = classifier.scores(for: terms)
      return Finding(passage: index.passages[passage], score: scores[0] - scores[1])
    }
    let range = index.ranges[shown]
    let own = zip(range, zip(range, features.terms(ofCase: shown, isShown: true)).map(finding)).filter {
      place, finding in
      branch == nil || finding.passage.branch == nil || finding.passage.branch == branch
        || index.types[place].contains(.phone)
    }
    let scored = own.sorted { $0.1.score > $1.1.score }
    return Findings(
      own: scored.map(\.1),
      others: features.others(than: shown).map { finding($0, features.terms(ofOther: $0)) }.sorted {
        $0.score > $1.score
      },
      likenessToUnanswered: features.likenessToUnanswered(ofCase: shown),
      types: scored.first.map { (features.asked, index.types[$0.0].map(\.rawValue)) })
  }
}
