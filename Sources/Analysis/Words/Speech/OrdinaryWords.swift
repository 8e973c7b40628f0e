/// Words that end as reported speech does, and report nothing: 그래요, 원래, 침대요, 바랍니다.
enum OrdinaryWords {
  static func contain(_ word: [Unicode.Scalar], after previous: [Unicode.Scalar]) -> Bool {
    let text = String(word)
    if wholes.contains(text) { return true }
    if stems.contains(where: { word.ends(with: $0) }) { return true }
    if word.ends(with: Array("요".unicodeScalars)), isOrdinary(Array(word.dropLast()), after: previous) { return true }
    return isOrdinary(word, after: previous)
  }

  private static func isOrdinary(_ noun: [Unicode.Scalar], after previous: [Unicode.Scalar]) -> Bool {
    if noun.ends(with: ["거", "래"]) { return !isThing(noun, after: previous) }
    return nouns.contains(String(noun)) || endings.contains(where: { noun.ends(with: $0) })
  }

  /// Whether 거래 is 거, the thing, with 래: 할 거래요, 그거래요, but 직거래요.
  private static func isThing(_ noun: [Unicode.Scalar], after previous: [Unicode.Scalar]) -> Bool {
    let before = noun.count > 2 ? noun[noun.count - 3] : previous.last
    guard let before, let syllable = Hangul.Syllable(before) else { return false }
    return [Hangul.Tail.nieun, Hangul.Tail.rieul].contains(syllable.tail) || "이그저".unicodeScalars.contains(before)
  }

  private static let nouns: Set<String> = [
    "그래", "이래", "저래", "요래", "조래", "오래", "노래", "모래", "미래", "고래", "유래", "초래", "외래", "왕래", "도래", "장래", "나래", "가래나무", "타래",
    "파래", "퍼래", "누래", "커다래", "바래", "상대", "침대", "연대", "전대", "인대", "빈대", "건대", "안대", "이래저래", "그런대", "어떤대", "뭐래", "머래",
    "최대", "한데", "하얀대", "어떠래", "왜래", "몰래", "낫데", "아닌데",
  ]
  private static let endings = ["아래", "빨래", "반대", "군대", "현대", "시간대", "중간대", "확대", "안대"].map { Array($0.unicodeScalars) }
  private static let wholes: Set<String> = [
    "하대", "자랍니다", "나라네요", "자라네요", "카메라네요", "나라는데", "카메라는데", "뭐라고", "머라고", "모라고", "무어라고", "뭐라고요", "그런데요", "한데요", "아닌데요",
  ]
  private static let stems = ["바랍니다", "모자랍니다", "모자라네요", "모자라는데", "모자라는데요", "바라네요", "바라는데", "바라는데요"].map {
    Array($0.unicodeScalars)
  }
}
