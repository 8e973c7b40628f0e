extension String {
  /// The text without invisible characters and those that change the direction of writing.
  ///
  /// Word processors leave them behind unseen; on a screen they make a text look like another, and no search finds its words.
  /// Joiners stay: emoji and some scripts are made with them.
  var withoutInvisibleMarks: String {
    guard mayHoldMark, unicodeScalars.contains(where: Self.isInvisibleMark) else { return self }
    return String(unicodeScalars.filter { !Self.isInvisibleMark($0) })
  }

  /// Whether the text has a byte that one of them begins with in UTF-8; most texts have none.
  private var mayHoldMark: Bool {
    let bytes = utf8Span.span
    var position = 0
    while position < bytes.count {
      switch bytes[position] {
      case 0xC2, 0xD8, 0xE2, 0xEF: return true
      default: position += 1
      }
    }
    return false
  }

  private static func isInvisibleMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // The soft hyphen, the zero-width space, the word joiner and the mathematicians' marks like it, the byte order mark.
    case 0xAD, 0x200B, 0x2060...0x2064, 0xFEFF: true
    // The Arabic letter mark, the marks of direction, their embeddings, overrides and isolates, and what went before these.
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F: true
    default: false
    }
  }
}
