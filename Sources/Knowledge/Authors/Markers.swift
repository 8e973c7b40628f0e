/// Words of general Korean that tell what somebody does with a line, whatever it is about (`markers.tsv`).
///
///     markers[.conjunction]  // 그리고, 또, 게다가 …
package struct Markers: Equatable, Sendable {
  /// What markers are for, by the name that the file has.
  package enum Kind: String, CaseIterable, Sendable {
    /// Something else than what stands before: 말고.
    case exception = "예외"
    /// 아니다, as it ends a clause.
    case negation = "부정"
    /// Says that what stands before it is not so, or cannot be: 안, 않, 불가.
    case reversal = "뒤집음"
    /// What is as it should be, or is not used, is not the problem.
    case fine = "정상"
    /// What stands before a negation.
    case subjectParticle = "주어 조사"
    /// What stands before `fine`: it sets one thing apart from the rest.
    case topicParticle = "화제 조사"
    /// Stands for what was said or shown last.
    case demonstrative = "가리킴"
    /// Joins two halves of a line.
    case conjunction = "접속"
    /// Ends a word that something is said of "too".
    case addition = "덧붙임"
    /// How a clause ends that another may follow.
    case clauseEnding = "이음 끝"
    /// Asks what, where, who or how.
    case interrogative = "의문"
    /// Is said in anger or despair.
    case outcry = "탄식"
    /// The place of an answer among those offered; the one kind with a value.
    case ordinal = "차례"
    /// What follows a number: 번.
    case ordinalUnit = "차례 단위"
    /// What follows the unit: 거, 으로.
    case ordinalObject = "차례 대상"
    /// What follows that: 이요, 이랑.
    case ordinalEnding = "차례 끝"
    /// What follows an answer's own words: 쪽이요.
    case answerEnding = "대답 끝"
    /// Ask for a telephone number, a menu's path, an address, or what to enter.
    case phoneQuestion = "전화 물음"
    case pathQuestion = "경로 물음"
    case addressQuestion = "주소 물음"
    case settingQuestion = "설정 물음"
    /// Announce that a number near them is somebody's.
    case phoneCue = "전화 단서"
    case cardCue = "카드 단서"
    case accountCue = "계좌 단서"
    case businessNumberCue = "사업자 단서"
    case passportCue = "여권 단서"
    case licenseCue = "면허 단서"
    /// A name for what is secret: 비밀번호.
    case secretName = "비밀 이름"
    /// What stands between such a name and its value.
    case secretParticle = "비밀 조사"
    case secretAdverb = "비밀 부사"
    /// What a number counts: 회, 자리.
    case counter = "세는 말"
    /// Counts where a space follows: 8자 이상.
    case looseCounter = "홀로 세는 말"
    /// Counts a number of four digits too: 2026년.
    case yearCounter = "해 세는 말"
    /// How 이다 goes on after 이, which is then no two.
    case copula = "이다 꼴"
  }

  /// A word for the place of an answer.
  package struct Ordinal: Equatable, Sendable {
    package let said: String
    /// The place, from 1; nil for the last.
    package let place: Int?
  }

  private var words: [Kind: [String]] = [:]
  package private(set) var ordinals: [Ordinal] = []

  /// No markers, or `words` of each kind, which are no ordinals.
  package init(_ words: [Kind: [String]] = [:]) {
    self.words = words
  }

  /// The words of `kind` in the order of the file.
  package subscript(kind: Kind) -> [String] { words[kind, default: []] }

  // MARK: Reading

  /// Reads rows of kind ⇥ what is said; of an ordinal, ⇥ its place.
  package init(parsing table: Table) throws(KnowledgeError) {
    for row in try table.entries(ofWidth: 2...3, allowingBlankCells: true) {
      guard let kind = Kind(rawValue: row[0].trimmed) else {
        throw table.error(.unknownKind(row[0].trimmed, known: Kind.allCases.map(\.rawValue)), at: row[0])
      }
      if row[1].isBlank { throw table.error(.emptyTerm, at: row[1]) }
      if kind == .ordinal {
        ordinals.append(try Self.ordinal(in: row, of: table))
      } else {
        if row.count > 2 { throw table.error(.tooManyCells(allowed: 2), at: row[2]) }
        words[kind, default: []].append(row[1].trimmed)
      }
    }
  }

  private static func ordinal(in row: [Table.Cell], of table: Table) throws(KnowledgeError) -> Ordinal {
    guard row.count > 2 else { throw table.error(.tooFewCells(expected: 3), at: row[row.count - 1]) }
    if row[2].trimmed == last { return Ordinal(said: row[1].trimmed, place: nil) }
    guard let place = Int(row[2].trimmed), place > 0 else { throw table.error(.noPlace(last: last), at: row[2]) }
    return Ordinal(said: row[1].trimmed, place: place)
  }

  /// Stands for the place of the last answer.
  private static let last = "끝"
}
