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
  /// How soon further occurrences stop to count.
  package var saturation: Float
  /// How far a long document is held back, from 0 (not at all) to 1.
  package var lengthNormalization: Float
  /// What a bigram counts beside a whole word.
  package var bigram: Float
  /// What two words side by side count beside each of them.
  package var pair: Float
  /// What a wrong keyboard mode counts: a hint, which must not decide alone.
  package var keyboard: Float

  package init(
    saturation: Float = 1.2, lengthNormalization: Float = 0.75, bigram: Float = 0.5, pair: Float = 0.5,
    keyboard: Float = 0.3
  ) {
    self.saturation = saturation
    self.lengthNormalization = lengthNormalization
    self.bigram = bigram
    self.pair = pair
    self.keyboard = keyboard
  }

  /// How rare a term is that `holders` of `documents` hold.
  func inverseDocumentFrequency(holders: Int, documents: Int) -> Float {
    let (n, all) = (Float(holders), Float(documents))
    return log(1 + (all - n + 0.5) / (n + 0.5))
  }

  /// The frequency's part of the weight, in a document whose length is `length` times the mean.
  func saturated(frequency: Float, length: Float) -> Float {
    frequency * (saturation + 1) / (frequency + saturation * (1 - lengthNormalization + lengthNormalization * length))
  }

  func factor(of kind: Term.Kind) -> Float {
    switch kind {
    case .word: 1
    case .bigram: bigram
    case .keyboard: keyboard
    case .pair: pair
    case .function, .sound, .elsewhere, .label: 0
    }
  }
}
