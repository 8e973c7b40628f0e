import Testing

@testable import Knowledge

/// The header as the form has it.
private let header = "No\t구분\t유형\t대처방법\t비고"

@Suite struct ManualTests {
  @Test func `A blank category is a merged cell, and a row may lack its last cells`() throws {
    let manual = try manual("제목\n\n\(header)\n1\t가\t나\t다\t라\n2\t\t마\t바\n3\t사\t아\n")
    #expect(manual.title == "제목")
    #expect(manual.cases.map(\.number) == ["1", "2", "3"])
    #expect(manual.cases.map(\.category) == ["가", "가", "사"])
    #expect(manual.cases.map(\.remedy.source) == ["다", "바", ""])
    #expect(manual.cases[0].notes.map(\.source) == ["라"])
  }

  @Test(
    "The header's words and spaces may differ",
    arguments: [
      "No\t구분\t로그인 오류 유형\t대 처 방 법 안 내\t비 고",
      "no.\t구 분\t오류 유형\t대처 방법 안내\t비고",
      "번호\t분류\t증상\t조치 방법\t참고 사항",
      "No\t구분\t유형\t대처방법",
      // Empty cells to the right of the table, as a spreadsheet may save them.
      "No\t구분\t유형\t대처방법\t비고\t\t",
    ])
  func headers(line: String) throws {
    let manual = try manual("\(line)\n1\t가\t나\t다\n")
    #expect(manual.cases.map(\.title) == ["나"])
    #expect(manual.cases.map(\.remedy.source) == ["다"])
  }

  @Test(
    "What cannot be read is one error with its place",
    arguments: [
      ("", .empty, 0, 0),
      ("\n \n", .empty, 0, 0),
      ("제목만 있는 글\n", .noHeader, 1, 1),
      ("No\t구분\t유형\n1\t가\t나", .missingColumn("대처방법"), 1, 1),
      ("\(header)\t유형\n", .repeatedColumn("유형"), 1, 18),
      ("\(header)\t담당\n", .unknownColumn("담당"), 1, 18),
      ("제목\n\n\(header)\n", .noCases, 3, 1),
      ("\(header)\n1\t가\t나\t다\t라\t마\n", .tooManyCells(allowed: 5), 2, 11),
      // A cell too many is a slip of the tab key even where it is empty.
      ("\(header)\n1\t가\t나\t다\t라\t\n", .tooManyCells(allowed: 5), 2, 11),
      ("\(header)\n\t가\t나\t다\n", .blankCell("No"), 2, 1),
      ("\(header)\n1\t가\t\t다\n", .blankCell("유형"), 2, 1),
      ("\(header)\n1\t\t나\t다\n", .categoryOfNoRow, 2, 1),
      ("\(header)\n1\t가\t나\t다\n1\t\t라\t마\n", .repeatedNumber("1", firstLine: 2), 3, 1),
    ] as [(String, KnowledgeError.Reason, Int, Int)])
  func errors(text: String, reason: KnowledgeError.Reason, line: Int, column: Int) {
    #expect(throws: KnowledgeError(reason, path: "m.tsv", line: line, column: column)) { try manual(text) }
  }

  @Test func `An error is one line with the place, the fault and the cure`() {
    let error = KnowledgeError(.unclosedQuote, path: "m.tsv", line: 4, column: 2)
    #expect(error.description.hasPrefix("m.tsv:4:2: 여기서 연 큰따옴표"))
    #expect(!error.description.contains("\n"))
  }

  @Test(
    "The centre to call is the most frequent NAME(☎ NUMBER)",
    arguments: [
      (["활용지원센터(☎ 1588-0182)에 요청"], "활용지원센터", "1588-0182"),
      (["공공데이터 활용지원센터(☎ 1588-0182)에", "시청(☎ 120)", "시청(☎ 120)"], "시청", "120"),
      // The name ends where a clause does.
      (["탈퇴한 경우 ☞ 민원 상담실(☎02-123-4567)"], "민원 상담실", "02-123-4567"),
      // A city is no clause, although 시 may end one.
      (["서울시(☎ 120)"], "서울시", "120"),
      (["개통이 안 되는 경우 고객센터(☎ 100)"], "고객센터", "100"),
    ])
  func supportCentre(texts: [String], name: String, phone: String) {
    #expect(SupportCentre(mentionedIn: texts) == SupportCentre(name: name, phone: phone))
  }

  @Test(arguments: ["전화하세요", "(1588-0182)", "센터(내선 12)", "(☎ 1588-0182)"])
  func `A manual that names no centre claims none`(text: String) {
    #expect(SupportCentre(mentionedIn: [text]) == nil)
  }

  private func manual(_ text: String) throws -> Manual {
    try Manual(parsing: Table(parsing: TextFile(bytes: Array(text.utf8), path: "m.tsv")))
  }
}
