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
    let knowledge = try KnowledgeBase(contentsOf: Package.knowledge, korean: Package.korean)
    let assistant = Assistant(knowledge: knowledge)
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
    arguments: [("", 0), ("{}\n", 1), ("{\"schema\":1}\n", 1), ("나> 안녕\n", 1)])
  func damaged(text: String, line: Int) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(text.utf8, to: "t.jsonl")
    let error = #expect(throws: KnowledgeError.self) { try Transcript(contentsOf: path) }
    #expect(error?.line == line)
  }

  @Test func `A turn that is none is named by its line`() throws {
    let folder = try TemporaryFolder()
    let transcript = try Transcript(contentsOf: "\(Self.folder)/\(try #require(Self.files.first))")
    let path = try folder.write((transcript.lines + "{\"turn\":\"x\"}\n").utf8, to: "t.jsonl")
    let error = #expect(throws: KnowledgeError.self) { try Transcript(contentsOf: path) }
    #expect(error?.line == transcript.entries.count + 2)
  }
}
