extension String {
  /// The text in one line: line breaks (of a paste) are spaces, and no control character goes on to a screen or a file.
  package var cleanLine: String {
    let scalars = unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
      // What users write nearly always; asking for properties takes longer.
      if Hangul.isSyllable(scalar) || (" "..."~").contains(scalar) { return scalar }
      if scalar.properties.isWhitespace { return " " }
      return scalar.properties.generalCategory == .control ? nil : scalar
    }
    let line = String(scalars)
    guard let first = line.firstIndex(where: { $0 != " " }), let last = line.lastIndex(where: { $0 != " " }) else {
      return ""
    }
    return String(line[first...last])
  }
}
