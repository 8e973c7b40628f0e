package import Analysis
import Knowledge

/// What tells whether a passage answers a line, whatever the manual is about: features of the pair.
package struct PassageFeatures {
  let index: PassageIndex
  private let shown: Int
  private let overlap: PassageIndex.Overlap
  /// How like the line is to those about the case shown whose answers are known.
  private let likeness: PassageIndex.Likeness
  /// What the line asks for.
  let asked: [QuestionType]

  /// - Parameters:
  ///   - text: The line in the one form that analysis works on, in lower case.
  ///   - shown: The case that was shown before it.
  ///   - excluded: A line that is no example of itself; nil where it is none.
  package init(
    of tokens: [Token], text: String, shown: Int, in index: PassageIndex, excluding excluded: String? = nil
  ) {
    self.index = index
    self.shown = shown
    overlap = index.overlap(of: tokens)
    likeness = index.likeness(of: overlap, toExamplesOf: shown, excluding: excluded)
    asked = QuestionType.types(of: text, by: index.markers)
  }

  /// How like the line is to those that the case shown does not answer.
  var likenessToUnanswered: Float { likeness.unanswered }

  /// The passages of other cases that share most with the line besides their titles, at most so many.
  var others: [Int] {
    let range = index.ranges[shown]
    let found = overlap.fresh.indices.filter { overlap.fresh[$0] > 0 && !range.contains($0) }
    let sorted = found.sorted { first, second in
      let (one, other) = (overlap.fresh[first], overlap.fresh[second])
      return one == other ? first < second : one > other
    }
    return Array(sorted.prefix(RetrievalParameters.chosen.passages.othersRead))
  }

  /// The features of the passage at `place`.
  package func terms(of place: Int) -> [Term] {
    let passage = index.passages[place]
    let part = passage.isNote ? "note" : "remedy"
    var features = ContextTerms()
    features.append(part)
    if passage.index == shown { append(likenessOf: place, to: &features) }
    features.append("covered", overlap.shared[place] / max(overlap.total, 1), above: Self.shares)
    features.append("share", index.share(ofPassage: place, in: overlap), above: Self.smallShares)
    features.append("fresh", overlap.fresh[place], above: Self.sums)
    features.append("rarest", overlap.rarest[place], above: Self.rarities)
    features.append("length", Float(passage.text.unicodeScalars.count), above: Self.lengths)
    let held = index.types[place].names
    for type in held { features.append("holds \(type)") }
    for type in asked.names {
      features.append("\(type) in \(part)")
      for other in held { features.append("\(type) in \(other)") }
    }
    return features.terms
  }

  private func append(likenessOf place: Int, to features: inout ContextTerms) {
    let known = likeness.known[place - index.ranges[shown].lowerBound]
    features.append("shown")
    features.append("like", known, above: Self.likenesses)
    features.append("liker", known - likeness.unanswered, above: Self.margins)
  }

  private static let shares: [Float] = [0, 0.1, 0.2, 0.3, 0.4, 0.55, 0.7]
  private static let smallShares: [Float] = [0, 0.05, 0.1, 0.2, 0.3, 0.5]
  private static let sums: [Float] = [0, 2, 4, 6, 9, 12, 16, 20]
  private static let rarities: [Float] = [0, 2, 3, 4, 5]
  private static let lengths: [Float] = [10, 25, 50, 100, 200]
  private static let likenesses: [Float] = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6]
  private static let margins: [Float] = [-0.4, -0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3]
}
