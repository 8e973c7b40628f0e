/// Finds a character again and again, each time from a place further on: all the searches together go through the text once.
struct Lookahead {
  private let character: Character
  private let text: String
  /// Where it was found last, or the end.
  private var found: String.Index

  init(for character: Character, in text: String) {
    (self.character, self.text) = (character, text)
    found = text.firstIndex(of: character) ?? text.endIndex
  }

  /// The first at or after `place`, which is not before that of the last search; nil where there is none.
  mutating func next(from place: String.Index) -> String.Index? {
    if found < place { found = text[place...].firstIndex(of: character) ?? text.endIndex }
    return found < text.endIndex ? found : nil
  }
}
