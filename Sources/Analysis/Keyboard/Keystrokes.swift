/// A text as the keys that type it, whichever mode the keyboard was in: 비번, qlqjs and ㅂㅣㅂㅓㄴ are the same keys.
struct Keystrokes {
  /// A key in small letters for what a keyboard types; any other scalar for itself.
  let strokes: [Unicode.Scalar]
  /// For each key the position of the scalar that it types.
  private let positions: [Int32]
  private let scalars: [Unicode.Scalar]

  /// The keys that type `scalars`; O(n) in them.
  init(of scalars: [Unicode.Scalar]) {
    var strokes: [Unicode.Scalar] = []
    var positions: [Int32] = []
    for (position, scalar) in scalars.enumerated() {
      if !Keyboard.append(keysTyping: scalar, to: &strokes) { strokes.append(scalar) }
      while positions.count < strokes.count { positions.append(Int32(position)) }
    }
    self.strokes = strokes
    self.positions = positions
    self.scalars = scalars
  }

  /// The end of the first of `names` that stands at `start`; else nil.
  func end(ofOneOf names: [[Unicode.Scalar]], at start: Int) -> Int? {
    for name in names {
      if let end = end(of: name, at: start) { return end }
    }
    return nil
  }

  /// The end of `keys` where they stand at `start` and type whole scalars; else nil.
  func end(of keys: [Unicode.Scalar], at start: Int) -> Int? {
    let end = start + keys.count
    guard end <= strokes.count, strokes[start] == keys[0], strokes[start..<end].elementsEqual(keys) else { return nil }
    return isStart(start) && isStart(end) ? end : nil
  }

  /// Whether the first key of a scalar, or the end of the text, is at `index`.
  func isStart(_ index: Int) -> Bool {
    index == 0 || index == strokes.count || positions[index] != positions[index - 1]
  }

  func position(at index: Int) -> Int { Int(positions[index]) }

  func scalar(at index: Int) -> Unicode.Scalar { scalars[position(at: index)] }

  func scalar(before index: Int) -> Unicode.Scalar? {
    positions[index] == 0 ? nil : scalars[position(at: index) - 1]
  }
}
