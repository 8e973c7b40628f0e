/// Tells by its ending whether a word closes its clause.
enum ClauseEnding {
  /// Whether `word` before `next` closes a clause that ends a sentence, or one that leads on; nil where it closes none.
  static func closes(_ word: String, before next: String) -> Bool? {
    if final.contains(where: word.hasSuffix), word.count > 1, !finalNouns.contains(where: word.hasSuffix) {
      return true
    }
    guard let ending = leading.first(where: word.hasSuffix), !leadingNouns.contains(where: word.hasSuffix) else {
      return nil
    }
    if word.count == ending.count, word != "말고" { return nil }
    return isContinued(ending, by: next) ? nil : false
  }

  /// Whether `next` belongs to the predicate that `ending` is part of: 하고 있어요, 하려고 해요, 하면 되나요.
  private static func isContinued(_ ending: String, by next: String) -> Bool {
    switch ending {
    case "고": ["있", "싶", "계", "나서", "나니", "난"].contains(where: next.hasPrefix)
    case "려고": ["하", "해", "했", "합", "한", "함", "그"].contains(where: next.hasPrefix)
    case "면": ["되", "돼", "된", "될", "됩", "됨", "안", "좋"].contains(where: next.hasPrefix)
    case "해도", "어도", "아도", "여도", "워도", "봐도", "러도", "려도", "라도":
      ["되", "돼", "된", "될", "됩", "됨"].contains(where: next.hasPrefix)
    default: false
    }
  }

  private static let final = ["요", "니다", "니까", "죠", "세여", "어여", "예여", "유"]
  private static let finalNouns = [
    "필요", "중요", "주요", "수요", "개요", "소요", "강요", "월요", "으니까", "하니까", "되니까", "보니까", "오니까", "가니까", "려니까", "더니까", "이유", "공유",
    "사유",
    "보유", "소유", "자유", "경유", "여유",
  ]
  private static let leading = [
    "말고", "려고", "고", "는데", "은데", "인데", "한데", "던데", "지만", "면", "니까", "길래", "거나", "더니", "자마자", "다가", "느라", "으며", "하며",
    "되며",
    "해서", "어서", "아서", "여서", "라서", "려서", "져서", "워서", "와서", "봐서", "러서", "써서", "돼서", "줘서", "떠서", "해도", "어도", "아도", "여도",
    "워도",
    "봐도", "러도", "려도", "라도", "으니", "하니", "보니", "는디", "는대",
  ]
  private static let leadingNouns = [
    "경고", "광고", "보고", "참고", "신고", "최고", "창고", "사고", "재고", "중고", "권고", "라고", "다고", "냐고", "자고", "그리고", "화면", "정면", "측면",
    "이면", "어머니",
  ]
}
