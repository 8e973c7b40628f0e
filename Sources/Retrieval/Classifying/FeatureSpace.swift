package import Analysis
import Glibc

/// The terms that a classifier is taught to look at, and how texts are measured by them: TF-IDF vectors, **b**-**t**-**c** in SMART
/// notation.
///
/// A term counts once however often it occurs, by its rarity `ln((1 + N) / (1 + n)) + 1` and its kind; vectors have length 1.
package struct FeatureSpace: Sendable {
  /// The terms in the order of their kinds and letters, and how rare each is.
  package let terms: [(term: Term, rarity: Float)]
  private let places: [Term: Int]
  private let kinds: RetrievalParameters.Kinds

  /// The space of the terms that occur in enough of `texts`.
  package init(fitting texts: [[Term]], parameters: RetrievalParameters = .chosen) {
    kinds = parameters.kinds
    var holders: [Term: Int] = [:]
    for text in texts {
      for term in Set(text) { holders[term, default: 0] += 1 }
    }
    let fewest = max(parameters.learning.fewestHolders, texts.count / parameters.learning.mostTextsPerHolder)
    let frequent = holders.filter { $0.value >= fewest }
    terms = frequent.sorted { ($0.key.kind.rawValue, $0.key.text) < ($1.key.kind.rawValue, $1.key.text) }
      .map { ($0.key, $0.key.kind.isBesideText ? 1 : Self.rarity(holders: $0.value, texts: texts.count)) }
    places = Dictionary(uniqueKeysWithValues: terms.enumerated().map { ($0.element.term, $0.offset) })
  }

  package var count: Int { terms.count }

  /// How rare `term` is; nil for one that the space does not have.
  package func rarity(of term: Term) -> Float? { places[term].map { terms[$0].rarity } }

  /// The vector of a text of `terms`, its features the places of theirs.
  package func vector(of terms: some Sequence<Term>) -> FeatureVector {
    FeatureVector(
      terms.compactMap { term in
        places[term].map { (Int32($0), self.terms[$0].rarity * kinds.factor(of: term.kind), term.kind.isBesideText) }
      })
  }

  private static func rarity(holders: Int, texts: Int) -> Float {
    log(Float(1 + texts) / Float(1 + holders)) + 1
  }
}

extension RetrievalParameters.Kinds {
  /// What a feature of `kind` counts.
  func factor(of kind: Term.Kind) -> Float {
    switch kind {
    case .word, .function, .bigram, .elsewhere: 1
    case .pair: pair
    case .sound: sound
    case .keyboard: keyboard
    case .context, .predicate: context
    case .label: 0
    }
  }
}
