import TestSupport
import Testing

@testable import Knowledge

@Suite struct MarkersTests {
  private static func markers(_ text: String) throws -> Markers {
    try Markers(parsing: Table(parsing: TextFile(bytes: Array(text.utf8), path: "markers.tsv")))
  }

  @Test func `A row adds a word to its kind, in the order of the file`() throws {
    let markers = try Self.markers("# 주석\n접속\t그리고\n탄식\t!!\n접속\t또\n")
    #expect(markers[.conjunction] == ["그리고", "또"])
    // Signs alone may be a marker.
    #expect(markers[.outcry] == ["!!"])
    #expect(markers[.counter] == [])
  }

  @Test func `An ordinal has a place, from the front or the last`() throws {
    let markers = try Self.markers("차례\t둘째\t2\n차례\t마지막\t끝\n")
    #expect(markers.ordinals == [.init(said: "둘째", place: 2), .init(said: "마지막", place: nil)])
  }

  @Test(
    "What cannot be read is named by its place",
    arguments: [
      ("접속\t그리고\n접쏙\t또\n", .unknownKind("접쏙", known: Markers.Kind.allCases.map(\.rawValue)), 2, 1),
      ("접속\n", .tooFewCells(expected: 2), 1, 1), ("접속\t \n", .emptyTerm, 1, 4),
      ("접속\t또\t1\n", .tooManyCells(allowed: 2), 1, 6), ("차례\t둘째\n", .tooFewCells(expected: 3), 1, 4),
      ("차례\t둘째\t이\n", .noPlace(last: "끝"), 1, 7), ("차례\t둘째\t0\n", .noPlace(last: "끝"), 1, 7),
    ] as [(String, KnowledgeError.Reason, Int, Int)])
  func faults(text: String, reason: KnowledgeError.Reason, line: Int, column: Int) {
    #expect(throws: KnowledgeError(reason, path: "markers.tsv", line: line, column: column)) {
      try Self.markers(text)
    }
  }

  @Test func `A folder without the file has no markers`() throws {
    let folder = try TemporaryFolder()
    let knowledge = try KnowledgeBase(contentsOf: Package.knowledge, korean: folder.path)
    #expect(knowledge.korean.markers == Markers())
  }
}
