import Foundation
import Glibc
import TestSupport
import Testing

@testable import Dialogue
@testable import Transcripts

/// The program is killed at a random moment: what it showed is in the file, and the file can be read.
///
/// 50 times in the suite, 1,000 by `make torture`.
@Suite struct KillTests {
  private static let isTorture = ProcessInfo.processInfo.environment["MUNDAP_TORTURE"] != nil
  private static let kills = isTorture ? 1_000 : 50

  private let folder: TemporaryFolder
  private let manual: String

  init() throws {
    folder = try TemporaryFolder()
    // A bare manual starts fast, and its conversation is as much of one.
    manual = folder.path + "/manual.tsv"
    try FileManager.default.copyItem(atPath: Package.knowledge + "/manual.tsv", toPath: manual)
  }

  private static let script = (0..<400).map { ["로그인이 안 돼요", "2", "그래도 안 돼요", "비번은 hong\($0)!", "/back"][$0 % 5] }

  @Test func `Nothing that was shown is lost, and every journal can be read`() throws {
    var generator = SplitMix64(seed: 6)
    var torn = 0
    for number in 0..<Self.kills {
      let transcripts = "\(folder.path)/\(number)"
      let shown = try repliesBeforeKill(
        after: Int.random(in: 0..<40, using: &generator), microseconds: UInt32.random(in: 0...3_000, using: &generator),
        transcripts: transcripts)
      let names = TranscriptFolder(path: transcripts).names
      #expect(names.count <= 1)
      guard let name = names.first else {
        #expect(shown.isEmpty)
        continue
      }
      let path = "\(transcripts)/\(name).jsonl"
      torn += try Data(contentsOf: URL(filePath: path)).last == UInt8(ascii: "\n") ? 0 : 1
      let kept = try Transcript(contentsOf: path).turns
      #expect(shown == Array(kept.map(\.reply).prefix(shown.count)))
      // At most the one that was about to be shown.
      #expect(kept.count - shown.count <= 1 || shown.isEmpty)
    }
    // Hardly ever: a record is one write.
    #expect(torn <= Self.kills / 10)
  }

  /// The replies that the program showed before it was killed, which was a while after it had shown `count`.
  private func repliesBeforeKill(after count: Int, microseconds: UInt32, transcripts: String) throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: Package.program)
    process.arguments = ["chat", "--format", "json", "--knowledge", manual, "--transcripts", transcripts]
    process.environment = [:]
    process.currentDirectoryURL = URL(filePath: folder.path)
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data((Self.script.joined(separator: "\n") + "\n").utf8))
    var bytes = Data()
    while bytes.count(where: { $0 == UInt8(ascii: "\n") }) < count {
      let new = output.fileHandleForReading.availableData
      if new.isEmpty { break }
      bytes += new
    }
    usleep(microseconds)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    try input.fileHandleForWriting.close()
    bytes += try output.fileHandleForReading.readToEnd() ?? Data()
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
    return try lines.map { try JSONDecoder().decode(Turn.self, from: $0).reply }
  }
}
