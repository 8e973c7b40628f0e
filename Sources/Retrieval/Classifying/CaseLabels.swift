package import Knowledge

/// What each class of a case classifier stands for: a case, none of them, or cases between which a message leaves it open.
///
/// "인증서가 안 돼요" is not a little of case 4 and a little of case 5: it is a message of its own, which both cases send.
package struct CaseLabels: Equatable, Sendable {
  /// For each class what may be meant: first the cases in the manual's order, then none, then sets of cases.
  package let sets: [CaseSet]
  /// How much a set without a class must overlap with that of one to count as it.
  private let likeness: Double

  init(_ sets: [CaseSet], likeness: Double = RetrievalParameters.chosen.sets.likeness) {
    self.sets = sets
    self.likeness = likeness
  }

  /// The cases, none, and every set of cases that enough phrasings may be.
  init(
    of phrasings: some Collection<Phrasing>, caseCount: Int,
    parameters: RetrievalParameters.Sets = RetrievalParameters.chosen.sets
  ) {
    var counts: [CaseSet: Int] = [:]
    for phrasing in phrasings where phrasing.cases.count > 1 { counts[phrasing.cases, default: 0] += 1 }
    let fewest = max(parameters.fewestPhrasings, Int(parameters.leastShare * Double(phrasings.count)))
    let frequent = counts.filter { $0.value >= fewest }.keys
    let sets = frequent.sorted { $0.indices.lexicographicallyPrecedes($1.indices) }
    self.init((0..<caseCount).map { [$0] } + [.noCase] + sets, likeness: parameters.likeness)
  }

  package var count: Int { sets.count }

  /// The class of the case at `index` alone; nil where it has none.
  func place(ofCase index: Int) -> Int? { sets.firstIndex { $0.onlyCase == index } }

  /// How probable each class is for a phrasing of `cases`.
  ///
  /// A set that has no class of its own is the class most like it, or where none is like it each of its cases in equal parts.
  func targets(for cases: CaseSet) -> [Double] {
    let overlaps = sets.map(cases.overlap)
    let best = overlaps.max() ?? 0
    if best >= likeness { return overlaps.indices.map { $0 == overlaps.firstIndex(of: best) ? 1 : 0 } }
    return sets.map { set in set.onlyCase.map(cases.contains) == true ? 1 / Double(cases.count) : 0 }
  }

  /// For each class those that it inherits from: for a set of cases the classes of these, for any other none.
  var parents: [[Int]] {
    sets.map { set in set.count > 1 ? set.indices.compactMap(place(ofCase:)) : [] }
  }

  // MARK: Names

  /// The classes that files name; nil where a name is of a case that the manual does not have, or a case has no class.
  package init?(named names: [String], in manual: Manual) {
    let sets = names.compactMap { CaseSet(named: $0, in: manual) }
    guard sets.count == names.count, sets.contains(.noCase), manual.cases.indices.allSatisfy({ sets.contains([$0]) })
    else { return nil }
    self.init(sets)
  }

  /// The classes as files name them.
  package func names(in manual: Manual) -> [String] { sets.map { $0.name(in: manual) } }
}
