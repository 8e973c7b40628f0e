package import FoundationEssentials

/// A number that tells one set of files from another: eight bytes at a time, mixed as MurmurHash64A does (Appleby 2008).
///
/// It changes when a file does: always where one word of eight bytes differs, because every step can be undone, and else almost
/// always. It is no protection against somebody who wants two sets to look alike.
package struct Fingerprint: Equatable, Sendable {
  private var state: UInt64 = 0

  package init() {}

  /// The fingerprint of one file.
  package init(of data: Data) {
    add(data)
  }

  /// Takes in a file; where one ends and the next begins counts too.
  package mutating func add(_ data: Data) {
    let bytes = data.bytes
    let count = bytes.byteCount
    let width = MemoryLayout<UInt64>.size
    mix(UInt64(count))
    var position = 0
    while position + width <= count {
      // Eight bytes at a time: megabytes of compiled weights are checked before they are used, and nobody must have to wait for that.
      let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
      mix(UInt64(littleEndian: word))
      position += width
    }
    var rest: UInt64 = 0
    for byte in data.suffix(count - position) { rest = rest << 8 | UInt64(byte) }
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
