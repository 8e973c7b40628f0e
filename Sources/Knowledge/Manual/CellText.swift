/// The characters of a cell, and which of them stand within brackets: no mark there parts anything.
struct CellText {
  let characters: [Character]
  private let isEnclosed: [Bool]

  init(_ cell: some StringProtocol) {
    characters = Array(cell)
    isEnclosed = Self.enclosed(in: characters)
  }

  var count: Int { characters.count }

  func isEnclosed(at place: Int) -> Bool { isEnclosed[place] }

  func text(_ range: Range<Int>) -> String { String(characters[range]) }

  /// Whether a visible character stands at `place`, at the start or after white space.
  func beginsWord(at place: Int) -> Bool {
    !characters[place].isWhitespace && (place == 0 || characters[place - 1].isWhitespace)
  }

  func isBlank(_ range: Range<Int>) -> Bool { characters[range].allSatisfy(\.isWhitespace) }

  /// The first place at or after `place`, up to `end`, with no white space.
  func visible(from place: Int, to end: Int) -> Int {
    characters[place..<end].firstIndex { !$0.isWhitespace } ?? end
  }

  /// Whether a line break stands in the white space before `place`, or nothing does.
  func beginsLine(at place: Int) -> Bool {
    for character in characters[..<place].reversed() {
      if character.isNewline { return true }
      if !character.isWhitespace { return false }
    }
    return true
  }

  /// The words between white space in `range`, each with its place; brackets do not hold them together.
  func words(in range: Range<Int>) -> [Range<Int>] {
    characters[range].split(whereSeparator: \.isWhitespace).map { $0.startIndex..<$0.endIndex }
  }

  private static let pairs: [(open: Character, close: Character)] = [("(", ")"), ("[", "]")]

  /// For each character whether a pair of brackets holds it; a bracket without its partner holds nothing.
  private static func enclosed(in characters: [Character]) -> [Bool] {
    var changes = [Int](repeating: 0, count: characters.count + 1)
    for pair in pairs {
      var open: [Int] = []
      for (place, character) in characters.enumerated() {
        if character == pair.open {
          open.append(place)
        } else if character == pair.close, let start = open.popLast() {
          changes[start] += 1
          changes[place + 1] -= 1
        }
      }
    }
    var depth = 0
    return characters.indices.map { place in
      depth += changes[place]
      return depth > 0
    }
  }
}
