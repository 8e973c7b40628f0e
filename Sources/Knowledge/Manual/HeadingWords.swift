/// What tells a heading that says when something holds from one that says what to do, or what a figure is.
enum HeadingWords {
  /// Whether a condition may end in `word`: "경우", "교체시", "회원이면".
  static func endsCondition(_ word: String) -> Bool {
    let word = word.hasSuffix(",") ? String(word.dropLast()) : word
    if conditionWords.contains(word) { return true }
    if word.hasSuffix("면") { return word.count > 1 && !nounsLikeConditions.contains(where: word.hasSuffix) }
    return word.hasSuffix("시") && word.count > 2 && !nounsLikeConditions.contains(where: word.hasSuffix)
  }

  /// Whether `word` ends as what is set against another thing does: "아이폰은", "맥에서는".
  static func endsTopic(_ word: String) -> Bool { word.count > 1 && topicEndings.contains(where: word.hasSuffix) }

  /// Whether `word` tells a state rather than an act: "불가", "미설치", "초과".
  static func isState(_ word: String) -> Bool {
    stateEndings.contains(where: word.hasSuffix) || stateBeginnings.contains(where: word.hasPrefix)
  }

  /// Whether a heading of these words is no condition: it says what to do, or names a figure or a remark.
  static func isNoCondition(_ heading: String) -> Bool {
    let words = heading.split { $0.isWhitespace || ":☞→".contains($0) }.map(String.init)
    guard let last = words.last else { return true }
    return saysWhatToDo(last) || heading.contains(":") && isAttribute(heading)
  }

  /// Whether a label says what to do: "설치", "[저장] 클릭", "엽니다".
  static func saysWhatToDo(_ word: String) -> Bool {
    actions.contains(word) || actionEndings.contains(where: word.hasSuffix)
  }

  /// Whether a label names a figure or a remark: "기간", "참고 사항".
  static func isAttribute(_ label: String) -> Bool {
    let words = label.split { $0.isWhitespace || "*※-▷:".contains($0) }.map(String.init)
    guard let first = words.first, let last = words.last else { return true }
    return attributes.contains(where: last.hasSuffix) || remarks.contains(where: first.hasPrefix)
  }

  private static let conditionWords: Set = [
    "시", "시에는", "시엔", "시는", "경우", "경우는", "경우에는", "경우엔", "경우에", "때", "때는", "때에는", "땐", "분은", "분",
  ]
  private static let nounsLikeConditions = [
    "화면", "정면", "후면", "전면", "양면", "앞면", "뒷면", "측면", "표면", "단면", "바탕면", "다시", "즉시", "표시", "게시", "일시", "임시", "동시",
    "도시", "지시", "제시", "명시", "개시", "수시", "상시", "려면", "으려면",
  ]
  private static let topicEndings = ["은", "는"]
  private static let stateEndings = [
    "불가", "실패", "오류", "초과", "미만", "이하", "이상", "만료", "없음", "있음", "않음", "안됨", "지속", "경과", "불량", "보유", "보유자", "사용자", "고객",
    "회원",
  ]
  private static let stateBeginnings = ["미", "불", "비회원"]

  private static let actions: Set = [
    "클릭", "선택", "실행", "입력", "접속", "누름", "이동", "열기", "닫기", "켜기", "끄기", "저장", "확인", "로그인", "다운로드", "재부팅", "재시작",
    "체크", "연결", "종료", "조회", "작성", "제출", "삭제",
  ]
  private static let actionEndings = ["하세요", "십시오", "주세요", "니다", "니다.", "하기", "한다", "으세요", "세요", "합니다", "해요"]

  private static let remarks = ["참고", "주의", "비고", "유의", "예시", "단,", "필수", "권장", "예외", "긴급", "문의", "안내"]
  private static let attributes = [
    "기간", "시간", "기한", "비용", "요금", "수수료", "대상", "서류", "경로", "메뉴", "위치", "문의", "문의처", "연락처", "전화", "전화번호", "번호", "주소",
    "사항",
    "한도", "기준", "소요", "담당", "담당자", "준비물", "역할", "서식", "아이디", "비밀번호", "시스템명", "서버", "포트", "버전", "규격", "용량", "최대", "최소",
    "기본값", "형식", "사양", "단위", "주기", "처리", "기일", "일정", "결과", "증상", "조치", "해결", "대처", "방법", "운영", "안내",
  ]
}
