/// Parts a long step into what is done one after the other: "삭제 후 재설치" is two things to do.
enum Clauses {
  /// The parts of `text`, each verbatim, without the white space and the commas at its ends; what is in brackets stays whole.
  ///
  /// - Parameter endings: Words that end a part, such as 후 and 하여.
  static func all(in text: String, endings: [String]) -> [String] {
    if text.count < longestWhole { return [text] }
    var clauses: [String] = []
    var (clause, depth) = ("", 0)
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      clause += clause.isEmpty ? String(word) : " " + word
      depth += word.count { "[(".contains($0) } - word.count { "])".contains($0) }
      // "오후" does not end what is done first, "삭제 후" does.
      let isEnd = word.hasSuffix(",") || endings.contains { word == $0 || ($0.count > 1 && word.hasSuffix($0)) }
      if depth <= 0, isEnd, clause.count >= shortest {
        clauses.append(clause)
        clause = ""
      }
    }
    // A short rest belongs to what it follows.
    if clause.count < shortest, let last = clauses.popLast() { clause = clause.isEmpty ? last : "\(last) \(clause)" }
    return (clauses + [clause]).map { $0.hasSuffix(",") ? String($0.dropLast()) : $0 }
  }

  /// A step that is shorter, in characters, is read at a glance; a part that is shorter says nothing alone.
  private static let longestWhole = 28
  private static let shortest = 7
}
