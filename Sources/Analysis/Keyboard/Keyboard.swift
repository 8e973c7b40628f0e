/// The two-set Hangul keyboard (KS X 5002) on the keys of a Latin one: what was typed in the other mode is read back.
enum Keyboard {
  /// The keys in the order of the jamo they type, as compatibility jamo; shifted keys stand in capitals.
  private static let jamoOfKey: [Unicode.Scalar: Unicode.Scalar] = {
    let keys = "rRseEfaqQtTdwWczxvgkoiOjpuPhynbml".unicodeScalars
    let jamo = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ".unicodeScalars
    var table = Dictionary(uniqueKeysWithValues: zip(keys, jamo))
    // A capital that types nothing of its own types what the small letter does.
    for key in "abcdefghijklmnopqrstuvwxyz".unicodeScalars {
      guard let capital = Unicode.Scalar(key.value - 0x20), table[capital] == nil else { continue }
      table[capital] = table[key]
    }
    return table
  }()

  private static let keyOfJamo: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    jamoOfKey.filter { $0.key.properties.isLowercase }.map { ($0.value, $0.key) },
    uniquingKeysWith: { first, _ in first }
  ).merging(jamoOfKey.map { ($0.value, $0.key) }) { first, _ in first }

  /// What the keys of `letters` type in Hangul mode; nil where one types nothing.
  static func hangul(typedAs letters: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar]? {
    var composer = JamoComposer()
    for letter in letters {
      guard let jamo = jamoOfKey[letter] else { return nil }
      composer.append(jamo)
    }
    return composer.finished()
  }

  /// The keys that type `hangul`, in small letters; nil where a scalar is neither syllable nor jamo.
  static func letters(typedAs hangul: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar]? {
    var letters: [Unicode.Scalar] = []
    for scalar in hangul where !append(keysTyping: scalar, to: &letters) { return nil }
    return letters
  }

  /// Appends the keys that type `scalar`, in small letters; false, and nothing, where it is neither syllable nor jamo.
  static func append(keysTyping scalar: Unicode.Scalar, to letters: inout [Unicode.Scalar]) -> Bool {
    if let syllable = Hangul.Syllable(scalar) {
      letters.append(contentsOf: keysOfLead[Int(syllable.lead)])
      letters.append(contentsOf: keysOfVowel[Int(syllable.vowel)])
      letters.append(contentsOf: keysOfTail[Int(syllable.tail)])
      return true
    }
    guard Hangul.isJamo(scalar), let keys = keysOfJamo[scalar] else { return false }
    letters.append(contentsOf: keys)
    return true
  }

  /// The keys of each lead, vowel and tail (the first: none) of a syllable, and of each jamo written alone.
  private static let keysOfLead = Hangul.leadJamo.map { keysOfJamo[$0] ?? [] }
  private static let keysOfVowel = Hangul.vowelJamo.map { keysOfJamo[$0] ?? [] }
  private static let keysOfTail = [[]] + Hangul.tailJamo.map { keysOfJamo[$0] ?? [] }
  private static let keysOfJamo: [Unicode.Scalar: [Unicode.Scalar]] = Dictionary(
    uniqueKeysWithValues: Set(Hangul.leadJamo + Hangul.vowelJamo + Hangul.tailJamo).map { jamo in
      (
        jamo,
        Hangul.keystrokes(of: jamo).flatMap {
          keyOfJamo[$0].map { Array($0.properties.lowercaseMapping.unicodeScalars) } ?? []
        }
      )
    })
}
