import Testing

@testable import Knowledge

@Suite struct FollowUpExampleTests {
  @Test(
    "A row is a line, what is done with it, and where the manual answers it",
    arguments: [
      (
        "7\t아이폰\t물음\t뭐라고 쳐요?\t7\t바로팜스|앱 스토어\t갑",
        FollowUpExample(
          shown: 1, branch: "아이폰", act: .question, said: "뭐라고 쳐요?", target: 1, pieces: ["바로팜스", "앱 스토어"], writer: "갑",
          line: 3)
      ),
      (
        "1\t-\t없는물음\t얼마나 걸려요\t-\t-\t을",
        FollowUpExample(shown: 0, act: .unansweredQuestion, said: "얼마나 걸려요", writer: "을", line: 3)
      ),
      // The answer of another case, and after a question rather than a remedy; nobody need say who wrote it.
      (
        "1\t-\t다른물음\t앱은요\t7\t설치",
        FollowUpExample(shown: 0, act: .distantQuestion, said: "앱은요", target: 1, pieces: ["설치"], line: 3)
      ),
      (
        "물음\t-\t사실\t폰이 없어요\t7\t방문",
        FollowUpExample(shown: nil, act: .fact, said: "폰이 없어요", target: 1, pieces: ["방문"], line: 3)
      ),
      // White space around cells and pieces is none of them.
      (" 1 \t - \t 막힘 \t 메뉴가 없어요 \t - \t - ", FollowUpExample(shown: 0, act: .obstacle, said: "메뉴가 없어요", line: 3)),
      (
        "1\t-\t물음\t값은\t1\t 60 | 예순 ",
        FollowUpExample(shown: 0, act: .question, said: "값은", target: 0, pieces: ["60", "예순"], line: 3)
      ),
    ])
  func rows(row: String, expected: FollowUpExample) throws {
    // The row stands after a comment and a blank line.
    #expect(try examples("# 사례 ⇥ 갈래\n\n\(row)\n") == [expected])
  }

  @Test(
    "What is wrong with a row is named with its place",
    arguments: [
      ("9\t-\t물음\t가\t-\t-", .unknownCase("9"), 1), ("1\t-\t물음\t가\t9\t나", .unknownCase("9"), 10),
      ("1\t-\t묻기\t가\t-\t-", .unknownKind("묻기", known: SpeechAct.allCases.map(\.rawValue)), 5),
      // The act is looked at first.
      ("9\t-\t묻기\t가\t-\t-", .unknownKind("묻기", known: SpeechAct.allCases.map(\.rawValue)), 5),
      ("1\t-\t물음\t가나\t-", .tooFewCells(expected: 6), 11), ("1\t-\t물음\t가\t-\t-\t갑\t또", .tooManyCells(allowed: 7), 16),
    ] as [(String, KnowledgeError.Reason, Int)])
  func errors(row: String, reason: KnowledgeError.Reason, column: Int) {
    #expect(throws: KnowledgeError(reason, path: "followups.tsv", line: 2, column: column)) {
      try examples("1\t-\t물음\t가\t-\t-\n\(row)\n")
    }
  }

  @Test(
    "A passage answers that holds one of the pieces, however it is spaced",
    arguments: [
      (["비밀번호 수정"], "[마이페이지 > 비밀번호  수정]", true), (["비밀번호수정"], "비밀번호\n수정", true), (["1588", "센터"], "센터에 문의", true),
      (["비밀번호 변경"], "비밀번호 수정", false), ([], "무엇이든", false),
    ] as [([String], String, Bool)])
  func answers(pieces: [String], text: String, isAnswered: Bool) {
    let example = FollowUpExample(shown: 0, act: .question, said: "가", target: 0, pieces: pieces)
    #expect(example.isAnswered(by: text) == isAnswered)
  }

  private func examples(_ text: String) throws -> [FollowUpExample] {
    let rows = "No\t구분\t유형\t대처방법\n1\t가\t나\t다\n7\t가\t라\t마\n"
    let manual = try Manual(parsing: Table(parsing: TextFile(bytes: Array(rows.utf8), path: "manual.tsv")))
    return try FollowUpExample.examples(
      in: Table(parsing: TextFile(bytes: Array(text.utf8), path: "followups.tsv")), of: manual)
  }
}
