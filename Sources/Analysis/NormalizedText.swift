/// A text in the one form that analysis works on, each scalar of which knows its place in the text as typed.
///
/// Hangul is composed, full-width forms are narrow, letters are lower case, control characters are gone.
package struct NormalizedText: Equatable, Sendable {
  package private(set) var scalars: [Unicode.Scalar] = []
  /// For each scalar the characters of the user's text that it stands for; the bounds never descend.
  package private(set) var origins: [Range<String.Index>] = []

  package init() {}

  /// Normalises `text`.
  package init(_ text: String) {
    scalars.reserveCapacity(text.utf8.count)
    origins.reserveCapacity(text.utf8.count)
    var start = text.startIndex
    while start < text.endIndex {
      let end = text.index(after: start)
      for scalar in Hangul.composed(text.unicodeScalars[start..<end]) {
        append(normalizing: scalar, origin: start..<end)
      }
      start = end
    }
  }

  package var string: String { String(String.UnicodeScalarView(scalars)) }

  /// The part of the user's text that the scalars at `place` stand for.
  package func origin(of place: Range<Int>) -> Range<String.Index> {
    origins[place.lowerBound].lowerBound..<origins[place.upperBound - 1].upperBound
  }

  package mutating func append(_ scalar: Unicode.Scalar, origin: Range<String.Index>) {
    scalars.append(scalar)
    origins.append(origin)
  }

  private mutating func append(normalizing scalar: Unicode.Scalar, origin: Range<String.Index>) {
    switch scalar.value {
    case 0x41...0x5A: append(Self.shifted(scalar, by: 0x20), origin: origin)
    case 0x20...0x7E, 0xAC00...0xD7A3: append(scalar, origin: origin)
    case 0xFF01...0xFF5E: append(normalizing: Self.shifted(scalar, by: -0xFEE0), origin: origin)
    default: append(rare: scalar, origin: origin)
    }
  }

  private mutating func append(rare scalar: Unicode.Scalar, origin: Range<String.Index>) {
    let properties = scalar.properties
    if properties.isWhitespace {
      append(" ", origin: origin)
    } else if properties.generalCategory != .control && properties.generalCategory != .format {
      for lower in properties.lowercaseMapping.unicodeScalars { append(lower, origin: origin) }
    }
  }

  private static func shifted(_ scalar: Unicode.Scalar, by distance: Int) -> Unicode.Scalar {
    Unicode.Scalar(UInt32(Int(scalar.value) + distance)) ?? scalar
  }
}
