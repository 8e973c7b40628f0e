/// Words of general Korean that tell what somebody does with a line, whatever it is about (`markers.tsv`).
///
///     markers[.conjunction]  // 그리고, 또, 게다가 …
package struct Markers: Equatable, Sendable {
  /// The kinds of markers, each by its name in the file.
  package enum Kind: String, CaseIterable, Sendable {
    /// Rules out what stands before it: 말고.
    case exception = "예외"
    /// A form of 아니다 that ends a clause: 아니라.
    case negation = "부정"
    /// Says that what stands before it is not so, or cannot be: 안, 않, 불가.
    case reversal = "뒤집음"
    /// Says that something works or is not used, and so is not the problem: 되는데, 안 써요.
    case fine = "정상"
    /// Marks what a negation is about: 이, 가.
    case subjectParticle = "주어 조사"
    /// Marks what `fine` is about, set apart from the rest: 은, 는.
    case topicParticle = "화제 조사"
    /// Stands for what was said or shown last.
    case demonstrative = "가리킴"
    /// Joins two halves of a line.
    case conjunction = "접속"
    /// Ends a word that something is said of "too".
    case addition = "덧붙임"
    /// Ends a clause that another may follow.
    case clauseEnding = "이음 끝"
    /// Asks what, where, who or how.
    case interrogative = "의문"
    /// Is said in anger or despair.
    case outcry = "탄식"
    /// Names an answer's place among those offered; the only kind whose rows have a value.
    case ordinal = "차례"
    /// Follows a number: 번.
    case ordinalUnit = "차례 단위"
    /// Follows the unit: 거, 으로.
    case ordinalObject = "차례 대상"
    /// Ends such a choice: 이요, 이랑.
    case ordinalEnding = "차례 끝"
    /// Follows an answer's own words: 쪽이요.
    case answerEnding = "대답 끝"
    /// Asks for a telephone number, a menu's path, an address, or what to enter.
    case phoneQuestion = "전화 물음"
    case pathQuestion = "경로 물음"
    case addressQuestion = "주소 물음"
    case settingQuestion = "설정 물음"
    /// Turns to another problem: 이번엔.
    case turn = "돌림"
    /// Ends a part of a step, after which the next is done: 후, 하여.
    case stepEnding = "단계 끝"
    /// Asks for what was shown in short.
    case brevity = "짧게"
    /// Ask for a place, a thing, a person, a value, a time, how long, whether one may or must, why, how, which, a name, or a price.
    case placeQuestion = "곳 물음"
    case thingQuestion = "것 물음"
    case personQuestion = "사람 물음"
    case valueQuestion = "값 물음"
    case timeQuestion = "때 물음"
    case durationQuestion = "동안 물음"
    case permissionQuestion = "허락 물음"
    case dutyQuestion = "의무 물음"
    case reasonQuestion = "까닭 물음"
    case mannerQuestion = "방법 물음"
    case selectionQuestion = "가림 물음"
    case nameQuestion = "이름 물음"
    case costQuestion = "비용 물음"
    /// Say in a manual that something is not possible, is allowed, holds under a condition, is somebody's business, is due, or costs.
    case prohibition = "금지 말"
    case permission = "허락 말"
    case condition = "조건 말"
    case office = "맡은 곳 말"
    case duty = "의무 말"
    case cost = "비용 말"
    /// What a number counts where a manual says when or how long, and how much.
    case timeUnit = "때 단위"
    case amountUnit = "양 단위"
    /// Announces that a number nearby is personal.
    case phoneCue = "전화 단서"
    case cardCue = "카드 단서"
    case accountCue = "계좌 단서"
    case businessNumberCue = "사업자 단서"
    case passportCue = "여권 단서"
    case licenseCue = "면허 단서"
    /// A name for what is secret: 비밀번호.
    case secretName = "비밀 이름"
    /// Stands between such a name and its value.
    case secretParticle = "비밀 조사"
    case secretAdverb = "비밀 부사"
    /// Follows a number that counts something: 회, 자리.
    case counter = "세는 말"
    /// Counts only where a space follows: 8자 이상.
    case looseCounter = "홀로 세는 말"
    /// Counts a number of four digits too: 2026년.
    case yearCounter = "해 세는 말"
    /// Follows 이 in a form of 이다, in which 이 is not the digit 2.
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

  /// Markers that are `words` of each kind, without ordinals; none at all by default.
  package init(_ words: [Kind: [String]] = [:]) {
    self.words = words
  }

  /// The words of `kind` in the order of the file.
  package subscript(kind: Kind) -> [String] { words[kind, default: []] }

  // MARK: Reading

  /// Reads rows of kind ⇥ what is said; of an ordinal, ⇥ its place.
  package init(parsing table: Table) throws(KnowledgeError) {
    for row in try table.entries(ofWidth: 2...3) {
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
