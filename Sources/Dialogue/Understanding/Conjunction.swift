import Knowledge

/// The two halves of a line that may name two problems: "인증서도 안 뜨고 바로팜은 번호가 안 맞대요".
struct Conjunction: Equatable {
  let first: String
  let second: String

  /// Every place where `line` may fall into two; empty where nothing in it says "too" or "and", or it is a tale rather than a line.
  static func all(in line: String, by markers: Markers) -> [Conjunction] {
    if line.utf8.count > DialogueParameters.chosen.acts.longestLine { return [] }
    let words = line.split(whereSeparator: \.isWhitespace)
    let (conjunctions, endings) = (Set(markers[.conjunction]), markers[.clauseEnding])
    let isJoint = words.contains { word in
      conjunctions.contains(String(word)) || markers[.addition].contains(where: word.hasSuffix)
    }
    if !isJoint { return [] }
    return words.indices.dropFirst().compactMap { cut in
      let isNamed = conjunctions.contains(String(words[cut]))
      guard isNamed || endings.contains(where: words[cut - 1].hasSuffix) else { return nil }
      let rest = words[(isNamed ? cut + 1 : cut)...]
      return Conjunction(first: words[..<cut].joined(separator: " "), second: rest.joined(separator: " "))
    }
  }

}
