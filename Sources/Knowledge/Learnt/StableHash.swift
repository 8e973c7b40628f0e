/// FNV-1a, 64 bits (Fowler, Noll & Vo): a hash of texts that is the same in every run, so that it can be kept in files.
package struct StableHash {
  package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  /// Takes in a text's bytes as UTF-8.
  package mutating func add(_ text: String) {
    for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }
}
