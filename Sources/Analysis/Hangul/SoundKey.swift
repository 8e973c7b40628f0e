/// Hangul as it sounds, so that what is misspelt by ear has the same sounds: 안머거요 and 안 먹어요; nearly so 괸리 and 관리.
///
/// Tails move on to a syllable that begins with ㅇ (연음); tense and aspirated leads are plain; ㅐ, ㅔ and their kin are one
/// vowel; tails are the seven that are spoken (표준 발음법, articles 8 to 16, and what people mistype on top of it).
struct SoundKey {
  /// The sounds as jamo, each with the position of its syllable among the scalars.
  private(set) var jamo: [(sound: Unicode.Scalar, position: Int)] = []

  /// The sounds of the syllables at `positions` of `scalars`.
  init(of positions: [Int], in scalars: [Unicode.Scalar]) {
    var syllables = positions.compactMap { Hangul.Syllable(scalars[$0]) }
    Self.moveTails(of: &syllables)
    for (position, syllable) in zip(positions, syllables) {
      jamo.append((Self.sounds.leads[Int(syllable.lead)], position))
      jamo.append((Self.sounds.vowels[Int(syllable.vowel)], position))
      if syllable.tail != 0 { jamo.append((Self.sounds.tails[Int(syllable.tail) - 1], position)) }
    }
  }

  /// Moves each tail on to a silent lead that follows it: 먹어 → 머거, 없어 → 업서.
  private static func moveTails(of syllables: inout [Hangul.Syllable]) {
    for position in syllables.indices.dropLast() where syllables[position + 1].lead == Hangul.silentLead {
      guard let (stays, goes) = Hangul.movingTails[syllables[position].tail] else { continue }
      syllables[position].tail = stays
      syllables[position + 1].lead = goes
    }
  }

  /// The sound of each lead, vowel and tail, in the order of their indices; tails from 1.
  private static let sounds = (
    leads: Array("ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅈㄱㄷㅂㅎ".unicodeScalars),
    vowels: Array("ㅏㅔㅑㅔㅓㅔㅕㅔㅗㅘㅔㅔㅛㅜㅝㅔㅟㅠㅡㅢㅣ".unicodeScalars),
    tails: Array("ㄱㄱㄱㄴㄴㄴㄷㄹㄱㅁㄹㄹㄹㄹㄹㅁㅂㅂㄷㄷㅇㄷㄷㄱㄷㅂㄷ".unicodeScalars)
  )
}
