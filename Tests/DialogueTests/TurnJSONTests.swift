import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Dialogue

/// A turn as programs and files read it.
@Suite struct TurnJSONTests {
  private func decoded(_ turn: Turn) throws -> Turn { try JSONDecoder().decode(Turn.self, from: Data(turn.json())) }

  @Test func `What is written is read back, whatever was typed`() throws {
    var generator = SplitMix64(seed: 6)
    for _ in 0..<500 {
      let text = String.random(upTo: 40, using: &generator)
      let question = Turn.Question(
        text: text, options: [.init(label: text, cases: ["4", text]), .init(label: "", cases: [])])
      let turn = Turn(
        schema: 1, turn: Int.random(in: 0...99, using: &generator), user: text, act: .clarify, case: nil, branch: text,
        confidence: Double.random(in: 0...1, using: &generator), candidates: [.init(case: "6", probability: 1)],
        none: 0,
        question: question, shown: .init(case: text, branch: text, whole: false, passages: [text, ""]), reply: text)
      #expect(try decoded(turn) == turn)
    }
  }

  @Test func `Every key is there, in the order of its letters, and a whole number has no fraction`() {
    let turn = Turn(command: "/help \"\\\u{1}", number: 3, reply: Reply("가\n나"))
    #expect(
      String(decoding: turn.json(), as: UTF8.self)
        == #"{"act":"command","branch":null,"candidates":[],"case":null,"confidence":1,"none":0,"question":null,"reply":"가\n나","schema":1,"shown":null,"turn":3,"user":"/help \"\\\u0001"}"#
    )
  }

  @Test func `A conversation's turns are what Foundation makes of them`() throws {
    var assistant = try Shipped.assistant
    for line in ["로그인이 안 돼요", "2", "그래도 안 돼요", "점심 뭐 먹지"] {
      let bytes = assistant.reply(to: line).json(time: "2026-01-02T03:04:05+09:00")
      let object = try JSONSerialization.jsonObject(with: Data(bytes))
      let again = try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
      let objects = try [Data(bytes), again].map { try JSONSerialization.jsonObject(with: $0) as? NSDictionary }
      #expect(objects[0] == objects[1])
    }
  }

  @Test func `What is shown of the manual is an object of its own`() throws {
    var assistant = try Shipped.assistant
    let json = String(decoding: assistant.reply(to: "인증서를 불러오지 못해요").json(), as: UTF8.self)
    #expect(
      json.contains(
        #""shown":{"branch":null,"case":"4","passages":["인증서 프로그램 [매직라인(MagicLine4NX)] 삭제 후 재설치 [제어판 > 프로그램 > 프로그램 및 기능 : 프로그램 제거 또는 변경]"],"whole":true}"#
      ))
  }

  @Test func `A record of an earlier version shows nothing`() throws {
    let record =
      #"{"act":"smalltalk","candidates":[],"confidence":1,"none":0,"reply":"네","schema":1,"turn":1,"user":"네"}"#
    #expect(try JSONDecoder().decode(Turn.self, from: Data(record.utf8)).shown == nil)
  }
}
