/// Who to call: the manual's most frequent `NAME(☎ NUMBER)`.
package struct SupportCentre: Hashable, Sendable {
  package let name: String
  package let phone: String

  package init(name: String, phone: String) {
    self.name = name
    self.phone = phone
  }

  /// The centre that `texts` mention most often, the first of equals; nil where they mention none.
  package init?(mentionedIn texts: [String]) {
    let mentions = texts.flatMap(Self.mentions)
    var counts: [Self: Int] = [:]
    for mention in mentions { counts[mention, default: 0] += 1 }
    guard let most = counts.values.max(), let first = mentions.first(where: { counts[$0] == most }) else { return nil }
    self = first
  }

  /// Every `NAME(☎ NUMBER)` of `text`, where NAME is made of the words since the last mark or case ending.
  private static func mentions(in text: String) -> [Self] {
    text.split(separator: "(").adjacentPairs.compactMap { before, inside in
      let opening = inside.trimmed
      guard opening.hasPrefix("☎"), let close = opening.firstIndex(of: ")") else { return nil }
      let phone = opening[..<close].dropFirst().trimmed
      let name = name(endingAt: before)
      return name.isEmpty || phone.isEmpty ? nil : Self(name: name, phone: phone)
    }
  }

  /// The last words of `text` that can be a name: the last one, and those before it that do not end a clause.
  private static func name(endingAt text: Substring) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).suffix(nameWords)
    guard let last = words.last, isName(last) else { return "" }
    let others = words.dropLast().reversed().prefix { isName($0) && !endsClause($0) }
    return (others.reversed() + [last]).joined(separator: " ")
  }

  private static func isName(_ word: Substring) -> Bool { word.allSatisfy { $0.isLetter || $0.isNumber } }

  private static func endsClause(_ word: Substring) -> Bool {
    clauseWords.contains(String(word)) || clauseEndings.contains(where: word.hasSuffix)
  }

  /// A centre's name has seldom more words than this; it keeps a sentence before it out.
  private static let nameWords = 3
  private static let clauseWords: Set = ["경우", "후", "시", "및", "또는"]
  private static let clauseEndings = ["은", "는", "을", "를", "에", "의", "에서", "으로", "하여", "한", "면"]
}

extension Array {
  /// Each element with the one after it.
  fileprivate var adjacentPairs: [(Element, Element)] { Array<(Element, Element)>(zip(self, dropFirst())) }
}
