package import Analysis
import Knowledge

/// What tells whether a passage answers a question, whatever the manual is about: features of the pair.
///
/// Numbers are read as steps (thermometer coding): a feature for each threshold that is passed.
package struct PassageFeatures {
  private let index: PassageIndex
  private let overlap: PassageIndex.Overlap
  private let questionTypes: [QuestionType]
  /// The line itself, where it is an example that shall not know itself.
  private let excluded: String?

  /// - Parameters:
  ///   - text: The line in the one form that analysis works on, in lower case.
  ///   - excluded: A line that is no example of itself; nil where it is none.
  package init(of tokens: [Token], text: String, in index: PassageIndex, excluding excluded: String? = nil) {
    self.index = index
    self.excluded = excluded
    overlap = index.overlap(of: tokens)
    questionTypes = QuestionType.types(of: text, by: index.markers)
  }

  /// The features of each passage of the case at `place`, which is the one that was shown or another.
  package func terms(ofCase place: Int, isShown: Bool) -> [[Term]] {
    let likeness = isShown ? index.likeness(of: overlap, toExamplesOf: place, excluding: excluded) : nil
    return index.ranges[place].map { passage in
      var names = names(of: passage, isShown: isShown)
      if let likeness {
        let known = likeness.known[passage - index.ranges[place].lowerBound]
        Self.append("like", known, Self.likenesses, to: &names)
        Self.append("liker", known - likeness.unanswered, Self.margins, to: &names)
      }
      return names.map { Term($0, kind: .context) }
    }
  }

  /// The passages of other cases than `shown` that share most with the line besides their titles, at most so many.
  func others(than shown: Int) -> [Int] {
    let found = overlap.fresh.indices.filter { overlap.fresh[$0] > 0 && !index.ranges[shown].contains($0) }
    return Array(
      found.sorted { overlap.fresh[$0] == overlap.fresh[$1] ? $0 < $1 : overlap.fresh[$0] > overlap.fresh[$1] }.prefix(
        Self.othersRead))
  }

  private static let othersRead = 12

  /// The features of the passage at `place` of another case.
  func terms(ofOther place: Int) -> [Term] { names(of: place, isShown: false).map { Term($0, kind: .context) } }

  /// How like the line is to those that the case at `place` does not answer.
  package func likenessToUnanswered(ofCase place: Int) -> Float {
    index.likeness(of: overlap, toExamplesOf: place, excluding: excluded).unanswered
  }

  /// What the line asks for.
  var asked: [String] { questionTypes.isEmpty ? ["nothing"] : questionTypes.map(\.rawValue) }

  private func names(of passage: Int, isShown: Bool) -> [String] {
    let entry = index.passages[passage]
    let total = max(overlap.total, 1)
    var names = [entry.isNote ? "note" : "remedy"]
    if isShown { names.append("shown") }
    Self.append("covered", overlap.shared[passage] / total, Self.shares, to: &names)
    Self.append("share", index.share(ofPassage: passage, in: overlap), Self.smallShares, to: &names)
    Self.append("fresh", overlap.fresh[passage], Self.sums, to: &names)
    Self.append("rarest", overlap.rarest[passage], Self.rarities, to: &names)
    Self.append("length", Float(entry.text.unicodeScalars.count), Self.lengths, to: &names)
    let held = index.types[passage].isEmpty ? ["nothing"] : index.types[passage].map(\.rawValue)
    names += held.map { "holds \($0)" }
    for type in asked {
      names.append("\(type) in \(entry.isNote ? "note" : "remedy")")
      names += held.map { "\(type) in \($0)" }
    }
    return names
  }

  static func append(_ name: String, _ value: Float, _ steps: [Float], to names: inout [String]) {
    for step in steps where value > step { names.append("\(name) > \(step)") }
  }

  private static let shares: [Float] = [0, 0.1, 0.2, 0.3, 0.4, 0.55, 0.7]
  private static let smallShares: [Float] = [0, 0.05, 0.1, 0.2, 0.3, 0.5]
  private static let sums: [Float] = [0, 2, 4, 6, 9, 12, 16, 20]
  private static let rarities: [Float] = [0, 2, 3, 4, 5]
  private static let lengths: [Float] = [10, 25, 50, 100, 200]
  private static let likenesses: [Float] = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6]
  private static let margins: [Float] = [-0.4, -0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3]
}
