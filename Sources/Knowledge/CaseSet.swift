/// A set of the cases that may be meant; *none of the manual's* can be a member too.
///
/// "인증서가 안 돼요" may be case 4 as well as case 5: `[3, 4]`. "점심 뭐 먹지" is none of them: `.noCase`. As long as nothing was
/// said it may be anything, none included: `.everything(over: 11)`. The empty set means that every possibility is ruled out.
package struct CaseSet: Hashable, Sendable {
  /// Indices into the manual's cases, ascending.
  package let indices: [Int]
  /// Whether it may be none of the manual's cases.
  package let containsNone: Bool

  /// The set of cases, in any order.
  package init(_ indices: some Sequence<Int> = []) {
    self.init(ascending: Set(indices).sorted(), containsNone: false)
  }

  private init(ascending indices: [Int], containsNone: Bool) {
    self.indices = indices
    self.containsNone = containsNone
  }

  /// The set whose only member is *none of the manual's*.
  package static let noCase = CaseSet(ascending: [], containsNone: true)

  /// The set of all `caseCount` cases of a manual, and *none*.
  package static func everything(over caseCount: Int) -> CaseSet {
    CaseSet(ascending: Array(0..<caseCount), containsNone: true)
  }

  // MARK: Asking it

  /// Whether every possibility is ruled out.
  package var isEmpty: Bool { indices.isEmpty && !containsNone }

  /// Whether *none of the manual's* is the only member.
  package var isNone: Bool { indices.isEmpty && containsNone }

  /// The only member, where that is a case; nil where there are more, or *none* is one.
  package var onlyCase: Int? { indices.count == 1 && !containsNone ? indices[0] : nil }

  /// The number of members, *none* counted as one.
  package var count: Int { indices.count + (containsNone ? 1 : 0) }

  /// Whether the case at `index` may be meant.
  package func contains(_ index: Int) -> Bool {
    var low = 0
    var high = indices.count
    while low < high {
      let middle = (low + high) / 2
      if indices[middle] < index { low = middle + 1 } else { high = middle }
    }
    return low < indices.count && indices[low] == index
  }

  // MARK: Combining

  /// What is in both sets.
  package func intersection(_ other: CaseSet) -> CaseSet {
    CaseSet(ascending: indices.filter(other.contains), containsNone: containsNone && other.containsNone)
  }

  /// What is in either set.
  package func union(_ other: CaseSet) -> CaseSet {
    CaseSet(
      ascending: Set(indices).union(other.indices).sorted(), containsNone: containsNone || other.containsNone)
  }

  /// What is in this set and not in `other`.
  package func subtracting(_ other: CaseSet) -> CaseSet {
    CaseSet(ascending: indices.filter { !other.contains($0) }, containsNone: containsNone && !other.containsNone)
  }

  /// The Jaccard index: the share of what is in both in what is in either; 1 for two empty sets.
  package func overlap(with other: CaseSet) -> Double {
    let common = intersection(other).count
    let either = count + other.count - common
    return either == 0 ? 1 : Double(common) / Double(either)
  }
}

extension CaseSet: ExpressibleByArrayLiteral {
  package init(arrayLiteral indices: Int...) {
    self.init(indices)
  }
}

// MARK: - Names

extension CaseSet {
  /// The name in files for *none of the manual's*.
  package static let nameOfNone = "-"

  /// The set of a name as files write it, such as "4,5" or "-"; nil where `manual` has no case of such a number.
  package init?(named name: String, in manual: Manual) {
    let names = name.split(separator: ",").map(\.trimmed)
    let indices = names.filter { $0 != Self.nameOfNone }.map { manual.index(ofCase: $0) }
    guard !names.isEmpty, !indices.contains(nil) else { return nil }
    self.init(ascending: Set(indices.compactMap(\.self)).sorted(), containsNone: names.contains(Self.nameOfNone))
  }

  /// The name of the set as files write it: the numbers of its cases, "-" for *none*.
  package func name(in manual: Manual) -> String {
    (indices.map { manual.cases[$0].number } + (containsNone ? [Self.nameOfNone] : [])).joined(separator: ",")
  }
}
