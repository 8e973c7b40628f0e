/// Jamo as a keyboard types them, one by one (compatibility jamo).
extension Hangul {
  /// The leads, then the vowels, in the order of their indices.
  static let leadJamo = Array("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".unicodeScalars)
  static let vowelJamo = Array("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ".unicodeScalars)
  /// The tails in the order of their indices, from 1.
  static let tailJamo = Array("ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ".unicodeScalars)
  /// Jamo that take two keys, three scalars for each: the jamo, its first half, its second half.
  private static let compounds = Array(
    "ㄳㄱㅅㄵㄴㅈㄶㄴㅎㄺㄹㄱㄻㄹㅁㄼㄹㅂㄽㄹㅅㄾㄹㅌㄿㄹㅍㅀㄹㅎㅄㅂㅅㅘㅗㅏㅙㅗㅐㅚㅗㅣㅝㅜㅓㅞㅜㅔㅟㅜㅣㅢㅡㅣ".unicodeScalars)

  private static let parts: [Unicode.Scalar: [Unicode.Scalar]] = Dictionary(
    uniqueKeysWithValues: stride(from: 0, to: compounds.count, by: 3).map {
      (compounds[$0], [compounds[$0 + 1], compounds[$0 + 2]])
    })
  private static let wholes: [[Unicode.Scalar]: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: parts.map { ($0.value, $0.key) })
  private static let leadIndices = indices(of: leadJamo)
  private static let vowelIndices = indices(of: vowelJamo)
  private static let tailIndices = indices(of: tailJamo).mapValues { $0 + 1 }

  private static func indices(of jamo: [Unicode.Scalar]) -> [Unicode.Scalar: UInt32] {
    Dictionary(uniqueKeysWithValues: jamo.enumerated().map { ($1, UInt32($0)) })
  }

  /// Whether `jamo`, written alone, is a vowel.
  static func isVowel(_ jamo: Unicode.Scalar) -> Bool { (0x314F...0x3163).contains(jamo.value) }

  /// The index of a tail consonant written alone (ㅂ → 17); nil where it is never a tail.
  package static func tail(of jamo: Unicode.Scalar) -> UInt32? { tailIndices[jamo] }

  /// The jamo that two make when typed one after the other (ㅗ, ㅏ → ㅘ); nil where they make none.
  static func compound(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    wholes[[first, second]]
  }

  /// What stays with a syllable and what begins the next when a vowel follows its tail: ㄺ → ㄹ, ㄱ.
  static func split(tail: Unicode.Scalar) -> (stays: Unicode.Scalar?, goes: Unicode.Scalar) {
    parts[tail].map { ($0[0], $0[1]) } ?? (nil, tail)
  }

  /// The syllable of jamo written alone; nil where one of them cannot stand in its place.
  static func syllable(lead: Unicode.Scalar, vowel: Unicode.Scalar, tail: Unicode.Scalar?) -> Unicode.Scalar? {
    guard let lead = leadIndices[lead], let vowel = vowelIndices[vowel] else { return nil }
    guard let tail else { return Syllable(lead: lead, vowel: vowel).scalar }
    return tailIndices[tail].map { Syllable(lead: lead, vowel: vowel, tail: $0).scalar }
  }

  /// The jamo of a syllable, each written alone (각 → ㄱ, ㅏ, ㄱ); of a jamo, itself.
  static func jamo(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    guard let syllable = Syllable(scalar) else { return [scalar] }
    let open = [leadJamo[Int(syllable.lead)], vowelJamo[Int(syllable.vowel)]]
    return syllable.tail == 0 ? open : open + [tailJamo[Int(syllable.tail) - 1]]
  }

  /// The jamo in the order of the keys that type them (과 → ㄱ, ㅗ, ㅏ).
  static func keystrokes(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    jamo(of: scalar).flatMap { parts[$0] ?? [$0] }
  }

  // MARK: Sounds

  /// The index of ㅇ as a lead, which is silent.
  static let silentLead: UInt32 = 11

  /// For each tail that moves on to a silent lead, the tail that stays (0: none) and the lead that it becomes.
  ///
  /// ㅇ never moves; of a compound tail only the second half does.
  static let movingTails: [UInt32: (stays: UInt32, goes: UInt32)] = {
    var moves: [UInt32: (stays: UInt32, goes: UInt32)] = [:]
    for (tail, index) in tailIndices where tail != "ㅇ" {
      let (stays, goes) = isDouble(tail) ? (nil, tail) : split(tail: tail)
      guard let lead = leadIndices[goes] else { continue }
      moves[index] = (stays.flatMap { tailIndices[$0] } ?? 0, lead)
    }
    return moves
  }()

  private static func isDouble(_ jamo: Unicode.Scalar) -> Bool { jamo == "ㄲ" || jamo == "ㅆ" }

  /// The initial consonants of a word (바로팜 → ㅂㄹㅍ); nil where it does not consist of syllables alone.
  static func initials(of word: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar]? {
    var initials: [Unicode.Scalar] = []
    for scalar in word {
      guard let syllable = Syllable(scalar) else { return nil }
      initials.append(leadJamo[Int(syllable.lead)])
    }
    return initials
  }
}
