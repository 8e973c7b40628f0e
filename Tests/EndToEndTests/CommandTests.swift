import Testing

@testable import mundap

@Suite struct CommandTests {
  @Test(
    "A line that begins with a slash is a command",
    arguments: [
      ("/help", .help), ("/HELP", .help), ("/도움말", .help), ("/cases", .cases), ("/case 4", .showCase("4")),
      ("/사례  4 ", .showCase("4")), ("/case 4번", .showCase("4")), ("／help", .help),
      ("/why", .why), ("/reset", .reset), ("/quit", .quit), ("/끝", .quit),
      ("/export 내 기록.md", .export("내 기록.md")), ("/export", .export("")),
      // Without a number: which there are.
      ("/case", .cases), ("/사례", .cases),
      // In the wrong keyboard mode.
      ("/ㅗ디ㅔ", .help), ("/ㅃㅕㅑㅅ", .quit), ("/ehdnaakf", .help),
      ("/nope 1", .unknown("/nope")), ("/", .unknown("/")),
      ("로그인/비밀번호", nil), ("", nil),
    ] as [(String, Command?)])
  func parsed(line: String, command: Command?) {
    #expect(Command(parsing: line) == command)
  }

  @Test(
    "Knowledge is looked for in its places in their order",
    arguments: [
      ("/k/manual.tsv", [:], [], "/k/manual.tsv", nil),
      (nil, ["MUNDAP_KNOWLEDGE": "/v/mine"], ["/v/korean"], "/v/mine", "/v/korean"),
      (nil, [:], ["Knowledge/login-errors", "Knowledge/korean"], "Knowledge/login-errors", "Knowledge/korean"),
      (nil, [:], ["/p/bin/Knowledge/login-errors"], "/p/bin/Knowledge/login-errors", nil),
      (
        nil, ["MUNDAP_KNOWLEDGE": ""], ["/p/share/mundap/login-errors", "/p/share/mundap/korean"],
        "/p/share/mundap/login-errors", "/p/share/mundap/korean"
      ),
      // A manual elsewhere goes with the general Korean of the first default place that has it.
      ("/k/manual.tsv", [:], ["/p/share/mundap/korean"], "/k/manual.tsv", "/p/share/mundap/korean"),
      // Where nothing is, the error names the first place.
      (nil, [:], [], "Knowledge/login-errors", nil),
    ] as [(String?, [String: String], Set<String>, String, String?)])
  func location(name: String?, environment: [String: String], existing: Set<String>, path: String, korean: String?) {
    let location = KnowledgeLocation(
      named: name, environment: environment, executable: "/p/bin/mundap", exists: existing.contains)
    #expect((location.path, location.korean) == (path, korean))
  }
}
