import Analysis
import Glibc

/// The TF-IDF weighting: how much a term's occurrences in a document count towards a score.
///
/// A document is weighted as BM25 has it (Robertson & Zaragoza 2009, formula 3.15), and a term of a query counts as often as it
/// was typed:
///
///     weight(t, d) = kind(t) · idf(t) · f · (k₁ + 1) / (f + k₁ · (1 − b + b · |d| / mean |d|))
///     idf(t)       = ln(1 + (N − n + ½) / (n + ½))
///
/// f is the frequency of t in d with each occurrence counted by its field's weight (BM25F), n the number of documents
/// that hold t, N that of all documents.
package struct Weighting: Sendable {
  private let parameters: RetrievalParameters.Matching

  package init(_ parameters: RetrievalParameters.Matching = RetrievalParameters.chosen.matching) {
    self.parameters = parameters
  }

  /// How rare a term is that `holders` of `documents` hold.
  func inverseDocumentFrequency(holders: Int, documents: Int) -> Float {
    let (n, all) = (Float(holders), Float(documents))
    return log(1 + (all - n + 0.5) / (n + 0.5))
  }

  /// The frequency's part of the weight, in a document whose length is `length` times the mean.
  func saturated(frequency: Float, length: Float) -> Float {
    let (saturation, normalization) = (parameters.saturation, parameters.lengthNormalization)
    return frequency * (saturation + 1) / (frequency + saturation * (1 - normalization + normalization * length))
  }

  func factor(of kind: Term.Kind) -> Float {
    switch kind {
    case .word: 1
    case .bigram: parameters.bigram
    case .keyboard: parameters.keyboard
    case .pair: parameters.pair
    case .function, .sound, .elsewhere, .label, .context, .predicate: 0
    }
  }
}
