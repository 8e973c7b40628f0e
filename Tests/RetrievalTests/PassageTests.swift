import Testing

@testable import Knowledge
@testable import Retrieval

/// What of a case can answer a question by itself.
@Suite struct PassageTests {
  private static let markers = Markers([.stepEnding: ["후", "하여"]])

  @Test(
    "A long step falls into what is done one after the other",
    arguments: [
      // What is read at a glance stays whole.
      ("프로그램 삭제 후 재설치", ["프로그램 삭제 후 재설치"]),
      (
        "제어판에서 예전에 설치한 프로그램을 찾아 삭제한 후 홈페이지에서 새 프로그램을 받아 설치",
        ["제어판에서 예전에 설치한 프로그램을 찾아 삭제한 후", "홈페이지에서 새 프로그램을 받아 설치"]
      ),
      (
        "공공데이터 활용지원센터에 문의하여 이메일 변경을 요청, 처리가 끝나면 다시 회원으로 가입",
        ["공공데이터 활용지원센터에 문의하여", "이메일 변경을 요청", "처리가 끝나면 다시 회원으로 가입"]
      ),
      // What is in brackets is one thing.
      (
        "[시스템명 : 목록등록, 로그인 후 나오는 아이디, 생성주기 60초]로 설정하여 저장 단추를 누르면 완료",
        ["[시스템명 : 목록등록, 로그인 후 나오는 아이디, 생성주기 60초]로 설정하여", "저장 단추를 누르면 완료"]
      ),
      // A part that is short says nothing alone.
      ("확인 후 제어판에서 예전에 설치한 프로그램을 찾아 모두 완전히 삭제한 다음 재시작", ["확인 후 제어판에서 예전에 설치한 프로그램을 찾아 모두 완전히 삭제한 다음 재시작"]),
      ("제어판에서 예전에 설치한 프로그램을 찾아 모두 완전하게 지우고 삭제한 후 종료", ["제어판에서 예전에 설치한 프로그램을 찾아 모두 완전하게 지우고 삭제한 후 종료"]),
      ("", [""]),
    ])
  func clauses(text: String, expected: [String]) {
    #expect(Clauses.all(in: text, endings: Self.markers[.stepEnding]) == expected)
  }

  @Test func `A word that merely ends like the end of a part does not end one`() {
    let text = "활용지원센터 상담 시간은 평일 오전 9시부터 오후 6시까지이고 점심시간은 제외"
    #expect(Clauses.all(in: text, endings: Self.markers[.stepEnding]) == [text])
  }

  @Test(
    "Each passage knows where it stands; headings are none",
    arguments: [
      (
        "확인 * 갑 : 검색 ☞ 설치 * 을 : 요청 ☞ 회신", "* 평일만 ▷ 주기 : 60",
        ["all 확인", "0 검색", "0 ☞ 설치", "1 요청", "1 ☞ 회신", "note * 평일만", "note ▷ 주기 : 60"]
      ),
      ("재설치", "", ["all 재설치"]), ("", "* 규칙", ["note * 규칙"]), ("", "", []),
    ])
  func places(remedy: String, notes: String, expected: [String]) {
    let entry = Case(
      number: "1", category: "가", title: "나", remedy: Remedy(parsing: remedy), notes: Step.notes(in: notes), line: 2)
    let passages = Passage.all(of: entry, at: 4, markers: Self.markers)
    #expect(passages.map { "\($0.isNote ? "note" : $0.branch.map(String.init) ?? "all") \($0.text)" } == expected)
    #expect(passages.allSatisfy { $0.index == 4 })
  }
}
