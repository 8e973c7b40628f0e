/// A word as the same keys type it in the keyboard's other mode.
package enum OtherMode {
  /// `ㅗ디ㅔ` → `help`, `ehdnaakf` → `도움말`; nil where the keys type nothing there.
  package static func word(typedAs word: String) -> String? {
    let scalars = NormalizedText(keepingCaseOf: word).scalars
    let other =
      scalars.allSatisfy(\.isLatinLetter) ? Keyboard.hangul(typedAs: scalars) : Keyboard.letters(typedAs: scalars)
    return other.map { String($0) }
  }

  /// How many keys type `word`.
  package static func keyCount(of word: String) -> Int { keys(of: word).count }

  /// How many keys must be added, left out, changed or swapped to type `word` instead of `other` (Damerau 1964); nil for more than
  /// `limit`.
  package static func distance(from word: String, to other: String, atMost limit: Int) -> Int? {
    let (first, second) = (keys(of: word), keys(of: other))
    // Every key by which one is longer counts as a change, so only words of about the same length are compared.
    guard abs(first.count - second.count) <= limit else { return nil }
    var rows = [Array(0...second.count)]
    for (i, key) in first.enumerated() {
      var row = [i + 1]
      for (j, otherKey) in second.enumerated() {
        var cost = min(rows[i][j] + (key == otherKey ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, key == second[j - 1], first[i - 1] == otherKey { cost = min(cost, rows[i - 1][j - 1] + 1) }
        row.append(cost)
      }
      rows.append(row)
    }
    let distance = rows[first.count][second.count]
    return distance <= limit ? distance : nil
  }

  private static func keys(of word: String) -> [Unicode.Scalar] {
    NormalizedText(word).scalars.flatMap { Keyboard.letters(typedAs: CollectionOfOne($0)) ?? [$0] }
  }
}
