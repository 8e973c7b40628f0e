package import FoundationEssentials

/// A table of terms and their weights for each class, kept as bytes that are searched in place, without being decoded first.
///
/// Two counts (slots, features), a hash table with open addressing (Knuth 1998, section 6.4, algorithm L) whose slots hold the
/// offsets of features, then the features: the length of their key, the number of their weights, their rarity, their key (the kind,
/// a tab, the term), and for each weight that is not 0 its class and its value. Numbers are little-endian, in two bytes, offsets in
/// four. What lies beyond the table's bounds is read as nothing, so that a damaged file is no danger.
package struct FeatureTable: Equatable, Sendable {
  /// A term that the table holds.
  package struct Feature: Sendable {
    /// Its position in the table's bytes, by which it is told from others.
    package let place: Int
    /// How rare the term is, in hundredths.
    package let rarity: Int
    fileprivate let weights: Range<Int>
  }

  /// The table's bytes.
  package let data: Data
  private let slotCount: Int
  /// How many features the table holds.
  package let count: Int

  /// The table in `data`; nil where the counts do not fit it.
  package init?(_ data: Data) {
    let bytes = data.span
    guard let slots = bytes.long(at: 0), let count = bytes.long(at: 4),
      slots > count, slots.nonzeroBitCount == 1, Layout.slots + slots * Layout.slotWidth <= bytes.count
    else { return nil }
    self.data = data
    slotCount = slots
    self.count = count
  }

  /// The feature of a term; nil where the table has none.
  ///
  /// O(1) in the number of features.
  package func feature(ofKind kind: String, term: String) -> Feature? {
    let bytes = data.span
    var slot = Int(truncatingIfNeeded: Self.hash(kind, term)) & (slotCount - 1)
    for _ in 0..<slotCount {
      guard let offset = bytes.long(at: Layout.slots + slot * Layout.slotWidth), offset > 0
      else { return nil }
      let place = featureStart + offset - 1
      if let feature = feature(at: place, in: bytes), holds(kind, term, at: place, in: bytes) { return feature }
      slot = (slot + 1) & (slotCount - 1)
    }
    return nil
  }

  /// Calls `body` with the class and the weight, in hundredths, of each weight of the feature at `place` that is not 0.
  package func forEachWeight(at place: Int, _ body: (_ index: Int, _ weight: Int) -> Void) {
    let bytes = data.span
    guard let feature = feature(at: place, in: bytes) else { return }
    for position in stride(from: feature.weights.lowerBound, to: feature.weights.upperBound, by: Layout.weightWidth) {
      guard let index = bytes.short(at: position), let weight = bytes.short(at: position + 2)
      else { return }
      body(index, Int(Int16(truncatingIfNeeded: weight)))
    }
  }

  /// Calls `body` with every feature in order, its kind and its term.
  package func forEachFeature(_ body: (_ kind: String, _ term: String, Feature) -> Void) {
    let bytes = data.span
    var place = featureStart
    for _ in 0..<count {
      guard let feature = feature(at: place, in: bytes) else { return }
      let key = String(
        decoding: data[(data.startIndex + place + Layout.key)..<(data.startIndex + feature.weights.lowerBound)],
        as: UTF8.self)
      let parts = key.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      body(String(parts[0]), parts.count > 1 ? String(parts[1]) : "", feature)
      place = feature.weights.upperBound
    }
  }

  // MARK: Layout

  enum Layout {
    static let slots = 8
    static let slotWidth = 4
    /// Where a feature's key begins: after the key's length, the number of weights, and the rarity.
    static let key = 6
    static let weightWidth = 4
  }

  private var featureStart: Int { Layout.slots + slotCount * Layout.slotWidth }

  private func feature(at place: Int, in bytes: Swift.Span<UInt8>) -> Feature? {
    guard let length = bytes.short(at: place), let count = bytes.short(at: place + 2),
      let rarity = bytes.short(at: place + 4)
    else { return nil }
    let start = place + Layout.key + length
    let end = start + count * Layout.weightWidth
    return end <= bytes.count ? Feature(place: place, rarity: rarity, weights: start..<end) : nil
  }

  private func holds(_ kind: String, _ term: String, at place: Int, in bytes: Swift.Span<UInt8>) -> Bool {
    guard bytes.short(at: place) == kind.utf8.count + 1 + term.utf8.count else { return false }
    var position = place + Layout.key
    for byte in kind.utf8 {
      if bytes[position] != byte { return false }
      position += 1
    }
    position += 1
    for byte in term.utf8 {
      if bytes[position] != byte { return false }
      position += 1
    }
    return true
  }

  /// Where the search for a key begins: the low bits are its slot.
  static func hash(_ kind: String, _ term: String) -> UInt64 {
    var hash = StableHash()
    hash.add(kind)
    hash.add("\t")
    hash.add(term)
    return hash.value ^ hash.value >> 32
  }
}

extension Swift.Span<UInt8> {
  /// The little-endian number of two bytes at `position`; nil where that is out of bounds.
  fileprivate func short(at position: Int) -> Int? {
    guard position >= 0, position <= count - 2 else { return nil }
    return Int(self[position]) | Int(self[position + 1]) << 8
  }

  /// The little-endian number of four bytes at `position`; nil where that is out of bounds.
  fileprivate func long(at position: Int) -> Int? {
    guard let low = short(at: position), let high = short(at: position + 2) else { return nil }
    return low | high << 16
  }
}
