/// What is read of a line: all of it, but of a very long one the beginning and the end.
///
/// Nobody describes a problem at such length; a log or a whole correspondence was pasted, with the question before it or after it.
/// The line is masked, kept and exported whole.
enum Excerpt {
  /// How many scalars are read at the beginning of a line that has more than both, and at its end: a page or two.
  private static let (beginning, end) = (4_000, 1_000)

  /// The part of `line` that is read.
  ///
  /// O(n) in the line where that is long, to find its end.
  static func text(of line: String) -> String {
    let scalars = line.unicodeScalars
    guard line.utf8.count > beginning + end,
      let head = scalars.index(scalars.startIndex, offsetBy: beginning, limitedBy: scalars.endIndex),
      let tail = scalars.index(scalars.endIndex, offsetBy: -end, limitedBy: head)
    else { return line }
    let first = scalars[..<head].lastIndex(of: " ").flatMap { isNear($0, head, in: scalars) ? $0 : nil } ?? head
    let last = scalars[tail...].firstIndex(of: " ").flatMap { isNear(tail, $0, in: scalars) ? $0 : nil } ?? tail
    return "\(line[..<first]) … \(line[last...])"
  }

  /// A space that is farther from the cut than any word is long parts no word of it.
  private static let longestWord = 100

  private static func isNear(_ first: String.Index, _ second: String.Index, in scalars: String.UnicodeScalarView)
    -> Bool
  {
    scalars.distance(from: first, to: second) <= longestWord
  }
}
