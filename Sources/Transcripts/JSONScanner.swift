/// Steps through JSON (RFC 8259) value by value, without decoding any.
///
/// It checks only that brackets and quotation marks match.
struct JSONScanner {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// The next byte that is no white space; nil at the end.
  var next: UInt8? {
    mutating get {
      while position < bytes.endIndex, Self.isWhiteSpace(bytes[position]) { position += 1 }
      return position < bytes.endIndex ? bytes[position] : nil
    }
  }

  /// Steps over `sign` where it comes next; false where another does.
  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: sign) else { return false }
    position += 1
    return true
  }

  /// Steps over a value of whatever kind, and returns its bytes; nil where there is none, or it has no end.
  mutating func value() -> ArraySlice<UInt8>? {
    guard let first = next else { return nil }
    let start = position
    let isWhole =
      switch first {
      case Self.quote: skipString()
      case UInt8(ascii: "{"), UInt8(ascii: "["): skipNested()
      default: skipWord()
      }
    return isWhole ? bytes[start..<position] : nil
  }

  /// A list or an object, with all that is in it.
  private mutating func skipNested() -> Bool {
    var depth = 0
    // The brackets that are open, a bit each, the innermost last: 1 is an object's.
    var open: UInt64 = 0
    while let byte = next {
      switch byte {
      case Self.quote: guard skipString() else { return false }
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        guard depth < Self.deepest else { return false }
        depth += 1
        open = open << 1 | (byte == UInt8(ascii: "{") ? 1 : 0)
        position += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard (open & 1 == 1) == (byte == UInt8(ascii: "}")) else { return false }
        depth -= 1
        open >>= 1
        position += 1
        if depth == 0 { return true }
      default: position += 1
      }
    }
    return false
  }

  private mutating func skipString() -> Bool {
    position += 1
    while position < bytes.endIndex, bytes[position] >= Self.firstPrintable {
      switch bytes[position] {
      case Self.quote:
        position += 1
        return true
      case UInt8(ascii: "\\"): position += 2
      default: position += 1
      }
    }
    return false
  }

  /// A number, or a literal such as null.
  private mutating func skipWord() -> Bool {
    let start = position
    while position < bytes.endIndex, !Self.isWhiteSpace(bytes[position]), !Self.ends.contains(bytes[position]) {
      position += 1
    }
    return position > start
  }

  /// The most brackets that are open at once, a bit of `open` for each; no record of ours is nested so deep.
  private static let deepest = 64
  private static let quote = UInt8(ascii: "\"")
  private static let firstPrintable: UInt8 = 0x20
  private static let ends = Array(",:]}\"".utf8)

  private static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
