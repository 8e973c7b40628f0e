/// A clause of a text: its words, up to one whose ending or mark closes it.
struct SpokenClause: Equatable {
  /// A word at its place among the scalars, without the tears and the laughter after it.
  struct Word: Equatable {
    let place: Range<Int>
    let text: String
  }

  private(set) var words: [Word] = []
  /// Whether a question mark follows.
  private(set) var isMarkedQuestion = false
  /// Whether it ends a sentence, rather than lead on to the next clause.
  private(set) var isFinal = true

  var place: Range<Int> { (words.first?.place.lowerBound ?? 0)..<(words.last?.place.upperBound ?? 0) }

  /// The clauses of `scalars`, in their order.
  static func all(in scalars: [Unicode.Scalar]) -> [SpokenClause] {
    var (clauses, current): ([SpokenClause], SpokenClause) = ([], SpokenClause())
    func close(isFinal: Bool) {
      current.isFinal = isFinal
      if !current.words.isEmpty { clauses.append(current) }
      current = SpokenClause()
    }
    let words = words(in: scalars)
    for (index, word) in words.enumerated() {
      current.words.append(word)
      let next = index + 1 < words.count ? words[index + 1] : nil
      let mark = mark(between: word, and: next, in: scalars)
      current.isMarkedQuestion = mark == "?"
      if let next, mark == nil {
        if let isFinal = ClauseEnding.closes(word.text, before: next.text) { close(isFinal: isFinal) }
      } else if mark != "," || ClauseEnding.closes(word.text, before: "") != nil {
        close(isFinal: next == nil || ClauseEnding.closes(word.text, before: "") ?? true)
      }
    }
    return clauses
  }

  private static func words(in scalars: [Unicode.Scalar]) -> [Word] {
    var (words, start): ([Word], Int?) = ([], nil)
    for position in 0...scalars.count {
      let isLetter = position < scalars.count && !isMark(scalars[position])
      if isLetter {
        start = start ?? position
      } else if let begin = start {
        // Jamo alone are tears and laughter.
        if let last = scalars[begin..<position].lastIndex(where: { !Hangul.isJamo($0) }) {
          words.append(Word(place: begin..<position, text: String(scalars[begin...last])))
        }
        start = nil
      }
    }
    return words
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || !(scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
  }

  /// The mark after `word` that closes a clause: the question mark before others, then any but a comma.
  private static func mark(between word: Word, and next: Word?, in scalars: [Unicode.Scalar]) -> Unicode.Scalar? {
    let gap = scalars[word.place.upperBound..<(next?.place.lowerBound ?? scalars.count)]
    if gap.contains("?") { return "?" }
    // A full stop between digits parts nothing: 2022.05.13.
    if gap.count == 1, gap.first == ".", next != nil { return nil }
    return gap.first { ".!~…\n".unicodeScalars.contains($0) } ?? gap.first { $0 == "," }
  }
}
