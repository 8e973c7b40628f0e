/// A text in the one form that analysis works on, each scalar of which knows its place in the text as typed.
///
/// Hangul is composed, full-width forms are narrow, control characters are gone, and letters are lower case unless their
/// case is asked for: it tells what was meant where the keyboard was in the wrong mode.
package struct NormalizedText: Equatable, Sendable {
  package private(set) var scalars: [Unicode.Scalar] = []
  /// For each scalar the characters of the user's text that it stands for, in ascending order.
  package private(set) var origins: [Range<String.Index>] = []

  package init() {}

  /// Normalises `text`.
  package init(_ text: String) {
    self = NormalizedText(keepingCaseOf: text).lowercased()
  }

  /// Normalises `text` but for the case of its letters.
  package init(keepingCaseOf text: String) {
    scalars.reserveCapacity(text.utf8.count)
    origins.reserveCapacity(text.utf8.count)
    let view = text.unicodeScalars
    var start = view.startIndex
    while start < view.endIndex {
      let end = view.index(after: start)
      append(normalizing: view[start], origin: start..<end)
      start = end
    }
  }

  package var string: String { String(scalars) }

  /// The text without white space and punctuation: two that are spelt alike are the same message.
  package var spelling: String { string.filter { !$0.isWhitespace && !$0.isPunctuation } }

  /// The part of the user's text that the scalars at `place` stand for.
  package func origin(of place: Range<Int>) -> Range<String.Index> {
    origins[place.lowerBound].lowerBound..<origins[place.upperBound - 1].upperBound
  }

  package mutating func append(_ scalar: Unicode.Scalar, origin: Range<String.Index>) {
    scalars.append(scalar)
    origins.append(origin)
  }

  /// The text with its letters in lower case.
  package func lowercased() -> NormalizedText {
    var result = NormalizedText()
    result.scalars.reserveCapacity(scalars.count)
    result.origins.reserveCapacity(scalars.count)
    for (scalar, origin) in zip(scalars, origins) {
      scalar.forEachLowercased { result.append($0, origin: origin) }
    }
    return result
  }

  /// The scalars with letters in lower case, which may be more.
  package var lowercasedScalars: [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    for scalar in scalars { scalar.forEachLowercased { result.append($0) } }
    return result
  }

  private mutating func append(normalizing scalar: Unicode.Scalar, origin: Range<String.Index>) {
    switch scalar.value {
    case 0x20...0x7E, 0xAC00...0xD7A3: append(scalar, origin: origin)
    case 0x1161...0x11C2: append(joining: scalar, origin: origin)
    case 0xFF01...0xFF5E: append(normalizing: Self.shifted(scalar, by: -0xFEE0), origin: origin)
    default: append(rare: scalar, origin: origin)
    }
  }

  /// Appends a conjoining vowel or tail, joined to the syllable before it where they make one.
  private mutating func append(joining scalar: Unicode.Scalar, origin: Range<String.Index>) {
    guard let last = scalars.last, let joined = Hangul.joined(last, scalar) else {
      append(scalar, origin: origin)
      return
    }
    scalars[scalars.count - 1] = joined
    origins[origins.count - 1] = origins[origins.count - 1].lowerBound..<origin.upperBound
  }

  private mutating func append(rare scalar: Unicode.Scalar, origin: Range<String.Index>) {
    let properties = scalar.properties
    if properties.isWhitespace {
      append(" ", origin: origin)
    } else if properties.generalCategory != .control && properties.generalCategory != .format {
      append(scalar, origin: origin)
    }
  }

  private static func shifted(_ scalar: Unicode.Scalar, by distance: Int) -> Unicode.Scalar {
    Unicode.Scalar(UInt32(Int(scalar.value) + distance)) ?? scalar
  }
}

extension Unicode.Scalar {
  /// Calls `body` with each scalar of the letter in lower case.
  fileprivate func forEachLowercased(_ body: (Unicode.Scalar) -> Void) {
    if Hangul.isSyllable(self) || (isASCII && !("A"..."Z").contains(self)) {
      body(self)
    } else {
      properties.lowercaseMapping.unicodeScalars.forEach(body)
    }
  }
}
