import Foundation
import Knowledge
import TestSupport
import Testing

@testable import mundap

@Suite struct CompletionTests {
  private let completer: Completer

  init() throws {
    completer = Completer(manual: try Shipped.knowledge.manual)
  }

  @Test(
    "Tab completes commands, their arguments and the manual's nouns",
    arguments: [
      ("/도", "/도", ["/도움말"]), ("/h", "/h", ["/help"]), ("/c", "/c", ["/cases", "/case"]), ("/없", "/없", []),
      ("/case 1", "1", ["1", "10", "11"]), ("/사례 1", "1", ["1", "10", "11"]), ("/ㅊㅁㄴㄷ 9", "9", ["9"]),
      ("/help 1", "1", []),
      ("바로", "바로", ["바로팜", "바로팜스"]),
      // A syllable that is not finished, first sounds, and the keyboard's other mode.
      ("안드ㄹ", "안드ㄹ", ["안드로이드", "안드로이드폰"]), ("ㅂㄹㅍ", "ㅂㄹㅍ", ["바로팜", "바로팜스"]), ("qkfhvka", "qkfhvka", ["바로팜", "바로팜스"]),
      // In the middle of a sentence.
      ("제 핸드폰에 앱스", "앱스", ["앱스토어"]),
      // Nothing to go by, and an English word.
      ("", "", []), ("ok", "ok", []),
    ])
  func completion(line: String, word: String, words: [String]) {
    #expect(completer.completion(of: word, in: line) == .words(words))
  }

  @Test func `An export's name is a file's`() {
    #expect(completer.completion(of: "기", in: "/export 기") == .files)
    #expect(completer.completion(of: "", in: "/내보내기 ") == .files)
  }

  @Test func `The keys do it`() throws {
    let terminal = try Terminal()
    try terminal.wait(for: Conversation.prompt)
    // The line is a command's, so that what arrived is shown.
    terminal.type("/사\t 십이\r")
    try terminal.wait(for: "십이번 사례는 없어요")
    try terminal.wait(for: Conversation.prompt)
    terminal.type("미사ㅇ\t")
    try terminal.wait(for: "미사용승인")
    terminal.type("\u{3}")
    try terminal.wait(for: Conversation.prompt)
    terminal.type("/export READ\t")
    try terminal.wait(for: "/export README")
  }
}
