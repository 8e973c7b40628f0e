import Foundation
import TestSupport
import Testing

@testable import Dialogue
@testable import Transcripts

/// The forms of a transcript: they read well, and are safe whatever was typed.
@Suite struct ExportTests {
  private let assistant: Assistant

  init() throws {
    assistant = try Sample.assistant()
  }

  private func text(_ format: ExportFormat, of turns: [Turn]) -> String {
    text(format, of: Sample.transcript(turns))
  }

  private func text(_ format: ExportFormat, of transcript: Transcript) -> String {
    format.text(of: transcript, summary: Summary(of: transcript, over: assistant.manual))
  }

  @Test func `Markdown has the summary, then the conversation`() {
    let turns = [Sample.turn(1, "인증서가 *안* 떠요", case: "4", reply: "4. 인증서를 불러오지 못함\n\n  삭제 후 재설치")]
    #expect(
      text(.md, of: turns) == """
        # 문답 기록

        - **때**: 2026-01-02T03:04:05+09:00 – 2026-01-02T03:04:06+09:00
        - **매뉴얼**: 로그인 오류 \\[v2\\]
        - **판**: e
        - **문제**: 인증서가 \\*안\\* 떠요
        - **안내한 사례**: 4번
        - **결과**: 안내함

        ## 1. 인증서가 \\*안\\* 떠요

        ```text
        4. 인증서를 불러오지 못함

          삭제 후 재설치
        ```

        """)
  }

  @Test func `A fence is longer than any in the reply`() {
    #expect(text(.md, of: [Sample.turn(1, "가", reply: "나 ```` 다")]).contains("\n`````text\n나 ```` 다\n`````\n"))
  }

  private static let hostileTexts = [
    "<script>alert(1)</script>", "](javascript:alert(1))", "[눌러](javascript:alert(1))", "=cmd|' /C calc'!A0", "+1",
    "-1", "@SUM(A1)",
    "\u{1B}[31m빨강\u{1B}]0;제목\u{07}", "\u{202E}뒤집힘", "\" onload=\"x", "a\"b,c", "<img src=x onerror=alert(1)>", "&lt;",
    "| a | b |", "`` ` ``",
    "＝cmd()", "<!--", "</style>",
  ]

  @Test("What a user typed is text in every form", arguments: hostileTexts)
  func hostile(typed: String) throws {
    // As it comes out of a file: that is how it gets to an export.
    let path = try TemporaryFolder()
    let file = try path.write(Sample.transcript([Sample.turn(1, typed, reply: typed)]).lines.utf8, to: "t.jsonl")
    let transcript = try Transcript(contentsOf: file)
    for format in ExportFormat.allCases {
      let text = text(format, of: transcript)
      #expect(
        !text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\r" },
        "\(format)")
      #expect(!text.unicodeScalars.contains("\u{202E}"))
    }
    let html = text(.html, of: transcript)
    for tag in ["<script", "<img", "<!--", "onload=\""] { #expect(!html.contains(tag)) }
    #expect(html.components(separatedBy: "</style>").count == 2)
    let markdown = text(.md, of: transcript)
    let outside = markdown.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
      .joined()
    let unescaped = outside.replacingOccurrences(of: "\\\\.", with: "", options: .regularExpression)
    #expect(!unescaped.contains("](") && !unescaped.contains("<"))
    for line in text(.csv, of: transcript).components(separatedBy: "\r\n") {
      for cell in line.components(separatedBy: "\",\"") {
        let first = cell.drop { $0 == "\"" }.first
        #expect(first.map { !"=+@＝".contains($0) } ?? true, "\(cell)")
      }
    }
  }

  @Test func `CSV opens in Excel: a byte order mark, CRLF, a row a turn`() {
    let csv = text(.csv, of: [Sample.turn(1, "가,\"나\""), Sample.turn(2, "=1+1")])
    #expect(csv.unicodeScalars.first == "\u{FEFF}")
    let rows = csv.components(separatedBy: "\r\n")
    #expect(rows.count == 4 && rows[3].isEmpty)
    #expect(rows[1].contains("\"가,\"\"나\"\"\""))
    #expect(rows[2].contains("\"'=1+1\""))
  }

  @Test func `HTML is one file without a script, and nothing in it is fetched`() {
    let html = text(.html, of: [Sample.turn(1, "가")])
    #expect(html.hasPrefix("<!DOCTYPE html>"))
    #expect(
      !html.contains("<script") && !html.contains("src=") && !html.contains("http://") && !html.contains("https://"))
    #expect(html.contains("prefers-color-scheme: dark") && html.contains("@media print"))
  }

  @Test func `A conversation from the field is a test in one step`() throws {
    let lines = ["인증서 오류가 나요", "2", "그래도 안 돼요"]
    let transcript = Sample.conversation(lines, with: assistant)
    let line = text(.dialogue, of: transcript)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    let turns = try #require(object["turns"] as? [[String: Any]])
    #expect(turns.map { $0["user"] as? String } == lines)
    #expect(turns.map { $0["act"] as? String } == ["clarify", "answer", "escalate"])
    #expect(turns.map { $0["cases"] as? [Int] } == [[5, 4], [4], [4]])
  }

  @Test func `What was taken back is no part of the test, nor of the summary`() {
    let turns = [
      Sample.turn(1, "가", case: "4"), Sample.turn(2, "잘못 적음", .decline),
      Turn(command: "/back", number: 1, reply: Reply("네")),
    ]
    #expect(!text(.dialogue, of: turns).contains("잘못"))
    #expect(Summary(of: Sample.transcript(turns), over: assistant.manual).outcome == .answered)
    #expect(text(.txt, of: turns).contains("잘못 적음"))
  }

  @Test(
    "A file's name tells its form",
    arguments: [
      ("a.md", .md), ("a.HTML", .html), ("a.b.csv", .csv), ("a.dialogue.jsonl", .dialogue), ("a.jsonl", .jsonl),
      ("a", nil), ("../a", nil), ("b.d/a", nil), (".a", nil), ("b.pdf/a.md", .md),
    ] as [(String, ExportFormat?)])
  func names(name: String, format: ExportFormat?) throws {
    #expect(try ExportFormat(fileName: name) == format)
  }

  @Test(arguments: ["a.pdf", "a.DOCX", "a.md.bak", "2026.11.24", "a."])
  func `An ending that is no form is an error that names the forms`(name: String) {
    let error = #expect(throws: TranscriptError.self) { try ExportFormat(fileName: name) }
    #expect(error?.kind == .wrongUsage)
    for format in ExportFormat.allCases { #expect(error?.description.contains(".\(format.suffix)") == true) }
  }

  // MARK: Personal data

  private static let planted = [
    ("제 번호 010-2345-6789로 인증번호가 안 와요", "2345"), ("비번은 hong1234!인데 안 돼요", "hong1234"),
    ("메일은 gildong@korea.kr 이에요", "gildong"),
    ("주민번호 900101-1234567 넣었어요", "1234567"), ("공일공 삼삼삼삼 사사사사", "삼삼삼삼"), ("계좌는 국민은행 123456-04-567890", "567890"),
  ]

  @Test func `No export of any conversation holds a planted personal string`() throws {
    let folder = Package.root + "/Tests/Conversations"
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      let lines = try Transcript(contentsOf: "\(folder)/\(name)").standingTurns.map(\.user)
      // Each conversation with all of them planted between its lines.
      let mixed = Array(lines.prefix(2)) + Self.planted.map(\.0) + lines.dropFirst(2)
      let transcript = Sample.conversation(mixed, with: assistant)
      for format in ExportFormat.allCases {
        let text = text(format, of: transcript)
        for (_, secret) in Self.planted { #expect(!text.contains(secret), "\(name) \(format) \(secret)") }
      }
    }
  }
}
