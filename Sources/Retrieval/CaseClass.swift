import Knowledge

/// What a message may turn out to be: one case, none, or cases between which it tells no difference.
///
/// "인증서가 안 돼요" is not a little of case 4 and a little of case 5: it is a message of its own, which both cases send.
package struct CaseClass: Equatable, Sendable {
  /// Indices into the manual's cases, ascending; empty for none of them.
  package let cases: [Int]

  /// The cases, none, and every set of cases that enough phrasings may be.
  static func classes(of phrasings: some Collection<Phrasing>, caseCount: Int) -> [CaseClass] {
    var counts: [[Int]: Int] = [:]
    for phrasing in phrasings where phrasing.cases.count > 1 { counts[phrasing.cases.sorted(), default: 0] += 1 }
    let fewest = max(fewestPhrasings, Int(leastShare * Double(phrasings.count)))
    let sets = counts.filter { $0.value >= fewest }.keys.sorted { $0.lexicographicallyPrecedes($1) }
    return (0..<caseCount).map { CaseClass(cases: [$0]) } + [CaseClass(cases: [])] + sets.map { CaseClass(cases: $0) }
  }

  /// A set that fewer phrasings name, or a smaller share of them, is counted with one like it; chosen by leaving out a writer.
  private static let fewestPhrasings = 8
  private static let leastShare = 0.003
  private static let likeness = 0.6

  /// How probable each class is for a phrasing of `cases`.
  ///
  /// A set of its own has no class of its own: it is the class most like it, or each of its cases in equal parts.
  static func targets(for cases: [Int], among classes: [CaseClass]) -> [Double] {
    let wanted = Set(cases)
    let overlaps = classes.map { entry in
      let union = wanted.union(entry.cases)
      return union.isEmpty ? 1 : Double(wanted.intersection(entry.cases).count) / Double(union.count)
    }
    let best = overlaps.max() ?? 0
    if best >= likeness { return overlaps.indices.map { $0 == overlaps.firstIndex(of: best) ? 1 : 0 } }
    return classes.map { entry in
      entry.cases.count == 1 && wanted.isSuperset(of: entry.cases) ? 1 / Double(wanted.count) : 0
    }
  }

  // MARK: Names

  /// The class as files name it: the numbers of its cases, or "-".
  func name(in manual: Manual) -> String {
    cases.isEmpty ? Phrasing.noCase : cases.map { manual.cases[$0].number }.joined(separator: ",")
  }

  /// The classes that files name; nil where one names a case that the manual does not have, or a case has no class.
  static func classes(named names: [String], manual: Manual) -> [CaseClass]? {
    var classes: [CaseClass] = []
    for name in names {
      let numbers = name == Phrasing.noCase ? [] : name.split(separator: ",").map(String.init)
      let cases = numbers.compactMap { manual.index(ofCase: $0) }
      guard cases.count == numbers.count else { return nil }
      classes.append(CaseClass(cases: cases))
    }
    let isWhole = (manual.cases.indices.map { [$0] } + [[]]).allSatisfy { classes.contains(CaseClass(cases: $0)) }
    return isWhole ? classes : nil
  }
}

extension SpeechAct {
  /// A class an act, in their order.
  static let classes = allCases.indices.map { CaseClass(cases: [$0]) }
}
