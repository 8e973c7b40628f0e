package import Analysis

/// Why a document has its score: the terms that it shares with the query, the weightiest first.
package struct Explanation: Equatable, Sendable {
  package struct Part: Equatable, Sendable {
    package let token: Token
    /// What the token adds to the score.
    package let weight: Float
  }

  package let parts: [Part]

  /// The document's score.
  package var score: Float { parts.reduce(0) { $0 + $1.weight } }
}
