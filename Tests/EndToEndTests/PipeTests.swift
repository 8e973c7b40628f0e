import Foundation
import TestSupport
import Testing

@testable import mundap

@Suite struct PipeTests {
  @Test func `One line is one reply, without a prompt`() throws {
    let run = try Program([], input: "미사용승인 팝업이 떠요\n")
    #expect(run.output.hasPrefix("10. [미사용승인] 팝업 메시지가"))
    #expect(!run.output.contains("나>"))
    #expect((run.status, run.error) == (0, ""))
  }

  @Test func `Every line that is not blank has one JSON object, and nothing else is written`() throws {
    let lines = ["로그인이 안 돼요", "", "  ", "2", "/why", "/nope", "/reset", "초기화 메일이 안 와요", "/quit", "이 줄은 읽히지 않는다"]
    let run = try Program(["chat", "--format", "json", "--no-transcript"], input: lines.joined(separator: "\n"))
    let objects = try run.objects
    #expect(
      objects.map { $0["act"] as? String } == [
        "clarify", "clarify", "command", "command", "command", "answer", "command",
      ])
    #expect(objects.map { $0["turn"] as? Int } == [1, 2, 2, 2, 2, 1, 1])
    #expect(objects[5]["case"] as? String == "3")
    #expect(run.error == "")
  }

  @Test func `Every key is there, null where it has nothing to say`() throws {
    let keys: Set = [
      "schema", "turn", "user", "act", "case", "branch", "confidence", "candidates", "none", "question", "reply",
      "shown",
    ]
    let run = try Program(["--format", "json"], input: "로그인이 안 돼요\n/help\n오늘 점심 뭐 먹지\n")
    for object in try run.objects { #expect(Set(object.keys) == keys) }
    #expect(run.output.contains("\"case\":null"))
    #expect(run.output.contains("{\"cases\":[],\"label\":\"해당 없음\"}"))
  }

  @Test func `The same input gives the same bytes`() throws {
    let input = "로그인이 안 돼요\n1\n2\n/why\n인증서가 안 떠요\n"
    #expect(
      try Program(["--format", "json"], input: input).output == Program(["--format", "json"], input: input).output)
  }

  @Test(
    "Ask answers once and says how by its exit code",
    arguments: [
      (["ask", "초기화 메일이 안 와요"], "", 0), (["ask", "초기화", "메일이", "안", "와요"], "", 0), (["ask"], "초기화 메일이\n안 와요\n", 0),
      (["ask", "오늘 점심 뭐 먹지"], "", 1), (["ask", "로그인이 안 돼요"], "", 2), (["ask"], "", 64), (["ask", " "], "", 64),
      (["cases", "12"], "", 66), (["cases", "4"], "", 0), (["nonsense"], "", 64), (["--format", "xml"], "", 64),
    ] as [([String], String, Int32)])
  func exitCodes(arguments: [String], input: String, status: Int32) throws {
    #expect(try Program(arguments, input: input).status == status)
  }

  @Test func `The cases are listed, and shown verbatim as JSON`() throws {
    #expect(try Program(["cases"]).output.contains("\n  4. 인증서를 불러오지 못함\n"))
    let record = try #require(try Program(["cases", "9", "--format", "json"]).objects.first)
    #expect(record["title"] as? String == "기관메타시스템 ID와 목록등록관리시스템 ID를 다르게 사용해 바로팜 인증 불가")
  }

  @Test(arguments: ["가\u{1B}]0;x\u{7}나\u{1B}[31m", "한 줄\u{0}둘"])
  func `Control characters go no further`(typed: String) throws {
    let run = try Program(["--format", "json"], input: typed + "\n")
    let user = try #require(try run.objects.first?["user"] as? String)
    #expect(user.unicodeScalars.allSatisfy { $0.value >= 0x20 })
  }

  @Test func `An export is Markdown for its owner alone, and never overwrites`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/기록.md"
    let run = try Program([], input: "초기화 메일이 안 와요\n/export \(path)\n/export \(path)\n/export /없는/곳.md\n")
    #expect(run.output.contains("\(path)에 대화를 적어 두었어요."))
    #expect(run.output.contains("\(path): 이미 있어요."))
    #expect(run.output.contains("/없는/곳.md: 그런 폴더가 없어요."))
    #expect(folder.read("기록.md")?.contains("## 1. 초기화 메일이 안 와요") == true)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `An export's ending is a form's, a name without one gets Markdown's, and the whole path is told`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("".utf8, to: "있던 것")
    let names = ["상담.pdf", "상담.docx", "상담", "./b.html", "\"내 기록.txt\"", "있던 것"]
    let run = try Program(
      ["--knowledge", Package.knowledge], input: "초기화 메일이 안 와요\n" + names.map { "/export \($0)\n" }.joined(),
      folder: folder.path)
    for ending in [".pdf", ".docx"] { #expect(run.output.contains("상담\(ending): '\(ending)' 파일로는 적지 못해요. .md .html")) }
    for name in ["상담.md", "b.html", "내 기록.txt"] { #expect(run.output.contains("\(folder.path)/\(name)에 대화를 적어 두었어요.")) }
    #expect(folder.read("상담.md")?.hasPrefix("# 문답 기록") == true)
    #expect(folder.read("b.html")?.hasPrefix("<!DOCTYPE html>") == true)
    #expect(run.output.contains("있던 것: 이미 있어요."))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 4)
  }

  @Test(arguments: ["도움말", "help", "?", "？", "h", "ㅗ디ㅔ"])
  func `A bare word asks for help, whatever question is open`(word: String) throws {
    let run = try Program(["chat", "--format", "json", "--no-transcript"], input: "로그인이 안 돼요\n\(word)\n바로팜이요\n")
    #expect(try run.objects.map { $0["act"] as? String } == ["clarify", "command", "clarify"])
    #expect(try run.objects.map { $0["turn"] as? Int } == [1, 1, 2])
    #expect(try run.objects[1]["reply"] as? String == SlashCommandText.help)
  }

  @Test func `A question about a command loses nothing`() throws {
    let input = "초기화 메일이 안 와요\n/reset 하면 대화가 지워지나요?\n/quit 하면 기록이 남나요?\n/back 은 뭐예요\n/why\n"
    let run = try Program(["chat", "--format", "json", "--no-transcript"], input: input)
    let replies = try run.objects.map { $0["reply"] as? String ?? "" }
    #expect(replies.count == 5)
    for reply in replies[1...3] { #expect(reply.contains("아무것도 하지 않았어요")) }
    #expect(replies[4].contains("3번"))
  }

  @Test func `Neither full Foundation nor ICU is loaded`() throws {
    let libraries = try Program(shell: "ldd \"$0\"", arguments: [Package.program]).output
    #expect(libraries.contains("libreadline"))
    for name in ["libFoundation.so", "ICU", "Internationalization"] { #expect(!libraries.contains(name)) }
  }

  @Test func `Output that nobody can take is an error`() throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "echo 로그인 | '\(Package.program)' > /dev/full 2>/dev/null"]
    process.currentDirectoryURL = URL(filePath: Package.root)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 74)
  }
}
