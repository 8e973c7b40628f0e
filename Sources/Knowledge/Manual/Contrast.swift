/// Tells conditions that exclude each other: "구 기기 보유" and "미보유", "윈도우" and "맥", "회원이면" and "탈퇴했으면".
enum Contrast {
  /// Whether each of `conditions` excludes every other.
  static func holds(among conditions: [String]) -> Bool {
    guard conditions.count > 1, conditions.count <= mostConditions else { return false }
    let words = conditions.map(words)
    return words.indices.allSatisfy { first in
      words.indices.dropFirst(first + 1).allSatisfy { isOpposite(words[first], words[$0]) }
    }
  }

  /// More are a list.
  private static let mostConditions = 8

  static func words(of condition: String) -> [String] {
    condition.split { $0.isWhitespace || "()[],/·:*※☞→-▷".contains($0) }.map(String.init)
  }

  /// Whether the words in which two conditions differ are opposites.
  static func isOpposite(_ first: [String], _ second: [String]) -> Bool {
    let (own, other) = (first.filter { !hasKin($0, in: second) }, second.filter { !hasKin($0, in: first) })
    if isRest(first) || isRest(second) { return first != second }
    if own.count < first.count, own.isEmpty != other.isEmpty || isDenied(own) != isDenied(other) {
      return isDenial(own, of: other) || isDenial(other, of: own)
    }
    let reach = endsInVerb(own) && endsInVerb(other) ? 1 : Self.reach
    return own.suffix(reach).contains { word in
      other.suffix(reach).contains { isNegation(word, of: $0) || isNegation($0, of: word) || areAlternatives(word, $0) }
    }
  }

  /// A condition is about its last words; one that ends in a verb of its own, about that.
  private static let reach = 3

  private static func endsInVerb(_ words: [String]) -> Bool { words.last?.hasSuffix("면") == true }

  /// Whether `word`, or one with another ending, is among `others`.
  private static func hasKin(_ word: String, in others: [String]) -> Bool {
    others.contains { $0 == word || (word.count > 1 && $0.count > 1 && $0.prefix(2) == word.prefix(2)) }
  }

  private static func isRest(_ words: [String]) -> Bool {
    words.joined().hasPrefix("그외") || rest.contains { words.first?.hasPrefix($0) == true }
  }

  /// Whether the words say no more than that what the others say is not so: "하지 않았으면" of "했으면".
  private static func isDenial(_ words: [String], of others: [String]) -> Bool {
    isDenied(words) && !isDenied(others) && words.allSatisfy { isDenying($0) || isAuxiliary($0) }
      && others.allSatisfy(isAuxiliary)
  }

  private static func isDenied(_ words: [String]) -> Bool { words.contains(where: isDenying) }

  private static func isDenying(_ word: String) -> Bool { word == "안" || denials.contains(where: word.hasPrefix) }

  private static func isAuxiliary(_ word: String) -> Bool { auxiliaries.contains(where: word.hasPrefix) }

  /// Whether `word` is the other with a syllable before it that denies it: "미보유" of "보유자".
  private static func isNegation(_ word: String, of other: String) -> Bool {
    guard let first = word.first, negations.contains(first), word.count > 2, other.count > 1 else { return false }
    return word.dropFirst().prefix(2) == other.prefix(2)
  }

  private static func areAlternatives(_ first: String, _ second: String) -> Bool {
    groups.contains { group in
      guard let own = group.firstIndex(where: { isNamed(first, in: $0) }),
        let other = group.firstIndex(where: { isNamed(second, in: $0) })
      else { return false }
      return own != other
    }
  }

  /// A stem names what begins with it; a word of one letter that is no verb's stem stands alone.
  private static func isNamed(_ word: String, in stems: [String]) -> Bool {
    let word = word.lowercased()
    return stems.contains {
      $0.count > 1 || verbs.contains($0) ? word.hasPrefix($0) : [$0, $0 + "이면", $0 + "은", $0 + "에서는"].contains(word)
    }
  }

  private static let negations: Set<Character> = ["미", "비", "불", "무"]
  private static let denials = ["않", "못", "안되", "안됨", "안돼", "아니", "아닌"]
  private static let auxiliaries = ["되", "된", "됐", "됨", "하", "한", "했", "경우", "시"]
  private static let rest = ["기타", "나머지"]
  private static let verbs: Set = ["있", "없", "켜", "꺼", "맞", "같"]

  /// Of each group only one can hold; what stands together means the same.
  private static let groups: [[[String]]] = [
    [["있"], ["없"]], [["가능"], ["불가"]], [["일치", "맞", "같", "동일"], ["불일치", "다르", "다른", "상이", "틀리"]],
    [["성공"], ["실패"]], [["정상"], ["비정상", "이상이"]], [["이내", "이하", "미만"], ["초과", "경과"]], [["미만", "이전"], ["이상", "이후"]],
    [["전"], ["후"]], [["켜", "켜짐"], ["꺼", "꺼짐"]], [["국내", "내국인"], ["국외", "해외", "외국인", "재외국민"]],
    [["개인"], ["법인", "기업", "단체", "기관", "사업자"]], [["회원", "기존회원"], ["비회원", "탈퇴", "미가입"]], [["유선"], ["무선", "와이파이"]],
    [["안드로이드", "갤럭시", "삼성"], ["아이폰", "애플", "ios", "아이패드"]],
    [["윈도우", "윈도", "windows"], ["맥", "맥북", "macos", "mac"], ["리눅스"]],
    [["pc", "피시", "컴퓨터", "데스크톱", "노트북"], ["모바일", "휴대폰", "휴대전화", "스마트폰", "태블릿", "핸드폰"]],
    [["크롬"], ["엣지"], ["사파리"], ["익스플로러"], ["웨일"], ["파이어폭스"]], [["성인"], ["미성년", "청소년"]],
    [["가정", "자택"], ["공용", "회사", "사무실", "카페"]], [["온라인", "인터넷"], ["오프라인", "방문", "현장", "창구"]], [["당일"], ["익일"]],
    [["신규", "신"], ["기존", "구"]], [["본인"], ["대리인", "타인"]], [["카드", "신용카드"], ["계좌", "계좌이체", "현금", "무통장"]],
    [["사내", "내부"], ["사외", "외부"]], [["재택"], ["청사", "출근", "사무실"]], [["임차", "전세", "월세", "세입자"], ["소유", "자가"]],
    [["특정", "일부"], ["전체", "전", "모든", "모두"]], [["최초", "처음"], ["재발급", "재신청", "두번째"]],
    [["평일"], ["주말", "휴일", "공휴일"]], [["주간"], ["야간"]], [["학생"], ["교직원", "교수", "교사", "직원", "학부모"]],
    [["정규직"], ["계약직", "파견"]], [["승인"], ["반려", "거절"]], [["분실"], ["훼손", "파손"]],
  ]
}
