import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Analysis

/// What is personal is masked, and nothing else is.
@Suite struct RedactorTests {
  private let knowledge: KnowledgeBase

  init() throws {
    knowledge = try Shipped.knowledge
  }

  private func redacted(_ line: String) -> String {
    var redactor = Redactor(knowledge: knowledge)
    return redactor.redacted(line)
  }

  // MARK: What it leaves alone

  @Test func `Not a byte of the manual changes, nor of what its authors wrote`() {
    let manual = knowledge.manual.cases.flatMap { [$0.category, $0.title, $0.remedy.source] + $0.notes.map(\.source) }
    let written = knowledge.phrasings.map(\.text) + knowledge.korean.acts.map(\.said)
    let vocabulary = knowledge.vocabulary.entries.flatMap { [$0.said, $0.meant] }
    var redactor = Redactor(knowledge: knowledge)
    for text in manual + written + vocabulary where Self.phrasingsWithPasswords[text] == nil {
      #expect(redactor.redacted(text) == text)
    }
    for (text, masked) in Self.phrasingsWithPasswords { #expect(redacted(text) == masked) }
  }

  /// The phrasings that name a password.
  private static let phrasingsWithPasswords = [
    "셋톱박스 비번 0000 아닌가요": "셋톱박스 비번 [비밀값1] 아닌가요", "비번 12345678 해도 되나여ㅋㅋ": "비번 [비밀값1] 해도 되나여ㅋㅋ",
  ]

  @Test func `Not a byte of the development messages changes`() throws {
    for name in ["single", "single-2", "dialogues", "dialogues-2"] {
      for line in try String(contentsOfFile: "\(Package.root)/Tests/Evaluation/\(name).jsonl", encoding: .utf8).split(
        separator: "\n")
      {
        let label = try JSONDecoder().decode(Label.self, from: Data(line.utf8))
        for text in [label.query].compactMap(\.self) + (label.turns ?? []).map(\.user) {
          #expect(redacted(text) == text)
        }
      }
    }
  }

  private struct Label: Decodable {
    struct Turn: Decodable { let user: String }
    let query: String?
    let turns: [Turn]?
  }

  // MARK: Labels

  @Test func `The same value bears the same label, however it is written; another one the next`() {
    var redactor = Redactor(knowledge: knowledge)
    #expect(redactor.redacted("010-1234-5678이요, 아니 010 9876 5432요") == "[휴대전화1]이요, 아니 [휴대전화2]요")
    #expect(redactor.redacted("공일공일이삼사오육칠팔") == "[휴대전화1]")
    redactor.forget()
    #expect(redactor.redacted("01098765432") == "[휴대전화1]")
  }

  @Test func `Numbers go on where a transcript's labels end`() {
    var redactor = Redactor(knowledge: knowledge)
    #expect(redactor.redacted("[휴대전화3]로 왔어요") == "[휴대전화3]로 왔어요")
    #expect(redactor.redacted("010-1234-5678") == "[휴대전화4]")
  }

  @Test(
    "Redacting what is redacted changes nothing",
    arguments: [
      "비밀번호는 hong1234! 이고 인증번호 482913", "주민번호 900101-1234567, 계좌 국민은행 123456-04-567890", "비밀번호 [휴대전화1]", "[비밀값1][비밀값2]",
    ])
  func idempotence(line: String) {
    let once = redacted(line)
    #expect(redacted(once) == once)
  }

  /// A number by another may be one that the other kept from being seen, or a label near it what a cue was kept from.
  @Test func `Redacting twice is redacting once, however numbers, cues and labels stand together`() {
    let pieces = [
      "6200-0000-0000-0005", "6200-0000-0-0", "010-1234-5678", "02-123-4567", "123456-04-567890", "00-0000-00",
      "482913", "0000",
      "카드로 ", "계좌", "환불 ", "비번은 ", "otp", "전화", "사업자 ", "[카드번호1]", "[비밀값2]", "[", "]", "(", "-", "-", " ", " ", ".",
      "공일공", "일이삼사", "이", "요 ", ",*",
    ]
    var generator = SplitMix64(seed: 20)
    for _ in 0..<3_000 {
      let line = (0..<Int.random(in: 1...14, using: &generator)).compactMap { _ in
        pieces.randomElement(using: &generator)
      }.joined()
      let once = redacted(line)
      #expect(redacted(once) == once, "\(line)")
    }
  }

  @Test(
    "A label typed by hand has a number that a count can go on from, or it is none",
    arguments: [
      ("[비밀값9223372036854775807] 비번은 hong1234!", "[비밀값9223372036854775807] 비번은 [비밀값1]"),
      ("[비밀값7] 비번은 hong1234!", "[비밀값7] 비번은 [비밀값8]"),
      // The last number there is stands for all that come after.
      ("[비밀값999999] 비번은 hong1234!", "[비밀값999999] 비번은 [비밀값999999]"),
    ])
  func labelsByHand(line: String, expected: String) {
    #expect(redacted(line) == expected)
    #expect(redacted(expected) == expected)
  }

  @Test func `A label is one token, and no word of it is read`() throws {
    let analyzer = Analyzer(knowledge: knowledge)
    let with = analyzer.terms(in: "제 [휴대전화1] 로 안 와요")
    #expect(with.filter { $0.kind == .label } == [Term("[휴대전화1]", kind: .label)])
    #expect(!with.contains { $0.text.contains("핸드폰") && $0.kind != .label })
  }
}
