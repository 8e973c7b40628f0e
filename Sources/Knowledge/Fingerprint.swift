package import FoundationEssentials

/// A number that tells one set of files from another: eight bytes at a time, mixed as MurmurHash64A does (Appleby 2008).
///
/// It notices changes; it is no protection against somebody who wants two sets to look alike.
package struct Fingerprint: Equatable, Sendable {
  private var state: UInt64 = 0

  package init() {}

  /// The fingerprint of one file.
  package init(of data: Data) {
    add(data)
  }

  /// Takes in a file; where one ends and the next begins counts too.
  package mutating func add(_ data: Data) {
    let bytes = data.span
    mix(UInt64(bytes.count))
    var position = 0
    while position + 8 <= bytes.count {
      var word: UInt64 = 0
      for place in 0..<8 { word |= UInt64(bytes[position + place]) << UInt64(8 * place) }
      mix(word)
      position += 8
    }
    var rest: UInt64 = 0
    while position < bytes.count {
      rest = rest << 8 | UInt64(bytes[position])
      position += 1
    }
    mix(rest)
  }

  /// Sixteen hexadecimal digits.
  package var description: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private mutating func mix(_ word: UInt64) {
    let spread = word &* Self.multiplier
    state = (state ^ ((spread ^ spread >> 47) &* Self.multiplier)) &* Self.multiplier
  }

  private static let multiplier: UInt64 = 0xC6A4_A793_5BD1_E995
}
