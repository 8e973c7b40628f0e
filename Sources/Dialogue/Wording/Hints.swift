/// What the program that holds the conversation wants said about itself: a sentence each, nil where it wants none.
package struct Hints: Sendable {
  /// How to begin anew, after "write it in other words, or".
  package let startingOver: String?
  /// How to leave, after a goodbye.
  package let leaving: String?

  package init(startingOver: String? = nil, leaving: String? = nil) {
    self.startingOver = startingOver
    self.leaving = leaving
  }
}
