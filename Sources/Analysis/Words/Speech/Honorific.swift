/// Takes the honorific off a stem, which gives back what it had swallowed: 하시 → 하, 넣으시 → 넣, 만드시 → 만들.
enum Honorific {
  /// The stem without 시; where it has none, without change but for the ㄹ that ㄴ swallowed, if asked.
  static func removed(from stem: [Unicode.Scalar], restoringLiquid: Bool = false) -> [Unicode.Scalar] {
    guard stem.last == "시", stem.count > 1, stem != ["드", "시"], !own.contains(where: stem.ends) else {
      return restoringLiquid ? withLiquid(stem) : stem
    }
    let base = Array(stem.dropLast())
    if base.last == "계" { return base.dropLast() + ["있"] }
    guard base.last == "으", base.count > 1 else { return withLiquid(base) }
    let isClosed = (Hangul.Syllable(base[base.count - 2])?.tail ?? 0) != 0
    return isClosed ? base.dropLast() : base
  }

  /// 하셨 → 했, 분이셨 → 분이었.
  static func removed(fromPast past: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let stem = Array(past.dropLast()) + ["시"]
    let base = removed(from: stem)
    if base == stem { return past }
    let isCopula = base.last == "이" && !VerbStems.contains(base)
    return isCopula ? base + ["었"] : VerbStem(base).past
  }

  /// Stems of which 시 is a part.
  private static let own = ["마시", "모시", "적시", "쑤시", "주무시", "무시"].map { Array($0.unicodeScalars) }

  private static func withLiquid(_ stem: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard let last = stem.last else { return stem }
    let isWhole = stem.count == 1
    guard liquid.contains(last) || (isWhole && liquidAlone.contains(last)) else { return stem }
    return VerbStem.with(stem, tail: Hangul.Tail.rieul)
  }

  private static let liquid = Set("드거트".unicodeScalars)
  private static let liquidAlone = Set("여도푸미부다아노파무우버".unicodeScalars)
}
