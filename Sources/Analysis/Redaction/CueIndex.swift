/// Where a text has words that announce something personal, such as 계좌 or 은행, to look up whether one stands near a number.
struct CueIndex {
  /// For each kind the places of its cues, in ascending order; a cue may have spaces within it.
  private let places: [PersonalData: [Range<Int>]]

  /// Finds `cues` in `scalars`, which are in lower case; the places in `taken` hold labels, and no cue.
  ///
  /// O(n) in the scalars.
  init(_ cues: PersonalCues, in scalars: [Unicode.Scalar], besides taken: [Range<Int>]) {
    let free = FreePlaces(count: scalars.count, besides: taken)
    let letters = scalars.indices.filter { scalars[$0] != " " && free[$0] }
    var places: [PersonalData: [Range<Int>]] = [:]
    for start in letters.indices {
      for cue in cues[beginningWith: scalars[letters[start]]] {
        let end = start + cue.word.count
        guard end <= letters.count, zip(letters[start..<end], cue.word).allSatisfy({ scalars[$0] == $1 }) else {
          continue
        }
        places[cue.kind, default: []].append(letters[start]..<(letters[end - 1] + 1))
      }
    }
    self.places = places
  }

  /// Whether a word that announces `kind` stands near `place`.
  func isCue(for kind: PersonalData, near place: Range<Int>) -> Bool {
    guard let found = places[kind] else { return false }
    let window = (place.lowerBound - Self.reach)..<(place.upperBound + Self.reach)
    let first = found.partitioningIndex { $0.lowerBound >= window.lowerBound }
    return found[first...].prefix { $0.lowerBound < window.upperBound }.contains { $0.upperBound <= window.upperBound }
  }

  /// How many scalars a cue may stand from its number.
  private static let reach = 25
}

extension Array {
  /// The position of the first element from which `belongs` holds to the end; O(log n).
  fileprivate func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
