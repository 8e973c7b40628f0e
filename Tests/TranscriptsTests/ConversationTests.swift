import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Dialogue
@testable import Transcripts

/// Conversations as they were held once, replayed: the acts are pinned here, the words elsewhere.
///
/// After an intended change: `mundap replay --accept Tests/Conversations/*.jsonl`, and read the difference.
@Suite struct ConversationTests {
  private static let folder = Package.root + "/Tests/Conversations"
  private static let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()

  @Test func `There are conversations enough`() {
    #expect(Self.files.count >= 30)
  }

  @Test func `Every conversation goes as it went`() throws {
    let assistant = try Shipped.assistant
    for file in Self.files {
      let transcript = try Transcript(contentsOf: "\(Self.folder)/\(file)")
      #expect(!transcript.turns.isEmpty)
      for difference in Replay(of: transcript, to: assistant).differences {
        let (then, now) = (difference.then, difference.now)
        Issue.record(
          "\(file) \(then.turn). \(then.user): \(then.act) \(then.case ?? "") → \(now.act) \(now.case ?? "")")
      }
    }
  }

  @Test func `A transcript's file gives the transcript back`() throws {
    let folder = try TemporaryFolder()
    let transcript = try Transcript(contentsOf: "\(Self.folder)/\(try #require(Self.files.first))")
    let path = try folder.write(transcript.lines.utf8, to: "t.jsonl")
    #expect(try Transcript(contentsOf: path) == transcript)
  }

  @Test(
    "What is no transcript is named by its line",
    arguments: [("", 0), ("{\"sche", 0), ("{}\n", 1), ("{\"schema\":1}\n", 1), ("나> 안녕\n", 1)])
  func damaged(text: String, line: Int) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(text.utf8, to: "t.jsonl")
    let error = #expect(throws: TranscriptError.self) { try Transcript(contentsOf: path) }
    #expect(error?.position.line == line)
  }

  @Test func `A turn that is none is named by its line`() throws {
    let folder = try TemporaryFolder()
    let transcript = try Transcript(contentsOf: "\(Self.folder)/\(try #require(Self.files.first))")
    let path = try folder.write((transcript.lines + "{\"turn\":\"x\"}\n").utf8, to: "t.jsonl")
    let error = #expect(throws: TranscriptError.self) { try Transcript(contentsOf: path) }
    #expect(error?.position.line == transcript.entries.count + 2)
  }

  @Test func `A record from anywhere brings no control character, and a newer schema is told`() throws {
    let folder = try TemporaryFolder()
    let turn = Sample.turn(1, "\u{1B}[2J지움\u{7}", reply: "\u{1B}[31m가\n나\u{202E}")
    let path = try folder.write(Sample.transcript([turn]).lines.utf8, to: "t.jsonl")
    #expect(try Transcript(contentsOf: path).turns.map(\.user) == ["[2J지움"])
    #expect(try Transcript(contentsOf: path).turns.map(\.reply) == ["[31m가\n나"])
    let newer = Sample.transcript([]).lines.replacingOccurrences(of: "\"schema\":1", with: "\"schema\":2")
    let error = #expect(throws: TranscriptError.self) { try Transcript(bytes: Array(newer.utf8), path: "t") }
    #expect(error?.reason == .newerSchema)
  }

  @Test(
    "What is no file of records is an error, not a hang", arguments: ["/dev/zero", "/tmp", "/없는/파일.jsonl", "/dev/null"])
  func noFile(path: String) {
    #expect(throws: TranscriptError.self) { try Transcript(contentsOf: path) }
  }

  @Test func `A record nested too deep is an error`() {
    let bomb = Sample.transcript([]).lines + String(repeating: "[", count: 100_000) + "\n"
    #expect(throws: TranscriptError.self) { try Transcript(bytes: Array(bomb.utf8), path: "t") }
  }
}
