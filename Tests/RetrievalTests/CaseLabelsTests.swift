import Knowledge
import Testing

@testable import Retrieval

/// What the classes of a classifier stand for, and what it is taught to say.
@Suite struct CaseLabelsTests {
  private static let labels = CaseLabels([[0], [1], [2], .noCase, [0, 1], [0, 1, 2]])

  @Test func `The cases and none have a class each, and so have the sets that enough phrasings name`() {
    let said: [(CaseSet, Int)] = [([0], 20), ([1, 2], 8), ([0, 2], 7), ([0, 1], 9), (.noCase, 3)]
    let phrasings = said.flatMap { cases, count in
      (0..<count).map { Phrasing(cases: cases, text: "\($0)") }
    }
    #expect(CaseLabels(of: phrasings, caseCount: 3).sets == [[0], [1], [2], .noCase, [0, 1], [1, 2]])
  }

  @Test(
    "A phrasing teaches the class of its cases, the one most like it, or each of its cases",
    arguments: [
      ([1], [0, 1, 0, 0, 0, 0]), (.noCase, [0, 0, 0, 1, 0, 0]), ([0, 1], [0, 0, 0, 0, 1, 0]),
      // Two of three cases are like all three.
      ([1, 2], [0, 0, 0, 0, 0, 1]),
    ] as [(CaseSet, [Double])])
  func targets(cases: CaseSet, expected: [Double]) {
    #expect(Self.labels.targets(for: cases) == expected)
  }

  @Test func `A set that is like none is each of its cases in equal parts`() {
    let labels = CaseLabels([[0], [1], [2], [3], .noCase])
    #expect(labels.targets(for: [0, 3]) == [0.5, 0, 0, 0.5, 0])
  }

  @Test func `Sets inherit from their cases, cases and none from nobody`() {
    #expect(Self.labels.parents == [[], [], [], [], [0, 1], [0, 1, 2]])
  }

  @Test(
    "Files name the classes by the numbers of their cases",
    arguments: [
      (["1", "2", "-", "1,2"], [[0], [1], .noCase, [0, 1]]), (["-", "2", "1"], [.noCase, [1], [0]]),
      // A case without a class, no class for none, and a case that the manual does not have.
      (["1", "-"], nil), (["1", "2"], nil), (["1", "2", "-", "3"], nil), ([], nil),
    ] as [([String], [CaseSet]?)])
  func names(names: [String], sets: [CaseSet]?) throws {
    let rows = "No\t구분\t유형\t대처방법\n1\t가\t나\t다\n2\t가\t라\t마\n"
    let manual = try Manual(parsing: Table(parsing: TextFile(bytes: Array(rows.utf8), path: "m.tsv")))
    let labels = CaseLabels(named: names, in: manual)
    #expect(labels?.sets == sets)
    #expect(labels.map { $0.names(in: manual) } == sets.map { _ in names })
  }
}
