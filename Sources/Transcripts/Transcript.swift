package import Dialogue

/// A conversation as it was held: its turns in order, and the manual it was held over.
package struct Transcript: Equatable, Sendable {
  /// The title of the manual.
  package let manual: String
  package private(set) var turns: [Turn] = []

  package init(manual: String) {
    self.manual = manual
  }

  package mutating func append(_ turn: Turn) {
    turns.append(turn)
  }
}
