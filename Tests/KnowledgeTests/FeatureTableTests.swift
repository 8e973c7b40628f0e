import Foundation
import TestSupport
import Testing

@testable import Knowledge

@Suite struct FeatureTableTests {
  private struct Entry: Equatable {
    let kind: String
    let term: String
    let rarity: Int
    let weights: [[Int]]
  }

  /// As many features as there are numbers, of all lengths, with weights at the ends of what fits.
  private func entries(_ count: Int, seed: UInt64) -> [Entry] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { number in
      let term = String(
        (0..<Int.random(in: 1...9, using: &random)).map { _ in "가나다라 마ab1".randomElement(using: &random) ?? "가" })
      let weights = (0..<Int.random(in: 0...5, using: &random)).map {
        [$0 * 7, Int.random(in: 1...32_767, using: &random) * ($0 % 2 == 0 ? 1 : -1)]
      }
      return Entry(
        kind: ["word", "pair"].randomElement(using: &random) ?? "word", term: "\(term)\(number)",
        rarity: Int.random(in: 0...65_535, using: &random), weights: weights)
    }
  }

  private func table(of entries: [Entry]) -> FeatureTable {
    var packer = FeatureTable.Packer()
    for entry in entries {
      packer.add(
        kind: entry.kind, term: entry.term, rarity: entry.rarity, weights: entry.weights.map { ($0[0], $0[1]) })
    }
    return packer.table()
  }

  private func weights(at place: Int, of table: FeatureTable) -> [[Int]] {
    var weights: [[Int]] = []
    table.forEachWeight(at: place) { weights.append([$0, $1]) }
    return weights
  }

  @Test(arguments: [0, 1, 2, 3, 500])
  func `What was packed is found, in its order, and nothing else`(count: Int) throws {
    let entries = entries(count, seed: UInt64(count))
    let table = try #require(FeatureTable(table(of: entries).data))
    #expect(table.count == count)
    for entry in entries {
      let feature = try #require(table.feature(ofKind: entry.kind, term: entry.term))
      #expect(feature.rarity == entry.rarity)
      #expect(weights(at: feature.place, of: table) == entry.weights)
      #expect(table.feature(ofKind: entry.kind, term: entry.term + "x") == nil)
      #expect(table.feature(ofKind: "function", term: entry.term) == nil)
    }
    var read: [Entry] = []
    table.forEachFeature { kind, term, feature in
      read.append(Entry(kind: kind, term: term, rarity: feature.rarity, weights: weights(at: feature.place, of: table)))
    }
    #expect(read == entries)
  }

  @Test func `A weight of 0 is left out, and one beyond two bytes is brought to its end`() throws {
    let table = table(of: [Entry(kind: "word", term: "가", rarity: 1, weights: [[0, 0], [1, 40_000], [2, -40_000]])])
    let place = try #require(table.feature(ofKind: "word", term: "가")).place
    #expect(weights(at: place, of: table) == [[1, 32_767], [2, -32_768]])
  }

  @Test func `Damage makes no table, or one that finds something else or nothing, but does no harm`() {
    let entries = entries(50, seed: 7)
    let whole = table(of: entries).data
    var random = SplitMix64(seed: 9)
    for _ in 0..<2_000 {
      var data = whole.prefix(
        Bool.random(using: &random) ? whole.count : Int.random(in: 0...whole.count, using: &random))
      for _ in 0..<Int.random(in: 1...4, using: &random) where !data.isEmpty {
        data[data.startIndex + Int.random(in: 0..<data.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      guard let table = FeatureTable(data) else { continue }
      for entry in entries {
        if let feature = table.feature(ofKind: entry.kind, term: entry.term) {
          _ = weights(at: feature.place, of: table)
        }
      }
      table.forEachFeature { _, _, feature in _ = weights(at: feature.place, of: table) }
    }
  }

  /// The bytes of numbers, little-endian, in as many bytes as each is given.
  private func bytes(_ numbers: [(value: UInt64, width: Int)]) -> Data {
    Data(numbers.flatMap { number in (0..<number.width).map { UInt8(truncatingIfNeeded: number.value >> (8 * $0)) } })
  }

  @Test(
    "Absurd counts make no table",
    arguments: [(0, 0), (.max, 0), (1 << 31, 1), (3, 1), (2, 2), (2, .max), (1 << 31, 1 << 30)] as [(UInt32, UInt32)])
  func absurd(slots: UInt32, count: UInt32) {
    let head = bytes([(UInt64(slots), 4), (UInt64(count), 4)])
    #expect(FeatureTable(head) == nil)
    #expect(FeatureTable(head + Data(count: 8)) == nil)
  }

  @Test(
    "Absurd offsets and lengths find nothing", arguments: [1, 2, .max, 1 << 31] as [UInt32], [0, 7, .max] as [UInt16])
  func absurd(offset: UInt32, length: UInt16) {
    let data = bytes(
      [(2, 4), (1, 4), (UInt64(offset), 4), (UInt64(offset), 4)] + (0..<4).map { _ in (UInt64(length), 2) })
    let table = FeatureTable(data)
    #expect(table?.feature(ofKind: "word", term: "가") == nil)
    table?.forEachFeature { _, _, feature in #expect(weights(at: feature.place, of: table ?? self.table(of: [])) == [])
    }
    for place in [0, 15, Int(Int32.max), .max, -1] {
      table?.forEachWeight(at: place) { _, _ in Issue.record("there is no weight") }
    }
  }
}
