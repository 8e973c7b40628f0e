import Dialogue
import TestSupport
import Testing
import Transcripts

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
      ("/ㅗ디ㅔ", .help), ("/ㅃㅕㅑㅅ", .quit), ("/ehdnaakf", .help), ("/EHDNAAKF", .help), ("/Rmx", .quit),
      ("/soqhsorl 기록.md", .export("기록.md")), ("／ｈｅｌｐ", .help),
      // By what else people type.
      ("/?", .help), ("/h", .help), ("/종료", .quit), ("/exit", .quit), ("/q", .quit), ("/나가기", .quit),
      ("/nope 1", .unknown("/nope")), ("/", .unknown("/")),
      // Something to say that begins as a command does: nothing may be lost by it.
      ("/reset 하면 대화가 지워지나요?", .sentence(.reset)), ("/처음 부터", .sentence(.reset)), ("/RESET now", .sentence(.reset)),
      ("/quit 하면 기록이 남나요", .sentence(.quit)), ("/뒤로 가려면?", .sentence(.back)), ("/help me", .sentence(.help)),
      ("/export 하면 어디에 저장되나요?", .sentence(.export)), ("/case 는 뭐예요？", .sentence(.case)),
      ("/reset  ", .reset),
      // Who needs help knows no slash yet.
      ("도움말", .help), ("help", .help), ("HELP", .help), ("?", .help), ("？", .help), ("h", .help), ("ㅗ디ㅔ", .help),
      ("ehdnaakf", .help),
      // Something to say; ㅗ is what an input method leaves over as often as an h.
      ("help me", nil), ("도움말이 안 열려요", nil), ("??", nil), ("ㅗ", nil), ("끝", nil), ("목록", nil), ("왜", nil),
      ("로그인/비밀번호", nil), ("", nil),
    ] as [(String, SlashCommand?)])
  func parsed(line: String, command: SlashCommand?) {
    #expect(SlashCommand(parsing: line) == command)
  }

  @Test(
    "A bare word leaves",
    arguments: [
      ("끝", true), (" 종료 ", true), ("exit", true), ("QUIT", true), ("그만", true), ("나가기", true), ("끝내기", true),
      ("q", true),
      // In the wrong keyboard mode.
      ("Rmx", true), ("whdfy", true), ("rmaks", true), ("skrkrl", true), ("Rmxsorl", true), ("ㅃㅕㅑㅅ", true),
      ("끝이 안 나요", false), ("그만 좀 물어보세요", false), ("ㅂ", false), ("도움말", false), ("", false),
    ])
  func farewell(line: String, leaves: Bool) {
    #expect(SlashCommand.isFarewell(line) == leaves)
  }

  @Test(
    "A mistyped name has the nearest suggested",
    arguments: [
      ("expotr", .export), ("hlep", .help), ("hep", .help), ("rset", .reset), ("wyh", .why), ("도음말", .help),
      ("ㄷ테ㅐㄱㅅ", .export),
      ("내보니기", .export), ("긑", .quit), ("exot", .quit),
      // Three keys of nine are slips, two of four another word.
      ("exprtt", .export), ("cafe", .case), ("hall", nil),
      // 종료 and why share three keys of five.
      ("종류", .quit), ("저장", nil), ("네", nil), ("w", nil), ("", nil), ("save", nil),
    ] as [(String, SlashCommand.Name?)])
  func nearest(typed: String, name: SlashCommand.Name?) {
    #expect(SlashCommand.Name.nearest(to: typed) == name)
  }

  @Test func `A name without end is compared with none, and not shown whole`() {
    let name = "/" + String(repeating: "리셋", count: 500_000)
    #expect(SlashCommand(parsing: name) == .unknown(name))
    #expect(SlashCommandText.unknown(name).count < 100)
  }

  @Test(arguments: SlashCommand.Name.allCases)
  func `What to do instead of a sentence is said`(name: SlashCommand.Name) {
    let text = SlashCommandText.sentence(beginningWith: name)
    #expect(text.contains("아무것도 하지 않았어요") && text.contains(name.usage))
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
      // What belongs to the program comes before what lies in the working folder, which may be anybody's.
      (
        nil, [:],
        [
          "Knowledge/login-errors", "Knowledge/korean", "/p/share/mundap/login-errors", "/p/share/mundap/korean",
          "/p/bin/Knowledge/login-errors",
        ], "/p/bin/Knowledge/login-errors", "/p/share/mundap/korean"
      ),
      (
        nil, [:], ["Knowledge/login-errors", "/p/share/mundap/login-errors"], "/p/share/mundap/login-errors", nil
      ),
      // Where nothing is, the error names the last place.
      (nil, [:], [], "Knowledge/login-errors", nil),
    ] as [(String?, [String: String], Set<String>, String, String?)])
  func location(name: String?, environment: [String: String], existing: Set<String>, path: String, korean: String?) {
    let location = KnowledgeLocation(
      named: name, environment: environment, executable: "/p/bin/mundap", exists: existing.contains)
    #expect((location.path, location.korean) == (path, korean))
  }

  @Test(
    "A build of a checkout has the checkout's knowledge, wherever it is started",
    arguments: [
      ("/c/.build/release/mundap", "/c/Knowledge/login-errors"),
      ("/c/.build/x86_64-unknown-linux-gnu/debug/mundap", "/c/Knowledge/login-errors"),
      ("/c/.build-install/x86_64-unknown-linux-gnu/release/mundap", "/c/Knowledge/login-errors"),
      // Not a build: a folder above the program is no checkout of it.
      ("/c/bin/mundap", "Knowledge/login-errors"), ("/c/.builds/release/mundap", "Knowledge/login-errors"),
      (nil, "Knowledge/login-errors"),
    ] as [(String?, String)])
  func checkout(executable: String?, path: String) {
    let location = KnowledgeLocation(
      named: nil, environment: [:], executable: executable,
      exists: ["/c/Knowledge/login-errors", "Knowledge/login-errors"].contains)
    #expect(location.path == path)
  }

  @Test func `What a record has for a turn taken back is the command's name`() {
    #expect(SlashCommand(parsing: Turn.takingBack) == .back)
  }

  @Test func `Replies name commands that there are, in the words of the program alone`() throws {
    var assistant = Assistant(knowledge: try Shipped.knowledge, hints: SlashCommandText.hints)
    #expect(assistant.reply(to: "안녕히 계세요").reply == "네, 좋은 하루 보내세요. 나가시려면 /quit 를 입력하세요.")
    var silent = try Shipped.assistant
    #expect(silent.reply(to: "안녕히 계세요").reply == "네, 좋은 하루 보내세요.")
    let again = (1...3).map { _ in assistant.reply(to: "로그인이 안 돼요").reply }
    #expect(again[2].contains("처음부터 보시려면 /reset 을 입력하세요."))
    #expect(!(1...3).map { _ in silent.reply(to: "로그인이 안 돼요").reply }[2].contains("/"))
  }
}
