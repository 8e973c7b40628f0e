/// A stretch of a cell from one of the author's marks to the next, verbatim.
package struct Segment: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// Words without a mark of their own.
    case text
    /// `☞` or `→`: what to do next.
    case step
    /// `*` or `※`: a remark.
    case note
    /// `▷`: a setting to enter.
    case setting
  }

  package let kind: Kind
  /// The cell's characters, with the mark and the white space around it.
  package let source: String

  /// The segment without the white space at its ends.
  package var text: String { source.trimmed }

  /// The segments of `cell`; joined, their sources are the cell.
  package static func segments(in cell: Substring) -> [Segment] {
    split(cell) { character, _ in Kind(mark: character) }
  }

  /// The segments of a 비고 cell, where `☞` stands for "see" and parts nothing.
  package static func notes(in cell: String) -> [Segment] {
    split(cell[...]) { character, _ in
      let kind = Kind(mark: character)
      return kind == .step ? nil : kind
    }
  }

  private static func split(_ cell: Substring, kind: (Character, Substring.Index) -> Kind?) -> [Segment] {
    var segments: [Segment] = []
    var (start, current, depth) = (cell.startIndex, Kind.text, 0)
    func close(at end: Substring.Index) {
      guard start < end else { return }
      segments.append(Segment(kind: current, source: String(cell[start..<end])))
      start = end
    }
    // Kept, not looked up: before a row of flags the way back is long.
    var before: Character?
    for index in cell.indices {
      let character = cell[index]
      defer { before = character }
      depth = max(0, depth + (character == "[" ? 1 : character == "]" ? -1 : 0))
      let begins = character.beginsWord(after: before)
      if depth == 0, let next = kind(character, index), begins || !next.needsSpace {
        // White space before a mark stays with the words before it, unless there are none.
        if !cell[start..<index].allSatisfy(\.isWhitespace) { close(at: index) }
        current = next
      } else if begins, before?.isNewline == true {
        close(at: index)
        current = .text
      }
    }
    close(at: cell.endIndex)
    return segments
  }
}

extension Segment.Kind {
  /// The kind that a mark begins, nil for any other character.
  init?(mark: Character) {
    switch mark {
    case "☞", "→": self = .step
    case "*", "※": self = .note
    case "▷": self = .setting
    default: return nil
    }
  }

  /// An asterisk within a word is a character like any other.
  fileprivate var needsSpace: Bool { self == .note }
}

extension Character {
  /// Whether the character is visible and stands at the start or after white space.
  func beginsWord(after before: Character?) -> Bool { !isWhitespace && before?.isWhitespace != false }
}
