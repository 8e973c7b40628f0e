/// Goes through a line once and takes out what a reader looks for.
struct LinePartFinder {
  private let characters: [Character]
  private var found: [LinePart] = []
  /// Where the words since the last part begin.
  private var words = 0
  /// The next closing bracket, looked for once for all the opening ones before it.
  private var close = 0

  init(_ text: String) {
    characters = Array(text)
  }

  mutating func parts() -> [LinePart] {
    var place = 0
    while place < characters.count {
      guard let (kind, end) = part(at: place) else {
        place += 1
        continue
      }
      append(.words, to: place)
      words = place
      append(kind, to: end)
      place = end
      words = end
    }
    append(.words, to: characters.count)
    return found
  }

  private mutating func append(_ kind: LinePart.Kind, to end: Int) {
    if words < end { found.append(LinePart(kind: kind, source: String(characters[words..<end]))) }
  }

  private mutating func part(at place: Int) -> (kind: LinePart.Kind, end: Int)? {
    switch characters[place] {
    case "[": bracketed(at: place)
    case "☎": markedPhone(at: place).map { (.phone, $0) }
    default: beginsRun(at: place) ? run(at: place) : nil
    }
  }

  private mutating func bracketed(at place: Int) -> (kind: LinePart.Kind, end: Int)? {
    if close <= place { close = characters[place...].firstIndex(of: "]") ?? characters.count }
    guard close < characters.count, close > place + 1 else { return nil }
    return (characters[place..<close].contains(">") ? .path : .button, close + 1)
  }

  private func markedPhone(at place: Int) -> Int? {
    let digits = characters[(place + 1)...].prefix { $0.isWholeNumber || "- ~".contains($0) }
    return digits.contains(where: \.isWholeNumber) ? digits.endIndex : nil
  }

  // MARK: Runs of ASCII

  private func beginsRun(at place: Int) -> Bool {
    isOfRun(characters[place]) && (place == 0 || !isOfRun(characters[place - 1]))
  }

  private func isOfRun(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isWholeNumber || "-._~:/?#@!$&%+=".contains(character))
  }

  /// What the run of such characters at `place` is, without the punctuation at its end.
  private func run(at place: Int) -> (kind: LinePart.Kind, end: Int)? {
    let whole = characters[place...].prefix(while: isOfRun)
    let end = (whole.lastIndex { $0.isLetter || $0.isWholeNumber || $0 == "/" } ?? place) + 1
    let text = String(characters[place..<max(end, place + 1)])
    if Self.isPhone(text) { return (.phone, end) }
    return Self.isAddress(text) ? (.address, end) : nil
  }

  /// `1588-0182`, `02-000-4351`: groups of digits that a date or a range has not.
  private static func isPhone(_ text: String) -> Bool {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    guard groups.allSatisfy({ $0.allSatisfy(\.isWholeNumber) }), let last = groups.last, last.count == 4 else {
      return false
    }
    switch groups.count {
    case 2: return groups[0].count == 4 && groups[0].first == "1"
    case 3: return groups[0].first == "0" && (2...4).contains(groups[0].count) && (3...4).contains(groups[1].count)
    default: return false
    }
  }

  /// `http://…`, or a host that ends as hosts do; an e-mail address is none.
  private static func isAddress(_ text: String) -> Bool {
    let text = text.lowercased()
    if text.hasPrefix("http://") || text.hasPrefix("https://") { return true }
    let host = text.prefix { $0 != "/" && $0 != ":" && $0 != "?" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last, endings.contains(String(last)) else { return false }
    return labels.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isWholeNumber || $0 == "-" } }
  }

  private static let endings: Set = ["com", "kr", "net", "org", "io", "edu", "gov", "info", "biz", "me"]
}
