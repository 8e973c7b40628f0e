import Foundation
import TestSupport
import Testing

@testable import Transcripts

/// The names of stored transcripts, and their removal.
@Suite struct TranscriptFolderTests {
  private let temporary: TemporaryFolder
  private let folder: TranscriptFolder

  init() throws {
    temporary = try TemporaryFolder()
    folder = TranscriptFolder(path: temporary.path)
    for name in ["20260102-030405", "20260102-030405-2", "20260102-030405-10", "20260203-040506"] {
      _ = try temporary.write("".utf8, to: name + ".jsonl")
    }
  }

  @Test(
    "A name is itself alone, and the beginning of one alone is it",
    arguments: [
      ("20260102-030405", "20260102-030405"), ("20260102-030405-2", "20260102-030405-2"),
      ("20260102-030405-1", "20260102-030405-10"), ("202602", "20260203-040506"),
    ])
  func meant(text: String, name: String) throws {
    #expect(try TranscriptFolder.name(beginningWith: text, among: folder.names) == name)
    #expect(try folder.file(named: text) == "\(temporary.path)/\(name).jsonl")
  }

  @Test(
    arguments: [("2", .ambiguousName), ("20260102-030405-", .ambiguousName), ("", .unknownName), ("3", .unknownName)]
      as [(String, TranscriptError.Reason)])
  func `What begins several names or none is no name`(text: String, reason: TranscriptError.Reason) {
    for error in [
      #expect(throws: TranscriptError.self) { try TranscriptFolder.name(beginningWith: text, among: folder.names) },
      #expect(throws: TranscriptError.self) { try folder.file(named: text) },
    ] { #expect(error?.reason == reason) }
  }

  @Test func `One transcript is removed, and no other`() throws {
    try folder.remove("20260102-030405")
    #expect(folder.names == ["20260102-030405-10", "20260102-030405-2", "20260203-040506"])
    let error = #expect(throws: TranscriptError.self) { try folder.remove("20260102-030405") }
    #expect(error?.reason == .missing)
  }

  @Test func `A transcript that is being written stays`() throws {
    var journal = Journal(folder: temporary.path)
    try journal.save(Sample.transcript([Sample.turn(1, "가")], started: "2026-03-04T05:06:07+09:00"))
    let error = #expect(throws: TranscriptError.self) { try folder.remove("20260304-050607") }
    #expect(error?.reason == .inUse)
    #expect(folder.names.contains("20260304-050607"))
    journal.close()
    try folder.remove("20260304-050607")
  }

  @Test func `A folder, a pipe or a link that bears such a name stays`() throws {
    try FileManager.default.createDirectory(atPath: temporary.path + "/1.jsonl/2", withIntermediateDirectories: true)
    unsafe mkfifo(temporary.path + "/2.jsonl", 0o600)
    try FileManager.default.createSymbolicLink(
      atPath: temporary.path + "/3.jsonl", withDestinationPath: temporary.path + "/20260102-030405.jsonl")
    for name in ["1", "2", "3"] {
      let error = #expect(throws: TranscriptError.self) { try folder.remove(name) }
      #expect(error?.reason == .notAFile)
    }
    #expect(FileManager.default.fileExists(atPath: temporary.path + "/1.jsonl/2"))
  }
}
