/// Undoes a wrong keyboard mode: Hangul typed on Latin keys (fhrmdls → 로그인) and Latin words typed as jamo (ㅐㅅㅔ → otp).
///
/// A Latin word is taken for Hangul where its keys make whole syllables, and enough of them that no English word would;
/// once one word of a line is, shorter ones beside it are too. What the authors write in Latin letters stays.
struct KeyboardMode: Sendable {
  /// The Latin words that the authors use, in lower case.
  private let known: Set<String>
  /// The letters of the longest of them.
  private let longestKnown: Int
  private let stemmer: Stemmer

  init(known: Set<String>, stemmer: Stemmer) {
    self.known = known
    self.stemmer = stemmer
    longestKnown = known.map(\.unicodeScalars.count).max() ?? 0
  }

  /// `text` as it was meant, and whether any of it was typed in the wrong mode.
  ///
  /// O(n) in the scalars.
  func restored(_ text: NormalizedText) -> (text: NormalizedText, isRestored: Bool) {
    let runs = Self.runs(in: text)
    let readings = runs.map { reading(of: text.scalars[$0]) }
    let isHangul = readings.contains { $0?.isSure ?? false }
    var result = NormalizedText()
    var isRestored = false
    for (run, reading) in zip(runs, readings) {
      if let reading, reading.isSure || (isHangul && reading.isLikely) {
        let origin = text.origin(of: run)
        for scalar in reading.scalars { result.append(scalar, origin: origin) }
        isRestored = true
      } else {
        for position in run { result.append(text.scalars[position], origin: text.origins[position]) }
      }
    }
    return (result, isRestored)
  }

  /// Another reading of a word's keys.
  private struct Reading {
    let scalars: [Unicode.Scalar]
    /// Whether the word alone is evidence enough.
    let isSure: Bool
    /// Whether it counts where another word of the line is sure.
    let isLikely: Bool
  }

  private func reading(of run: ArraySlice<Unicode.Scalar>) -> Reading? {
    guard let first = run.first else { return nil }
    if first.isLatinLetter { return hangulReading(of: run) }
    return Hangul.isSyllable(first) || Hangul.isJamo(first) ? latinReading(of: run) : nil
  }

  // MARK: Hangul on Latin keys

  private func hangulReading(of run: ArraySlice<Unicode.Scalar>) -> Reading? {
    // With Caps Lock on, shift tells nothing.
    let isCapitals = run.allSatisfy(\.properties.isUppercase)
    let keys = isCapitals ? run.flatMap(\.properties.lowercaseMapping.unicodeScalars) : Array(run)
    if let known = knownPrefix(of: run) { return particleReading(of: keys[...], after: known) }
    guard let scalars = Keyboard.hangul(typedAs: keys) else { return nil }
    let syllables = scalars.filter(Hangul.isSyllable)
    let share = Double(syllables.reduce(0) { $0 + Hangul.keystrokes(of: $1).count }) / Double(keys.count)
    let isLong =
      syllables.count >= Self.sureSyllables || (syllables.count == 2 && keys.count >= Self.sureKeys && share == 1)
    return Reading(
      scalars: scalars, isSure: isLong && share >= Self.sureShare,
      isLikely: !syllables.isEmpty && share >= Self.likelyShare)
  }

  /// English words make few whole syllables: "token" makes 새ㅏ두, "work" 재가.
  private static let sureSyllables = 3
  private static let sureKeys = 5
  private static let sureShare = 0.8
  private static let likelyShare = 0.6

  /// The reading of a run as a word of the authors with a particle typed after it (otprk → otp가).
  private func particleReading(of run: ArraySlice<Unicode.Scalar>, after count: Int) -> Reading? {
    let (word, rest) = (run.prefix(count), run.dropFirst(count))
    guard !rest.isEmpty, let particle = Keyboard.hangul(typedAs: rest), stemmer.isParticle(particle[...]) else {
      return nil
    }
    return Reading(scalars: word + particle, isSure: true, isLikely: true)
  }

  // MARK: Latin words typed as jamo

  /// The authors' word that a run with stray jamo stands for, what follows it kept as it is (ㅐㅅㅔ가 → otp가).
  private func latinReading(of run: ArraySlice<Unicode.Scalar>) -> Reading? {
    guard run.contains(where: Hangul.isJamo) else { return nil }
    for end in run.indices.prefix(longestKnown).reversed() {
      guard let letters = Keyboard.letters(typedAs: run[...end]), known.contains(Self.string(letters[...])) else {
        continue
      }
      return Reading(scalars: letters + run[(end + 1)...], isSure: true, isLikely: true)
    }
    return nil
  }

  // MARK: Words

  /// The length of the longest known word that `run` begins with, nil where it begins with none.
  private func knownPrefix(of run: ArraySlice<Unicode.Scalar>) -> Int? {
    guard run.count <= longestKnown + Self.longestParticle else { return nil }
    let letters = run.flatMap(\.properties.lowercaseMapping.unicodeScalars)
    if known.contains(Self.string(letters[...])) { return letters.count }
    return (2..<max(2, letters.count)).reversed().first { count in
      known.contains(Self.string(letters[..<count]))
        && Keyboard.hangul(typedAs: letters[count...]).map { stemmer.isParticle($0[...]) } ?? false
    }
  }

  /// The keys of the longest particle: a syllable takes five at the most.
  private static let longestParticle = 5 * Stemmer.longestParticle

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(scalars)
  }

  /// The text in runs of Latin letters, of Hangul, and of all else.
  private static func runs(in text: NormalizedText) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (position, scalar) in text.scalars.enumerated() {
      if let last = runs.last, kind(of: text.scalars[position - 1]) == kind(of: scalar) {
        runs[runs.count - 1] = last.lowerBound..<(position + 1)
      } else {
        runs.append(position..<(position + 1))
      }
    }
    return runs
  }

  private static func kind(of scalar: Unicode.Scalar) -> Int {
    scalar.isLatinLetter ? 0 : Hangul.isSyllable(scalar) || Hangul.isJamo(scalar) ? 1 : 2
  }
}

extension Unicode.Scalar {
  var isLatinLetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}
