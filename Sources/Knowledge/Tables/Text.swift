extension StringProtocol {
  /// The text without the white space at both ends.
  package var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// The text with every run of white space as one space, for a line of a list.
  package var singleLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
