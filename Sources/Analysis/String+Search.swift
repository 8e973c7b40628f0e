extension String {
  /// Whether the bytes of `part` stand in the text.
  ///
  /// Compares bytes, so both must be in one Unicode form. `contains` compares characters, which takes time that grows with the
  /// square of a row of flag emoji; this takes time in proportion to the text for parts as short as words are.
  package func holds(_ part: String) -> Bool {
    let (text, part) = (utf8Span.span, part.utf8Span.span)
    guard part.count > 0, text.count >= part.count else { return part.count == 0 }
    for start in 0...(text.count - part.count) where text[start] == part[0] {
      var length = 1
      while length < part.count, text[start + length] == part[length] { length += 1 }
      if length == part.count { return true }
    }
    return false
  }
}
