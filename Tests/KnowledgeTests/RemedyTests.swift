import TestSupport
import Testing

@testable import Knowledge

@Suite struct RemedyTests {
  @Test func `Numbers that count up from 1 part branches, and steps part at the author's marks`() {
    let remedy = Remedy(parsing: "회원 가입 1) 이미 회원 ☞ 확인 ☞ 변경 [마이페이지 > 수정] 2) 탈퇴한 경우 ☞ 센터(☎ 1588-0182)에 문의")
    #expect(remedy.before.map(\.text) == ["회원 가입"])
    #expect(remedy.branches.map(\.label) == ["1", "2"])
    #expect(remedy.branches.map(\.heading.text) == ["1) 이미 회원", "2) 탈퇴한 경우"])
    #expect(remedy.branches[0].steps.map(\.text) == ["☞ 확인", "☞ 변경 [마이페이지 > 수정]"])
    #expect(remedy.branches[0].steps.map(\.kind) == [.step, .step])
  }

  @Test func `Two labelled sections are branches, named by what tells them apart`() {
    let remedy = Remedy(parsing: "* 안드로이드폰 설치방법 : 구글에서 검색 → [NEW] 선택 * 아이폰 설치 방법 : 애플에서 검색")
    #expect(remedy.before.isEmpty)
    #expect(remedy.branches.map(\.label) == ["안드로이드폰", "아이폰"])
    #expect(remedy.branches.map(\.heading.text) == ["* 안드로이드폰 설치방법 :", "* 아이폰 설치 방법 :"])
    #expect(remedy.branches[0].steps.map(\.text) == ["구글에서 검색", "→ [NEW] 선택"])
  }

  @Test(
    "Not every number and asterisk is a branch",
    arguments: [
      // The end of a phone number.
      "센터(☎ 02-123-4562) 문의 2) 끝",
      "내선(국번 1) 또는 (국번 2) 로 전화",
      // One alone is no choice.
      "1) 다시 시작",
      // Counting does not begin at 1.
      "2) 둘 3) 셋",
      "재등록 * 참고 : 은행에서 확인 * 주의 : 한 번만",
      "설치 * 아이폰 설치 방법 : 검색",
      "주소 * http://a.kr : 가 * 참고사항 : 나",
      "3*4 : 12 5*6 : 30",
      "",
    ])
  func notBranches(cell: String) {
    let remedy = Remedy(parsing: cell)
    #expect(remedy.branches.isEmpty)
    #expect(remedy.steps.map(\.source).joined() == cell)
  }

  @Test func `Marks have their kinds, and none is one within brackets`() {
    let steps = Step.steps(in: "첫째 ☞ 둘째 → 셋째 [가 → 나] * 참고 : 비고 ▷ 이름 : 값\n다음 줄")
    #expect(steps.map(\.kind) == [.text, .step, .step, .note, .setting, .text])
    #expect(steps.map(\.text) == ["첫째", "☞ 둘째", "→ 셋째 [가 → 나]", "* 참고 : 비고", "▷ 이름 : 값", "다음 줄"])
  }

  @Test func `In the notes an arrow stands for "see" and parts nothing`() {
    #expect(Step.notes(in: "* 포털 ☞ 활용자 * 시스템 ☞ 기관").map(\.text) == ["* 포털 ☞ 활용자", "* 시스템 ☞ 기관"])
  }

  @Test func `Every cell of the shipped manual is rebuilt from its parts`() throws {
    let table = try Table(contentsOf: Package.knowledge + "/manual.tsv")
    let manual = try Manual(parsing: table)
    let rows = table.rows.filter { $0.count > 3 }.dropFirst()
    #expect(manual.cases.map { $0.remedy.steps.map(\.source).joined() } == rows.map { $0[3].text })
    #expect(manual.cases.map { $0.notes.map(\.source).joined() } == rows.map { $0.count > 4 ? $0[4].text : "" })
  }

  @Test func `The shipped manual has thirteen leaf remedies`() throws {
    let manual = try Manual(parsing: Table(contentsOf: Package.knowledge + "/manual.tsv"))
    #expect(manual.cases.map(\.remedy.branches.count) == [2, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0])
    #expect(manual.supportCentre == SupportCentre(name: "공공데이터 활용지원센터", phone: "1588-0182"))
  }

  @Test func `No random cell loses a character`() {
    var generator = SplitMix64(seed: 1)
    let marks = [
      "1) ", "2) ", "3) ", "* ", "☞ ", "→", "▷ ", "[", "]", "(", ")", ":", " : ", "☎ 12", "\n", " ", "가나", "다", "① ",
      "② ", "1. ",
      "2. ", "(1) ", "(2) ", "- ", "○ ", "※ ", " / ", ", ", "다. ", "요? ", "회원이면 ", "탈퇴했으면 ", "윈도우: ", "맥: ", "보유 시 ",
      "미보유 시 ",
      "아이폰은 ", "안드로이드는 ", "data.go.kr", "1588-0182", "3~60초", "0.5", "🇰🇷", "e\u{301}", "\r\n", "하고 ", "\u{301}",
    ]
    for _ in 0..<4_000 {
      let cell = (0..<Int.random(in: 0...25, using: &generator)).map { _ in marks.randomElement(using: &generator) ?? ""
      }
      .joined()
      #expect(Remedy(parsing: cell).steps.map(\.source).joined() == cell)
      #expect(Step.notes(in: cell).map(\.source).joined() == cell)
      #expect(LinePart.parts(of: cell).map(\.source).joined() == cell)
      #expect(Step.steps(in: cell).map(\.source).joined() == cell)
    }
  }

  @Test(
    "What all labels end in tells none from the others",
    arguments: [
      (["가 설치 방법", "다 설치방법"], ["가", "다"]), (["가 나", "다 나 라"], ["가 나", "다 나 라"]),
      // The words all share are kept where nothing is left without them.
      (["방법", "방법"], ["방법", "방법"]), (["가 방법", "방법"], ["가 방법", "방법"]),
      (["큰 방 법", "작은 방법", "새 방 법"], ["큰", "작은", "새"]),
    ])
  func labels(of all: [String], labels: [String]) {
    #expect(SharedWords.distinguishing(all) == labels)
  }

  // MARK: Growth

  /// Cells that someone may paste, or aim at us, repeated up to a length.
  private static let patterns = [
    "1. 가\n", "① ", "회원이면 가. ", "맥: 나 / ", "아이폰은 가, ", "다. ", "가 시 ", "1588-", "a.kr", "[", "[가", "[[ > ", "☎", "☎ 1",
    "(", "(☎ ", "(☎ 1)", ")", "* ", "* 가 나 : ", "* : ", "1) ", "☞", " ", "\n", "🇰🇷",
    "🇰🇷 ", "가\u{301}",
  ]

  /// A cell of `length` characters or so: a head, the pattern, and a tail that makes it a section.
  private func cell(_ pattern: String, length: Int) -> String {
    "* 가 " + String(repeating: pattern, count: length / pattern.count) + " : 나 * 다 : 라]"
  }

  @Test(arguments: patterns)
  func `Four times the cell takes four times the time, or so`(pattern: String) {
    func time(_ length: Int) -> Duration {
      let cell = cell(pattern, length: length)
      return Duration.processorTime {
        _ = Remedy(parsing: cell)
        _ = Step.notes(in: cell)
        _ = LinePart.parts(of: cell)
        _ = SupportCentre(mentionedIn: [cell])
      }
    }
    let (short, long) = (time(5_000), time(20_000))
    // A quadratic one takes sixteen times as long; what is too short to measure is short enough.
    #expect(long < short * 8 || long < .milliseconds(20), "\(short) and \(long)")
  }
}
