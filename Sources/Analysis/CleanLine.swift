extension String {
  /// The text in one line: line breaks (of a paste) are spaces, and no control character goes on to a screen or a file.
  package var cleanLine: String {
    let scalars = cleaned { $0.properties.isWhitespace ? " " : nil }
    guard let first = scalars.firstIndex(where: { $0 != " " }), let last = scalars.lastIndex(where: { $0 != " " })
    else {
      return ""
    }
    return String(scalars[first...last])
  }

  /// The text as it can be shown: its lines stay, other control characters go.
  package var printable: String {
    String(cleaned { $0 == "\n" ? $0 : $0.properties.isWhitespace ? " " : nil })
  }

  /// The scalars with what `replacement` gives for white space and control characters.
  private func cleaned(_ replacement: (Unicode.Scalar) -> Unicode.Scalar?) -> [Unicode.Scalar] {
    unicodeScalars.compactMap { scalar in
      // What users write nearly always; asking for properties takes longer.
      if Hangul.isSyllable(scalar) || (" "..."~").contains(scalar) { return scalar }
      if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control {
        return replacement(scalar)
      }
      return Self.turning.contains(scalar.value) ? nil : scalar
    }
  }

  /// Marks that turn the direction of writing: they make a text look like another.
  private static let turning: Set<UInt32> = [
    0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069,
  ]
}
