/// A number that tells one set of files from another: FNV-1a, 64 bits (Fowler, Noll & Vo).
///
/// It notices changes; it is no protection against somebody who wants two sets to look alike.
package struct Fingerprint: Equatable, Sendable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  /// Takes in a file; where one ends and the next begins counts too.
  package mutating func add(_ bytes: [UInt8]) {
    for byte in bytes { mix(byte) }
    // No UTF-8 text holds this byte.
    mix(0xFF)
  }

  /// Sixteen hexadecimal digits.
  package var description: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private mutating func mix(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
