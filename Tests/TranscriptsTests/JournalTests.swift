import Foundation
import TestSupport
import Testing

@testable import Dialogue
@testable import Transcripts

/// What `save` returned from, nothing loses.
@Suite struct JournalTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/a/b" }

  init() throws {
    folder = try TemporaryFolder()
  }

  private func transcript(ofTurns count: Int) -> Transcript {
    Sample.transcript((0..<count).map { Sample.turn($0 + 1, "말 \($0)") })
  }

  private func files() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }

  private func stored(_ name: String = "20260102-030405.jsonl") throws -> Transcript {
    try Transcript(contentsOf: "\(path)/\(name)")
  }

  private func mode(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func `A file comes into being with its first turn, for its owner's eyes alone`() throws {
    var journal = Journal(folder: path)
    try journal.save(transcript(ofTurns: 0))
    #expect(!FileManager.default.fileExists(atPath: path))
    try journal.save(transcript(ofTurns: 1))
    #expect(try files() == ["20260102-030405.jsonl"])
    #expect(try mode(of: path) == 0o700)
    #expect(try mode(of: "\(path)/20260102-030405.jsonl") == 0o600)
    #expect(try stored() == transcript(ofTurns: 1))
  }

  @Test func `Each turn is in the file when it was saved, and is there once`() throws {
    var journal = Journal(folder: path)
    for count in 1...5 {
      try journal.save(transcript(ofTurns: count))
      try journal.save(transcript(ofTurns: count))
      #expect(try stored() == transcript(ofTurns: count))
    }
  }

  @Test func `Two conversations that begin in one second have two files`() throws {
    var (one, other) = (Journal(folder: path), Journal(folder: path))
    try one.save(transcript(ofTurns: 1))
    try other.save(transcript(ofTurns: 2))
    #expect(try files() == ["20260102-030405-2.jsonl", "20260102-030405.jsonl"])
    #expect(try stored("20260102-030405-2.jsonl").entries.count == 2)
  }

  @Test func `A file that another program writes is not taken up`() throws {
    var journal = Journal(folder: path)
    try journal.save(transcript(ofTurns: 1))
    let error = #expect(throws: TranscriptError.self) { try Journal.resuming("\(path)/20260102-030405.jsonl") }
    #expect(error?.reason == .inUse)
  }

  @Test func `What could not be written goes with the next turn`() throws {
    _ = try folder.write("".utf8, to: "a")  // a file where the folder should be
    var journal = Journal(folder: path)
    let error = #expect(throws: TranscriptError.self) { try journal.save(transcript(ofTurns: 1)) }
    #expect(error?.kind == .cannotCreate)
    try FileManager.default.removeItem(atPath: folder.path + "/a")
    try journal.save(transcript(ofTurns: 2))
    #expect(try stored() == transcript(ofTurns: 2))
  }

  @Test func `Where a sync fails nothing of the records stays, and they are written again whole`() throws {
    let disk = Disk()
    var journal = Journal(folder: path, sync: { _ in disk.status })
    try journal.save(transcript(ofTurns: 1))
    disk.status = -1
    #expect(throws: TranscriptError.self) { try journal.save(transcript(ofTurns: 2)) }
    #expect(try stored() == transcript(ofTurns: 1))
    disk.status = 0
    try journal.save(transcript(ofTurns: 3))
    #expect(try stored() == transcript(ofTurns: 3))
  }

  /// A disk that fails on demand.
  private final class Disk: @unchecked Sendable {
    var status: Int32 = 0
  }

  @Test func `A folder that vanished is made again, with the whole conversation`() throws {
    var journal = Journal(folder: path)
    try journal.save(transcript(ofTurns: 2))
    try FileManager.default.removeItem(atPath: path)
    try journal.save(transcript(ofTurns: 3))
    #expect(try stored() == transcript(ofTurns: 3))
  }

  @Test func `A record that was torn is cut off, and the conversation goes on behind the whole ones`() throws {
    var journal = Journal(folder: path)
    try journal.save(transcript(ofTurns: 3))
    journal.close()
    let file = "\(path)/20260102-030405.jsonl"
    let whole = try Data(contentsOf: URL(filePath: file))
    let second = transcript(ofTurns: 2).lines.utf8.count
    for length in [second + 1, second + 40, whole.count - 1] {
      try whole.prefix(length).write(to: URL(filePath: file))
      #expect(try stored().entries.count >= 2)
      var (resumed, found) = try Journal.resuming(file)
      #expect(found == transcript(ofTurns: 2))
      try resumed.save(transcript(ofTurns: 4))
      resumed.close()
      #expect(try stored() == transcript(ofTurns: 4))
    }
  }
}
