/// The documents for a query, best first; of equals the one that stands first in the manual.
package struct Ranking: Equatable, Sendable {
  package struct Match: Equatable, Sendable {
    package let document: Int
    /// The sum of the weights of the terms shared.
    package let score: Float
  }

  package let matches: [Match]
  /// How much of the query's words some document knows, from 0 to 1.
  package let coverage: Float

  package init(matches: [Match], coverage: Float) {
    self.matches = matches
    self.coverage = coverage
  }

  package var best: Match? { matches.first }
}
