import Foundation
import TestSupport
import Testing

@testable import Dialogue
@testable import Knowledge
@testable import Transcripts

/// What holds in every conversation, however odd: seeded random ones, 200 in the suite, 10,000 by `make torture`.
@Suite struct LawTests {
  private static let isTorture = ProcessInfo.processInfo.environment["MUNDAP_TORTURE"] != nil
  private static let conversations = isTorture ? 10_000 : 200
  private static let turns = 50
  private static let failure = "그래도 안 돼요"

  private let knowledge: KnowledgeBase
  private let lines: [String]

  init() throws {
    knowledge = try Shipped.knowledge
    lines = knowledge.phrasings.map(\.text) + knowledge.korean.acts.map(\.said)
  }

  @Test(arguments: 0..<4)
  func `No conversation breaks a law`(share: Int) throws {
    let assistant = try Shipped.assistant
    for number in stride(from: share, to: Self.conversations, by: 4) {
      var generator = SplitMix64(seed: UInt64(number))
      check(assistant, using: &generator)
    }
  }

  private func check(_ fresh: Assistant, using generator: inout SplitMix64) {
    var (assistant, law) = (fresh, Law(manual: knowledge.manual))
    var transcript = Transcript(header: .init(started: "", manual: "", edition: "", version: ""))
    for _ in 0..<Self.turns {
      let line = line(using: &generator)
      if line == Turn.takingBack {
        if assistant.back() {
          transcript.append(Turn(command: line, number: 0, reply: Reply("")), at: "")
          law.noteTakingBack()
        }
        continue
      }
      let before = assistant.state
      let turn = assistant.reply(to: line)
      transcript.append(turn, at: "")
      law.check(turn, to: line, before: before, after: assistant.state)
    }
    // A fold over the turns: the same lines come to the same state.
    var again = fresh
    for turn in transcript.turns {
      if turn.isTakingBack { again.back() } else { #expect(again.reply(to: turn.user) == turn) }
    }
    #expect(again.state == assistant.state)
    #expect(Replay(of: transcript, to: fresh).differences.isEmpty)
  }

  private func line(using generator: inout SplitMix64) -> String {
    switch Int.random(in: 0..<20, using: &generator) {
    case 0..<3: "\(Int.random(in: 0...8, using: &generator))"
    case 3..<5: Self.failure
    case 5: "모르겠어요"
    case 6: String.random(upTo: 20, using: &generator)
    case 7: Turn.takingBack
    case 8: "로그인이 안 돼요"
    default: lines.randomElement(using: &generator) ?? ""
    }
  }

  /// What was seen of a conversation, for what must not be seen again.
  private struct Law {
    let manual: Manual
    private var said: [String] = []

    init(manual: Manual) { self.manual = manual }

    /// The reply to the command stands between those before and after it.
    mutating func noteTakingBack() { said.append(Turn.takingBack) }

    mutating func check(_ turn: Turn, to line: String, before: DialogueState, after: DialogueState) {
      let belief = after.belief
      #expect(abs(belief.probabilities.reduce(belief.none, +) - 1) < 1e-9)
      // A remedy that was reported to fail.
      for index in before.failed {
        #expect(!turn.reply.contains(RemedyText.text(of: manual.cases[index])), "\(line)")
      }
      if line == LawTests.failure, let shown = before.shown, before.question == nil {
        #expect(after.failed.contains(shown))
        #expect(turn.case != manual.cases[shown].number)
      }
      #expect(said.suffix(2) != [turn.reply, turn.reply], "\(line)")
      said.append(turn.reply)
      // An option, a remedy or whom to call; small talk goes on by itself.
      let isWayOut = turn.question != nil || turn.case != nil || turn.reply.contains("1588-0182")
      #expect(turn.act == .smalltalk || isWayOut, "\(line)")
      #expect((turn.question != nil) == (turn.act == .clarify))
    }
  }
}
