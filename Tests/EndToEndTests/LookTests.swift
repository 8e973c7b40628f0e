import Dialogue
import TestSupport
import Testing

@testable import mundap

@Suite struct LookTests {
  private typealias Row = (color: Look.Color, environment: [String: String], isTerminal: Bool, isColored: Bool)

  @Test func `Colour is for terminals that know it, unless the user says otherwise`() {
    let rows: [Row] = [
      (.auto, ["TERM": "xterm-256color"], true, true), (.auto, ["TERM": "xterm-256color"], false, false),
      (.auto, ["TERM": "dumb"], true, false), (.auto, [:], true, false),
      // https://no-color.org: set and not empty.
      (.auto, ["TERM": "xterm", "NO_COLOR": "1"], true, false), (.auto, ["TERM": "xterm", "NO_COLOR": ""], true, true),
      // What is asked for by name comes before what the environment says.
      (.always, ["TERM": "dumb", "NO_COLOR": "1"], false, true), (.never, ["TERM": "xterm"], true, false),
    ]
    for row in rows {
      let look = Look(color: row.color, environment: row.environment, isTerminal: row.isTerminal)
      #expect(look.isColored == row.isColored, "\(row)")
    }
  }

  @Test(
    "Titles, headings, step numbers, menu paths, telephone numbers and addresses stand out",
    arguments: [
      (ReplyBlock(.title, "3. 제목"), ["3. 제목"], ["\u{1B}[1m3. 제목\u{1B}[0m"]),
      (ReplyBlock(.heading, "* 갑 :", depth: 1), ["  * 갑 :"], ["  \u{1B}[1m* 갑 :\u{1B}[0m"]),
      (ReplyBlock(.step, "첫째", depth: 1, mark: "1."), ["  1. 첫째"], ["  \u{1B}[1m1.\u{1B}[0m 첫째"]),
      (
        ReplyBlock(.step, "[제어판 > 프로그램] 을", depth: 1), ["  [제어판 > 프로그램] 을"],
        ["  \u{1B}[36m[제어판 > 프로그램]\u{1B}[0m 을"]
      ),
      (ReplyBlock(.paragraph, "센터(☎ 1588-0182)에"), ["센터(☎ 1588-0182)에"], ["센터(\u{1B}[1m☎ 1588-0182\u{1B}[0m)에"]),
      (ReplyBlock(.note, "a.kr 접속"), ["a.kr 접속"], ["\u{1B}[4ma.kr\u{1B}[0m 접속"]),
      // A path that goes on on the next line.
      (
        ReplyBlock(.step, "[제어판 > 프로그램] 을", depth: 1), ["  [제어판 >", "  프로그램] 을"],
        ["  \u{1B}[36m[제어판 >\u{1B}[0m", "  \u{1B}[36m프로그램]\u{1B}[0m 을"]
      ),
      (ReplyBlock(.paragraph, "그냥 말"), ["그냥 말"], ["그냥 말"]), (ReplyBlock(.paragraph, ""), [""], [""]),
    ])
  func marks(block: ReplyBlock, lines: [String], marked: [String]) {
    var highlighter = Highlighter(block)
    #expect(lines.map { highlighter.marked($0) } == marked)
  }

  @Test func `Colour adds nothing but colour`() throws {
    let colored = try Program(["cases", "8", "--color", "always"]).output
    #expect(colored.contains("\u{1B}["))
    #expect(try colored.withoutColors == Program(["cases", "8"]).output)
  }

  @Test func `A screen reader is told which option is which`() throws {
    let run = try Program(["ask", "바로팜이 안 돼요"], environment: ["ACCESSIBLE": "1"])
    #expect(run.output.contains("\n선택 1: ") && !run.output.contains("  1. "))
    #expect(try Program(["ask", "바로팜이 안 돼요"], environment: ["ACCESSIBLE": "0"]).output.contains("\n  1. "))
  }
}
