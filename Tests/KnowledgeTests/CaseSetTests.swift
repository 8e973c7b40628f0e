import Testing

@testable import Knowledge

@Suite struct CaseSetTests {
  private static let open = CaseSet.everything(over: 2)

  @Test(
    "What a set leaves open",
    arguments: [
      ([2], 2, 1, false, false), ([0, 2], nil, 2, false, false), (.noCase, nil, 1, true, false),
      ([], nil, 0, false, true),
      // Case 0, case 1 or none: it is not yet one case.
      (open, nil, 3, false, false), (open.subtracting([1]), nil, 2, false, false),
      (open.subtracting([0, 1]), nil, 1, true, false),
    ] as [(CaseSet, Int?, Int, Bool, Bool)])
  func answers(set: CaseSet, onlyCase: Int?, count: Int, isNone: Bool, isEmpty: Bool) {
    #expect(set.onlyCase == onlyCase)
    #expect(set.count == count)
    #expect((set.isNone, set.isEmpty) == (isNone, isEmpty))
  }

  @Test(
    "None is a member of the sets like the cases",
    arguments: [
      ([0, 1], [1, 2], [1], [0, 1, 2], [0], 1.0 / 3), ([0, 1], [0, 1], [0, 1], [0, 1], [], 1),
      ([0], [1], [], [0, 1], [0], 0), (.noCase, .noCase, .noCase, .noCase, [], 1),
      (.noCase, [0], [], open.subtracting([1]), .noCase, 0), (open, [0], [0], open, open.subtracting([0]), 1.0 / 3),
      (open, .noCase, .noCase, open, [0, 1], 1.0 / 3), ([], [], [], [], [], 1), ([], [1], [], [1], [], 0),
    ] as [(CaseSet, CaseSet, CaseSet, CaseSet, CaseSet, Double)])
  func operations(
    first: CaseSet, second: CaseSet, both: CaseSet, either: CaseSet, firstAlone: CaseSet, overlap: Double
  ) {
    #expect(first.intersection(second) == both)
    #expect(first.union(second) == either)
    #expect(first.subtracting(second) == firstAlone)
    #expect(first.overlap(with: second) == overlap)
  }

  @Test func `Members ascend, whatever order they came in, and stand once`() {
    let set: CaseSet = [7, 3, 9, 3]
    #expect(set.indices == [3, 7, 9])
    #expect(set == CaseSet([9, 7, 3]))
    #expect((0..<12).filter(set.contains) == [3, 7, 9])
  }

  @Test(
    "Files name a set by the numbers of its cases, and none by a dash",
    arguments: [("A", [0]), ("A,C", [0, 2]), ("-", .noCase), ("C, A", [0, 2]), ("D", nil), ("A,D", nil), ("", nil)]
      as [(String, CaseSet?)])
  func names(name: String, expected: CaseSet?) throws {
    let rows = "No\t구분\t유형\t대처방법\nA\t가\t나\t다\nB\t가\t라\t마\nC\t가\t바\t사\n"
    let manual = try Manual(parsing: Table(parsing: TextFile(bytes: Array(rows.utf8), path: "m.tsv")))
    let set = CaseSet(named: name, in: manual)
    #expect(set == expected)
    #expect(set.flatMap { CaseSet(named: $0.name(in: manual), in: manual) } == expected)
  }
}
