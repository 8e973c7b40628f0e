/// A clause read for the forms that tell its polarity, aspect and mood.
struct PredicateReading {
  /// The words that are the speaker's own: not those of a screen.
  private let words: [String]
  private let clause: SpokenClause
  /// The screen's words.
  let quoted: Range<Int>?

  init(_ clause: SpokenClause) {
    self.clause = clause
    let texts = clause.words.map(\.text)
    guard let end = Self.endOfQuotation(texts) else {
      (words, quoted) = (texts, nil)
      return
    }
    words = Array(texts[(end + 1)...])
    quoted = clause.words[0].place.lowerBound..<clause.words[end].place.upperBound
  }

  /// The place of the word that ends what a screen says: 틀렸다고 before 떠요, 없다는 before 창이 떠요.
  private static func endOfQuotation(_ words: [String]) -> Int? {
    guard let end = words.lastIndex(where: { word in quoting.contains(where: word.hasSuffix) }),
      words[(end + 1)...].contains(where: { word in showing.contains(where: word.hasPrefix) })
    else { return nil }
    return end
  }

  private static let quoting = ["라고", "다고", "라고만", "다고만", "라고도", "다고도", "라는", "다는", "냐고", "라", "음이라고"]
  private static let showing = [
    "떠", "뜨", "뜬", "뜸", "떴", "뜹", "나오", "나와", "나온", "나옴", "나왔", "나옵", "쓰여", "써있", "적혀", "표시", "써져",
  ]

  // MARK: Polarity

  var isNegated: Bool {
    words.indices.contains { index in
      Self.isNegation(words[index], isLast: index == words.count - 1)
    }
  }

  private static func isNegation(_ word: String, isLast: Bool) -> Bool {
    if word == "안" || word == "못" { return !isLast }
    if negatives.contains(where: word.holds) || denials.contains(where: word.hasPrefix) { return true }
    return isNegatedVerb(word)
  }

  /// Whether 안 or 못 is written to the verb: 안돼요, 못찾겠어요, but 안내, 안드로이드.
  private static func isNegatedVerb(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    guard let first = scalars.first, let second = scalars.dropFirst().first else { return false }
    return first == "안" && negatable.contains(second) || first == "못" && second != "지"
  }

  private static let negatable = Set("되돼된될됨됩됐됬됀댐뜨떠뜬뜸떴나오와온옴왔보맞열눌먹쳐써깔했해하함합가갔켜꺼받넣바불움잡찍읽풀걸".unicodeScalars)
  private static let negatives = [
    "없", "읎", "않", "못하", "못해", "못했", "못함", "못한", "못합", "안되", "안돼", "안됨", "안된", "안됩", "안됐", "안댐", "안대요", "안대고", "지마세",
    "지말", "지마",
    "모르", "몰라", "몰랐", "모른", "모름", "모릅", "불가", "불능", "말고", "아니에", "아니예", "아니고", "아니라", "아닙", "아닌", "아냐", "아님", "아니야",
    "아니었", "아녜",
    "아녀", "아니죠", "아니다", "아니네",
  ]
  private static let denials = ["마세요", "마시", "말아", "마라"]

  // MARK: Aspect

  /// The last words, of which the predicate is made.
  private var predicate: ArraySlice<String> { words.suffix(3) }

  var aspect: Predicate.Aspect {
    let text = predicate.joined(separator: " ")
    if Self.ongoing.contains(where: text.holds) { return .ongoing }
    if isAboutTo(text) { return .aboutTo }
    return isDone(text) ? .done : .plain
  }

  private func isAboutTo(_ text: String) -> Bool {
    if Self.intended.contains(where: text.holds) { return true }
    guard let last = words.last else { return false }
    if last.holds("겠") { return !["모르겠", "몰르겠", "알겠", "죽겠", "미치겠"].contains(where: last.holds) }
    return Self.promising.contains { last.hasSuffix($0) && Self.hasTail(Hangul.Tail.rieul, before: $0, in: last) }
      || Self.promising.contains {
        last.hasPrefix($0) && Self.hasTail(Hangul.Tail.rieul, before: "", in: words.dropLast().last ?? "")
      }
  }

  private func isDone(_ text: String) -> Bool {
    if Self.finished.contains(where: text.holds) { return true }
    guard let last = words.last else { return false }
    return last.unicodeScalars.contains { scalar in
      scalar != "있" && scalar != "겠" && Hangul.Syllable(scalar)?.tail == Hangul.Tail.pastSios
    } || Self.typedPast.contains(where: last.holds) || isNoted(last)
  }

  /// Whether it is noted as a fact: 설치됨, 탈퇴함.
  private func isNoted(_ last: String) -> Bool {
    !isNegated && last.count > 2 && (last.hasSuffix("됨") || last.hasSuffix("함"))
  }

  /// Whether the syllable before `suffix` of `word` has `tail`.
  private static func hasTail(_ tail: UInt32, before suffix: String, in word: String) -> Bool {
    word.unicodeScalars.dropLast(suffix.unicodeScalars.count).last.flatMap { Hangul.Syllable($0) }?.tail == tail
  }

  private static let ongoing = ["고 있", "고있", "고 계", "는 중", "는중", "중이에요", "중입니", "중인데", "중이야", "중임"]
  private static let intended = ["려고", "려구", "려는", "예정"]
  private static let promising = ["게요", "게여", "게", "래요", "래", "거예요", "거에요", "건데요", "건데", "겁니다", "거임", "거야", "께요"]
  private static let finished = ["고 나서", "고나서", "고 나니", "완료"]
  private static let typedPast = ["햇", "됫", "됬", "왓", "갓어", "봣", "줫", "눌럿", "깔앗"]

  // MARK: Mood

  var mood: Predicate.Mood {
    if quoted != nil { return .quotesScreen }
    if isRequest { return .requests }
    return isQuestion ? .asks : .tells
  }

  private var isRequest: Bool {
    let text = predicate.joined(separator: " ")
    if Self.requesting.contains(where: text.holds) { return true }
    guard clause.isFinal, let last = words.last else { return false }
    if last.hasSuffix("래요") || last.hasSuffix("래") {
      return Self.hasTail(Hangul.Tail.rieul, before: last.hasSuffix("요") ? "래요" : "래", in: last)
    }
    if ["줘", "줘요", "주라", "줘라", "달라"].contains(where: last.hasSuffix) { return !clause.isMarkedQuestion }
    let isPolite = ["세요", "세여", "십시오", "셔요"].contains(where: last.hasSuffix)
    return isPolite && !clause.isMarkedQuestion && !hasInterrogative && !Self.greetings.contains(where: last.hasSuffix)
  }

  private var isQuestion: Bool {
    if clause.isMarkedQuestion { return true }
    guard let last = words.last else { return false }
    if Self.asking.contains(where: last.hasSuffix), !Self.occurring.contains(where: last.hasSuffix), last != "나요" {
      return true
    }
    if last.hasSuffix("가요"), Self.hasTail(Hangul.Tail.nieun, before: "가요", in: last) { return true }
    guard clause.isFinal else { return false }
    return Self.wondering.contains(where: last.hasSuffix) || hasInterrogative && !isKnowledge(last)
  }

  /// Whether it only says who knows what: 누군지 몰라요.
  private func isKnowledge(_ last: String) -> Bool {
    ["모르", "몰라", "몰랐", "모름", "모른", "알아", "알겠", "알았"].contains(where: last.holds)
  }

  private var hasInterrogative: Bool {
    words.contains { word in
      Self.interrogatives.contains(where: word.hasPrefix) && !Self.indefinites.contains(where: word.hasPrefix)
    }
  }

  private static let requesting = [
    "주세요", "주세여", "주십시오", "주실래", "주시겠", "주실 수", "줄 수 있", "주시면 감사", "부탁", "바랍니다", "주시길", "주심", "달라고",
  ]
  private static let greetings = ["계세요", "안녕하세요", "이세요", "수고하세요", "아니세요"]
  private static let asking = [
    "나요", "까요", "냐", "는가", "인가", "은가", "을까", "할까", "될까", "까여", "나여", "거죠", "건가",
    "릴까", "날까", "올까", "갈까", "있을까", "습니까", "입니까", "합니까", "됩니까", "옵니까", "갑니까", "봅니까", "답니까",
  ]
  /// Verbs that end as questions do: 끝나요, 아냐.
  private static let occurring = ["끝나요", "만나요", "생각나요", "고장나요", "나타나요", "화나요", "일어나요", "아냐"]
  private static let wondering = ["는지", "인지", "은지", "는지요", "인지요", "되나", "있나", "없나", "오나", "주나", "보나", "뜨나", "내나", "쓰나"]
  private static let interrogatives = [
    "뭐", "뭘", "뭔", "무슨", "무엇", "어디", "어느", "언제", "누구", "누가", "몇", "왜", "어떻게", "어떡", "어떤", "얼마", "어째", "어캐", "어케", "머가",
    "며칠", "어데", "우야", "워째", "워디", "뭣", "무신",
  ]
  private static let indefinites = [
    "뭔가", "뭐가 뜨", "어디선가", "언젠가", "언제든", "누구나", "어디든", "왜냐", "어떤지", "얼마전", "얼마 전", "몇번이",
  ]
}
