/// The places of a text's words that announce something personal: "계좌", "은행" before or after a number.
struct CueIndex {
  /// For each kind its cues' places, spaces within them passed over, in the order of their beginnings.
  private let places: [PersonalData: [Range<Int>]]

  /// Finds `cues` in `scalars`, which are in lower case; what stands at `taken` is no word of the text.
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

  /// So many scalars from a number its cue may stand.
  private static let reach = 25
}

extension Array {
  /// The position of the first element from which `belongs` holds to the end; O(log n).
  fileprivate func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
