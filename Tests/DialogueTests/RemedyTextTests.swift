@testable import Knowledge
import TestSupport
import Testing

@testable import Dialogue

@Suite struct RemedyTextTests {
  @Test func `A remedy is a list that can be read out`() {
    let entry = Case(
      number: "8", category: "인증키", title: "앱 미설치",
      remedy: Remedy(
        parsing: "먼저 확인 * 갑 방법 : 검색 → [NEW] 선택 [설정 > 앱] * 을 방법 : 요청 ☞ 회신"),
      notes: Step.notes(in: "* 비고 하나 ▷ 이름 : 값"), line: 4)
    let expected = """
      8. 앱 미설치 (인증키)

        먼저 확인
        * 갑 방법 :
          1. 검색
          2. → [NEW] 선택
             [설정 > 앱]
        * 을 방법 :
          1. 요청
          2. ☞ 회신

        비고
          * 비고 하나
          ▷ 이름 : 값
      """
    #expect(RemedyText.text(of: entry) == expected)
  }

  @Test func `A case without a remedy says so`() {
    let entry = Case(number: "1", category: "가", title: "나", remedy: Remedy(parsing: ""), notes: [], line: 2)
    #expect(RemedyText.text(of: entry).contains("매뉴얼에 대처 방법이 적혀 있지 않습니다"))
  }

  @Test func `Every remedy of the shipped manual is shown word for word`() throws {
    for entry in try Shipped.knowledge.manual.cases {
      let shown = RemedyText.text(of: entry).split(separator: "\n").dropFirst()
      // The numbers of the steps are ours: "2. ☞ 확인" → "☞ 확인".
      let words = shown.flatMap { line -> [Substring] in
        let words = line.split(separator: " ")
        let isNumbered = words.first.map { $0.last == "." && $0.dropLast().allSatisfy(\.isNumber) } ?? false
        return isNumbered ? Array(words.dropFirst()) : words
      }
      let cells = entry.remedy.source + (entry.notes.isEmpty ? "" : " 비고 ") + entry.notes.map(\.source).joined()
      #expect(words == cells.split(separator: " "))
    }
  }
}
