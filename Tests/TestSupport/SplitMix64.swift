/// A random number generator with a seed, so that a failure can be had again (Steele, Lea & Flood 2014).
package struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension String {
  /// A text of up to `length` scalars that a careless or hostile user might send.
  package static func random(upTo length: Int, using generator: inout SplitMix64) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &generator) {
      let range = scalarRanges.randomElement(using: &generator) ?? 0x20...0x7E
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) { scalars.append(scalar) }
    }
    return String(scalars)
  }

  /// Hangul thrice, for it is what users write; then Latin, signs, jamo of both kinds, full-width forms, emoji, anything.
  private static let scalarRanges: [ClosedRange<UInt32>] = [
    0xAC00...0xD7A3, 0xAC00...0xD7A3, 0xAC00...0xD7A3, 0x61...0x7A, 0x20...0x20, 0x21...0x7E, 0x3131...0x3163,
    0x1100...0x11FF, 0xFF01...0xFF5E, 0x300...0x36F, 0x0...0x1F, 0x1F300...0x1F64F, 0x200B...0x200F, 0x0...0x10FFFF,
  ]
}
