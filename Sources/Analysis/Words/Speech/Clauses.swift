/// The words of a text and what stands between them, as reported speech is undone in them from the end.
struct Clauses {
  /// A word of syllables, or what is none.
  struct Piece: Equatable {
    var scalars: [Unicode.Scalar]
    var origins: [Range<String.Index>]
    let isWord: Bool
    var mood: Quotation.Mood?

    var isBlank: Bool { !isWord && scalars.allSatisfy { $0 == " " } }

    /// Puts `word` where the piece stood.
    mutating func replace(by word: [Unicode.Scalar], until end: String.Index) {
      guard let start = origins.first?.lowerBound else { return }
      scalars = word
      origins = Array(repeating: start..<end, count: word.count)
    }
  }

  private var pieces: [Piece] = []

  init(of text: NormalizedText) {
    for (scalar, origin) in zip(text.scalars, text.origins) {
      let isWord = Hangul.isSyllable(scalar)
      if let last = pieces.indices.last, pieces[last].isWord == isWord {
        pieces[last].scalars.append(scalar)
        pieces[last].origins.append(origin)
      } else {
        pieces.append(Piece(scalars: [scalar], origins: [origin], isWord: isWord))
      }
    }
  }

  var text: NormalizedText {
    var text = NormalizedText()
    for piece in pieces {
      for (scalar, origin) in zip(piece.scalars, piece.origins) { text.append(scalar, origin: origin) }
    }
    return text
  }

  var reports: [Quotation.Report] {
    var (reports, place): ([Quotation.Report], Int) = ([], 0)
    for piece in pieces {
      let end = place + piece.scalars.count
      if let mood = piece.mood { reports.append(Quotation.Report(place: place..<end, mood: mood)) }
      place = end
    }
    return reports
  }

  /// Undoes the reports that it finds, from the last to the first; whether a word changed.
  mutating func undo() -> Bool {
    var (done, isChanged): ([Piece], Bool) = ([], false)
    for index in pieces.indices.reversed() {
      var piece = pieces[index]
      if piece.isWord, undo(&piece, at: index, before: &done) { isChanged = true }
      done.append(piece)
    }
    pieces = done.reversed()
    return isChanged
  }

  /// - Parameter done: What follows the piece, the nearest last.
  private func undo(_ piece: inout Piece, at index: Int, before done: inout [Piece]) -> Bool {
    let word = ReportedWord(
      word: piece.scalars, previous: previousWord(of: index), attached: attached(to: index),
      next: Self.nextWord(in: done),
      isLast: !(done.last?.isBlank ?? false) || done.count < 2)
    guard let plain = word.plain else { return false }
    var end = piece.origins[piece.origins.count - 1].upperBound
    if plain.takesNext, let next = done.popLast().flatMap({ _ in done.popLast() }) {
      end = next.origins[next.origins.count - 1].upperBound
    }
    let isChanged = plain.takesNext || plain.word != piece.scalars
    if isChanged { piece.replace(by: plain.word, until: end) }
    piece.mood = piece.mood ?? plain.mood
    return isChanged
  }

  private static func nextWord(in done: [Piece]) -> [Unicode.Scalar] {
    guard done.count > 1, done[done.count - 1].isBlank else { return [] }
    return done[done.count - 2].scalars
  }

  private func previousWord(of index: Int) -> [Unicode.Scalar] {
    index > 1 && pieces[index - 1].isBlank ? pieces[index - 2].scalars : []
  }

  /// The scalar that the word at `index` is written to without a space: a letter, a digit or a quotation mark.
  private func attached(to index: Int) -> Unicode.Scalar? {
    index > 0
      ? pieces[index - 1].scalars.last.flatMap { $0 == " " || ".,!?~…".unicodeScalars.contains($0) ? nil : $0 } : nil
  }
}
