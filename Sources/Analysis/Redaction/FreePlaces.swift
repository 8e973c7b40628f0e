/// The places of a text where nothing personal has been found yet.
struct FreePlaces {
  private var isFree: [Bool]

  /// - Parameter taken: Places that are not free from the start.
  init(count: Int, besides taken: [Range<Int>]) {
    isFree = [Bool](repeating: true, count: count)
    for place in taken { take(place) }
  }

  subscript(position: Int) -> Bool { isFree[position] }

  /// Takes `place` if all of it is free; false where it is not.
  ///
  /// O(scalars of the place).
  @discardableResult
  mutating func take(_ place: Range<Int>) -> Bool {
    guard place.allSatisfy({ isFree[$0] }) else { return false }
    for position in place { isFree[position] = false }
    return true
  }
}
