/// The words that several labels end in alike, which tell none from the others.
enum SharedWords {
  /// The labels without the words at the end that all of them share, however these are spaced.
  ///
  /// "안드로이드폰 설치방법" and "아이폰 설치 방법" → "안드로이드폰" and "아이폰".
  static func distinguishing(_ labels: [String]) -> [String] {
    let words = labels.map { $0.split(separator: " ") }
    // Each word read forwards first: the way back through a row of flags is long.
    let letters = words.map { $0.reversed().flatMap { Array($0).reversed() } }
    let alike = letters.map { zip($0, letters[0]).prefix { $0 == $1 }.count }.min() ?? 0
    let lengths = words.map { Set(tailLengths(of: $0).filter { $0 <= alike }) }
    guard let tail = lengths.dropFirst().reduce(lengths[0], { $0.intersection($1) }).max() else { return labels }
    return words.map { words in
      let place = tailLengths(of: words).firstIndex(of: tail) ?? words.count
      return words[..<(words.count - 1 - place)].joined(separator: " ")
    }
  }

  /// How many letters the last word has, the last two, and so on, but for all of them.
  private static func tailLengths(of words: [Substring]) -> [Int] {
    var sum = 0
    return words.dropFirst().reversed().map { word in
      sum += word.count
      return sum
    }
  }
}
