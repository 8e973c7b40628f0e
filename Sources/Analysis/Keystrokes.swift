/// A text as the keys that type it, whichever mode the keyboard was in: 비번, qlqjs and ㅂㅣㅂㅓㄴ are the same keys.
struct Keystrokes {
  /// A key in small letters for what a keyboard types; any other scalar for itself.
  let strokes: [Unicode.Scalar]
  /// For each key the position of the scalar that it types.
  private let positions: [Int]
  private let scalars: [Unicode.Scalar]

  init(of scalars: [Unicode.Scalar]) {
    var (strokes, positions) = ([Unicode.Scalar](), [Int]())
    strokes.reserveCapacity(3 * scalars.count)
    positions.reserveCapacity(3 * scalars.count)
    for (position, scalar) in scalars.enumerated() {
      let isHangul = Hangul.isSyllable(scalar) || Hangul.isJamo(scalar)
      let keys = isHangul ? Keyboard.letters(typedAs: CollectionOfOne(scalar)) : nil
      strokes += keys ?? [scalar]
      positions += repeatElement(position, count: keys?.count ?? 1)
    }
    (self.strokes, self.positions, self.scalars) = (strokes, positions, scalars)
  }

  /// The end of `keys` where they stand at `start` and type whole scalars; else nil.
  func end(of keys: [Unicode.Scalar], at start: Int) -> Int? {
    let end = start + keys.count
    guard end <= strokes.count, strokes[start] == keys[0], isStart(start), isStart(end) else { return nil }
    return strokes[start..<end].elementsEqual(keys) ? end : nil
  }

  /// Whether the first key of a scalar, or the end of the text, is at `index`.
  func isStart(_ index: Int) -> Bool {
    index == 0 || index == strokes.count || positions[index] != positions[index - 1]
  }

  func position(at index: Int) -> Int { positions[index] }

  func scalar(at index: Int) -> Unicode.Scalar { scalars[positions[index]] }

  func scalar(before index: Int) -> Unicode.Scalar? { positions[index] == 0 ? nil : scalars[positions[index] - 1] }
}
