import FoundationEssentials

extension FeatureTable {
  /// Lays features out in the order in which they are added.
  package struct Packer {
    private var features = Data()
    /// Where each feature begins, and the hash of its key.
    private var entries: [(offset: Int, hash: UInt64)] = []

    package init() {}

    /// Adds a term.
    ///
    /// - Parameters:
    ///   - rarity: In hundredths, from 0 to 65,535.
    ///   - weights: Classes and weights, in hundredths; a weight beyond ±32,767 becomes ±32,767.
    package mutating func add(kind: String, term: String, rarity: Int, weights: [(index: Int, weight: Int)]) {
      entries.append((features.count, FeatureTable.hash(kind, term)))
      let others = weights.filter { $0.weight != 0 }
      for number in [kind.utf8.count + 1 + term.utf8.count, others.count, rarity] { append(number) }
      features.append(contentsOf: kind.utf8)
      features.append(UInt8(ascii: "\t"))
      features.append(contentsOf: term.utf8)
      for (index, weight) in others {
        append(index)
        append(Int(Int16(clamping: weight)))
      }
    }

    /// The table of all that was added.
    package func table() -> FeatureTable {
      var slots = [UInt32](repeating: 0, count: slotCount)
      for entry in entries {
        var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt32(entry.offset + 1)
      }
      var data = Data()
      for number in [UInt32(slots.count), UInt32(entries.count)] + slots {
        for place in 0..<4 { data.append(UInt8(truncatingIfNeeded: number >> UInt32(8 * place))) }
      }
      guard let table = FeatureTable(data + features) else { preconditionFailure("the counts are those of the table") }
      return table
    }

    /// Twice as many slots as features or more: a search then looks at one or two (Knuth 1998, section 6.4).
    private var slotCount: Int {
      var count = 2
      while count < 2 * entries.count { count *= 2 }
      return count
    }

    private mutating func append(_ number: Int) {
      features.append(UInt8(truncatingIfNeeded: number))
      features.append(UInt8(truncatingIfNeeded: number >> 8))
    }
  }
}
