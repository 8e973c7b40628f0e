import Testing

@testable import Retrieval

@Suite struct FoldsTests {
  @Test(
    "A writer's lines are left out together, and small writers together",
    arguments: [
      (["a", "b", "a", "b"], 6, [0, 1, 0, 1], 2),
      // The largest first, each to the part that has least so far.
      (["a", "a", "a", "b", "b", "c", "d"], 2, [0, 0, 0, 1, 1, 1, 0], 2),
      (["d", "c", "b", "a"], 6, [3, 2, 1, 0], 4),
      // Nobody is left to learn from where one writer wrote more than half: by position.
      (["a", "a", "a", "b"], 2, [0, 1, 0, 1], 2), (["", "", ""], 2, [0, 1, 0], 2), ([], 3, [], 0),
    ] as [([String], Int, [Int], Int)])
  func byWriters(writers: [String], limit: Int, parts: [Int], count: Int) {
    let folds = Folds(byWriters: writers, atMost: limit)
    #expect(folds.parts == parts)
    #expect(folds.count == count)
  }

  @Test(
    "They say whether they are of writers",
    arguments: [(["a", "b"], true), (["a", "b", "b"], false), (["a", "a"], false)])
  func areOfWriters(writers: [String], expected: Bool) {
    #expect(Folds(byWriters: writers, atMost: 5).areOfWriters == expected)
  }

  @Test(
    "Lines of one hand are left out by position, one at a time where they are few",
    arguments: [(7, 3, [0, 1, 2, 0, 1, 2, 0], 3), (2, 5, [0, 1], 2), (0, 5, [], 0)])
  func byPosition(size: Int, limit: Int, parts: [Int], count: Int) {
    let folds = Folds(ofSize: size, count: limit)
    #expect(folds.parts == parts)
    #expect(folds.count == count)
  }

  @Test func `No part is much larger than another where writers are alike`() {
    let writers = (0..<19).flatMap { writer in Array(repeating: "\(writer)", count: 900 - writer) }
    let folds = Folds(byWriters: writers, atMost: 6)
    let sizes = Dictionary(grouping: folds.parts, by: \.self).mapValues(\.count)
    #expect(sizes.count == 6)
    #expect((sizes.values.min() ?? 0) > 2_600 && (sizes.values.max() ?? 0) < 3_600)
    #expect(Set(zip(writers, folds.parts).map { "\($0) \($1)" }).count == 19)
  }
}
