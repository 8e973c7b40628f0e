/// A prefix tree: the root is node 0, and each letter of a word leads from a node to the next.
///
/// The edges lie in one hash table with open addressing (Knuth 1998, section 6.4, algorithm L), hashed by multiplication
/// (the same section, Fibonacci hashing): a step takes a few instructions.
struct Trie: Sendable {
  /// For each slot the edge in it, a node and a letter, or `none`.
  private var edges = [UInt64](repeating: Self.none, count: 16)
  /// For each slot the node that its edge leads to.
  private var targets = [Int32](repeating: 0, count: 16)
  /// How many nodes there are, the root among them.
  private(set) var nodeCount = 1

  /// The node that `letter` leads to from `node`; nil where no word goes on so.
  func node(after node: Int, _ letter: UInt32) -> Int? {
    let edge = Self.edge(from: node, letter)
    var slot = slot(of: edge)
    while edges[slot] != Self.none {
      if edges[slot] == edge { return Int(targets[slot]) }
      slot = (slot + 1) & (edges.count - 1)
    }
    return nil
  }

  /// The node that `letter` leads to from `node`, a new one where no word went on so before.
  mutating func extend(_ node: Int, by letter: UInt32) -> Int {
    if let known = self.node(after: node, letter) { return known }
    if 2 * nodeCount >= edges.count { grow() }
    insert(Self.edge(from: node, letter), leadingTo: Int32(nodeCount))
    nodeCount += 1
    return nodeCount - 1
  }

  /// Marks a slot without an edge; no node has so high a number.
  private static let none = UInt64.max

  private static func edge(from node: Int, _ letter: UInt32) -> UInt64 { UInt64(node) << 32 | UInt64(letter) }

  private func slot(of edge: UInt64) -> Int {
    // 2⁶⁴ divided by the golden ratio: neighbouring keys fall far apart.
    Int((edge &* 0x9E37_79B9_7F4A_7C15) >> 32) & (edges.count - 1)
  }

  private mutating func insert(_ edge: UInt64, leadingTo target: Int32) {
    var slot = slot(of: edge)
    while edges[slot] != Self.none { slot = (slot + 1) & (edges.count - 1) }
    edges[slot] = edge
    targets[slot] = target
  }

  private mutating func grow() {
    let old = zip(edges, targets).filter { $0.0 != Self.none }
    edges = [UInt64](repeating: Self.none, count: 2 * edges.count)
    targets = [Int32](repeating: 0, count: edges.count)
    for (edge, target) in old { insert(edge, leadingTo: target) }
  }
}
