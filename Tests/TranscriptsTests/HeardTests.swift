import Foundation
import TestSupport
import Testing

@testable import Dialogue
@testable import Transcripts

/// What the user did is on record, and what is made of a record needs no assistant.
@Suite struct HeardTests {
  private let assistant: Assistant

  init() throws {
    assistant = try Sample.assistant()
  }

  @Test(
    "Each line is on record with what it was taken for",
    arguments: [
      (["안녕하세요"], [.greeting]), (["인증서 오류가 나요", "2"], [.description, .choice]),
      (["인증서 오류가 나요", "9"], [.description, .outsideChoice]), (["인증서 오류가 나요", "모르겠어요"], [.description, .unsure]),
      (["인증서 오류가 나요", "해당 없음"], [.description, .noneOfThese]), (["사람이랑 통화하고 싶어요"], [.human]),
      (["오늘 점심 뭐 먹지"], [.offTopic]), (["미사용승인 팝업이 떠요", "그래도 안 돼요"], [.description, .failure]),
      (["미사용승인 팝업이 떠요", "됐어요"], [.description, .success]), (["미사용승인 팝업이 떠요", "감사합니다"], [.description, .thanks]),
    ] as [([String], [UserAct.Kind])])
  func kinds(lines: [String], heard: [UserAct.Kind]) {
    #expect(Sample.conversation(lines, with: assistant).turns.map(\.heard) == heard)
  }

  @Test func `A record has it in its place, and the JSON for programs has it not`() {
    let turn = Sample.turn(1, "가", case: "4", heard: .failure)
    let record = String(decoding: turn.json(time: "2026"), as: UTF8.self)
    #expect(record.contains(#""confidence":1,"heard":"failure","none":0"#))
    #expect(!String(decoding: turn.json(), as: UTF8.self).contains("heard"))
  }

  @Test func `It is read back; a name that nobody knows, and none, are as good as nothing`() throws {
    let lines = Sample.transcript([Sample.turn(1, "가", heard: .rejection)]).lines
    #expect(try Transcript(bytes: Array(lines.utf8), path: "t").turns.map(\.heard) == [.rejection])
    for other in [#""heard":"musing""#, #""heard":null"#, #""herd":1"#] {
      let text = lines.replacingOccurrences(of: #""heard":"rejection""#, with: other)
      #expect(text != lines)
      #expect(try Transcript(bytes: Array(text.utf8), path: "t").turns.map(\.heard) == [nil])
    }
  }

  @Test func `A replay tells again what the user did`() throws {
    let transcript = Sample.conversation(["인증서 오류가 나요", "1", "그래도 안 돼요", "감사합니다"], with: assistant)
    #expect(transcript.isHeard)
    let unheard = Transcript(header: transcript.header, entries: transcript.entries.map(Self.withoutHeard))
    #expect(!unheard.isHeard)
    #expect(Replay(of: unheard, to: assistant).transcript == transcript)
  }

  @Test(
    "An older record comes to the same outcome, heard by an assistant",
    arguments: [
      (["미사용승인 팝업이 떠요", "됐어요 감사합니다"], .solved), (["인증서 목록이 안 떠요", "해 봤는데 그래도 안 돼요"], .failed),
      (["미사용승인 팝업이 떠요", "네"], .answered), (["미사용승인 팝업이 떠요", "사람이랑 통화하고 싶어요"], .escalated),
    ] as [([String], Outcome)])
  func older(lines: [String], outcome: Outcome) {
    let transcript = Sample.conversation(lines, with: assistant)
    let unheard = Transcript(header: transcript.header, entries: transcript.entries.map(Self.withoutHeard))
    for transcript in [transcript, unheard.heard(by: assistant)] {
      #expect(Summary(of: transcript, over: assistant.manual).outcome == outcome)
    }
  }

  private static func withoutHeard(_ entry: Transcript.Entry) -> Transcript.Entry {
    var turn = entry.turn
    turn.heard = nil
    return Transcript.Entry(turn: turn, time: entry.time)
  }
}
