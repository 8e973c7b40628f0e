import Testing

@testable import Knowledge

/// The notes beside a remedy that somebody in one of its branches reads.
@Suite struct BranchNotesTests {
  private static let phones = "* 안드로이드폰 설치방법 : 검색 ☞ 설치 * 아이폰 설치 방법 : 검색 ☞ 입력"

  @Test(
    "Notes that name another branch alone are left out",
    arguments: [
      (
        phones, "* 안드로이드 폰 : 바로팜 * 아이폰 : 바로팜스 ▷ 주기 : 60",
        [["* 안드로이드 폰 : 바로팜", "▷ 주기 : 60"], ["* 아이폰 : 바로팜스", "▷ 주기 : 60"]]
      ),
      // Who names both, or none, speaks to all.
      (phones, "* 안드로이드폰과 아이폰 공통 * 와이파이 필요", [["* 안드로이드폰과 아이폰 공통", "* 와이파이 필요"], ["* 안드로이드폰과 아이폰 공통", "* 와이파이 필요"]]),
      // A number is no name: "1" stands in many a note.
      ("1) 국내 : 허용 2) 국외 : 등록", "* 1회만 * 2일 이내", [["* 1회만", "* 2일 이내"], ["* 1회만", "* 2일 이내"]]),
      (phones, "", [[], []]),
    ])
  func notes(remedy: String, notes: String, expected: [[String]]) throws {
    let entry = entry(remedy, notes: notes)
    try #require(entry.remedy.branches.count == 2)
    #expect((0..<2).map { entry.notes(ofBranch: $0).map(\.text) } == expected)
  }

  @Test func `A label that another contains does not name that one`() {
    let entry = entry("○ 회원: 변경 ○ 비회원: 가입", notes: "* 비회원은 이메일 인증 필요")
    #expect(entry.notes(ofBranch: 0).map(\.text) == [])
    #expect(entry.notes(ofBranch: 1).map(\.text) == ["* 비회원은 이메일 인증 필요"])
  }

  private func entry(_ remedy: String, notes: String) -> Case {
    Case(
      number: "1", category: "가", title: "나", remedy: Remedy(parsing: remedy), notes: Step.notes(in: notes), line: 2)
  }
}
