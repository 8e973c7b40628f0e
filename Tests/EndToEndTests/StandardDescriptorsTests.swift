import Foundation
import TestSupport
import Testing

/// A shell may start a program with its input, its output or its errors closed.
@Suite struct StandardDescriptorsTests {
  /// The end of a run under a shell's `redirection`, and the transcripts that it left.
  private func run(_ arguments: String, _ redirection: String) throws -> (run: Program, transcripts: [String]) {
    let folder = try TemporaryFolder()
    let run = try Program(
      shell: "echo '인증서 오류가 나요' | \"$0\" \(arguments) --transcripts \"$1\" \(redirection)",
      arguments: [Package.program, folder.path])
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (run, names.compactMap { folder.read($0) })
  }

  @Test(arguments: ["chat", "ask '미사용승인 팝업이 떠요'", "chat --format json"])
  func `A reply that has nowhere to go ends the program with 74, and goes into no file`(arguments: String) throws {
    let (run, transcripts) = try run(arguments, ">&-")
    #expect(run.status == 74)
    #expect(run.error.contains("표준 출력에 쓸 수 없습니다") && run.error.split(separator: "\n").count == 1)
    #expect(transcripts.count == 1)
    for line in transcripts.joined().split(separator: "\n") {
      #expect(throws: Never.self, "\(line)") { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    }
  }

  @Test func `Without standard error there are replies, and no warning in a file`() throws {
    let (run, transcripts) = try run("chat --knowledge \(Package.knowledge)/manual.tsv", "2>&-")
    #expect(run.status == 0 && !run.output.isEmpty)
    for line in transcripts.joined().split(separator: "\n") { #expect(line.hasPrefix("{")) }
  }

  @Test func `Without standard input there is nothing to answer`() throws {
    let (run, transcripts) = try run("chat", "<&-")
    #expect((run.status, run.output, run.error, transcripts) == (0, "", "", []))
    #expect(try self.run("ask", "<&-").run.status == 64)
  }

  @Test func `With all of them closed nothing is written anywhere but the record`() throws {
    let (run, transcripts) = try run("ask '미사용승인 팝업이 떠요'", "<&- >&- 2>&-")
    #expect(run.status == 74)
    #expect(transcripts.count == 1 && transcripts[0].split(separator: "\n").allSatisfy { $0.hasPrefix("{") })
  }
}
