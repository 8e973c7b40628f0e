import Testing

@testable import Dialogue
@testable import Transcripts

@Suite struct MarkdownExportTests {
  @Test func `A conversation reads well`() {
    #expect(
      markdown([("인증서가 *안* 떠요", "4. 인증서를 불러오지 못함\n\n  삭제 후 재설치")]) == """
        # 문답 기록

        매뉴얼: 로그인 오류 \\[v2\\]

        ## 1. 인증서가 \\*안\\* 떠요

        ```text
        4. 인증서를 불러오지 못함

          삭제 후 재설치
        ```

        """)
  }

  @Test(arguments: ["<script>alert(1)</script>", "](javascript:alert(1))", "# 제목", "a\n# b", "`` ` ``"])
  func `What a user typed is text, not Markdown`(typed: String) {
    let lines = markdown([(typed, "네")]).split(separator: "\n")
    #expect(lines.count == 6)
    #expect(!lines[2].contains("<script") || lines[2].contains("\\<script"))
    #expect(!lines[2].contains("](") || lines[2].contains("\\]\\("))
  }

  @Test func `A fence is longer than any in the reply`() {
    #expect(markdown([("가", "나 ```` 다")]).contains("\n`````text\n나 ```` 다\n`````\n"))
  }

  private func markdown(_ turns: [(user: String, reply: String)]) -> String {
    var transcript = Transcript(
      header: .init(started: "2026-01-02T03:04:05+09:00", manual: "로그인 오류 [v2]", edition: "e", version: "0"))
    for (number, turn) in turns.enumerated() {
      transcript.append(
        Turn(
          schema: 1, turn: number + 1, user: turn.user, act: .answer, case: "4", branch: nil, confidence: 1,
          candidates: [], none: 0, question: nil, reply: turn.reply),
        at: "2026-01-02T03:04:06+09:00")
    }
    return MarkdownExport(transcript).text
  }
}
