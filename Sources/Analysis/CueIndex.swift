/// The places of a text's words that announce something personal: "계좌", "은행" before or after a number.
struct CueIndex {
  /// For each kind its cues' places, spaces within them passed over, in the order of their beginnings.
  private let places: [PersonalData: [Range<Int>]]

  /// Finds the cues in `scalars`, which are in lower case; what stands at `taken` is no word of the text.
  ///
  /// O(n) in the scalars.
  init(of scalars: [Unicode.Scalar], besides taken: [Range<Int>]) {
    let free = FreePlaces(count: scalars.count, besides: taken)
    let letters = scalars.indices.filter { scalars[$0] != " " && free[$0] }
    var places: [PersonalData: [Range<Int>]] = [:]
    for start in letters.indices {
      for cue in Self.cues[scalars[letters[start]], default: []] {
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

  /// The cues by their first scalars.
  private static let cues: [Unicode.Scalar: [(kind: PersonalData, word: [Unicode.Scalar])]] = {
    let words: [PersonalData: [String]] = [
      .phone: ["전화", "연락처", "번호는", "팩스", "fax", "tel", "☎", "직통", "사무실"],
      .card: ["카드"],
      .account: [
        "계좌", "은행", "농협", "수협", "신협", "새마을금고", "우체국", "카카오뱅크", "카뱅", "케이뱅크", "토스뱅크", "입금", "통장", "송금", "이체", "환불",
      ],
      .businessNumber: ["사업자"],
      .passport: ["여권", "passport"],
      .license: ["면허"],
    ]
    let cues = words.flatMap { kind, words in words.map { (kind: kind, word: Array($0.unicodeScalars)) } }
    return Dictionary(grouping: cues) { $0.word[0] }
  }()
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
