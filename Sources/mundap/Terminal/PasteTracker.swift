/// Follows the keys that come from a terminal, to know whether they stand in a bracketed paste.
struct PasteTracker {
  /// What a terminal sends before and after what is pasted.
  private static let opening = Array("\u{1B}[200~".utf8)
  static let closing = Array("\u{1B}[201~".utf8)

  /// Whether a paste was begun and has not ended.
  private(set) var isInside = false
  /// The last bytes, as many as a bracket has.
  private var last: [UInt8] = []

  mutating func note(_ byte: UInt8) {
    // Each bracket ends in the same sign, which stands nowhere else in it.
    last = byte == 0x1B ? [byte] : last.count < Self.closing.count ? last + [byte] : []
    if last == Self.opening { isInside = true }
    if last == Self.closing { isInside = false }
  }
}
