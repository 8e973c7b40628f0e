import ArgumentParser
import Knowledge
import SystemPackage
import Testing
import Transcripts

@testable import mundap

/// Every error of ours has its exit code (sysexits.h), and leaves the argument parser's alone.
@Suite struct ExitCodeTests {
  @Test(
    arguments: [
      (CommandError(.noKnowledge, path: "Knowledge"), 66), (CommandError(.unknownCase("99")), 66),
      (CommandError(.nothingToLearn, path: "k"), 65), (CommandError(.cannotReplace, path: "k"), 73),
      (CommandError(.cannotWriteOutput("broken pipe")), 74), (CommandError(.unconfirmedRemoval(count: 2)), 64),
      (KnowledgeError(.missing, path: "k"), 66), (KnowledgeError(.noCases, path: "k"), 65),
      (TranscriptError(.unknownName, path: "x"), 66), (TranscriptError(.notARecord, path: "x", line: 2), 65),
      (TranscriptError(.inUse, path: "x"), 73), (TranscriptError(.cannotWrite(.noSpace), path: "x"), 74),
      (TranscriptError(.unknownFormat(ending: "pdf"), path: "x.pdf"), 64),
      // The parser knows its own.
      (ValidationError("what is wrong"), nil), (ExitCode(2), nil),
    ] as [(any Error, Int32?)])
  func code(of error: any Error, code: Int32?) {
    #expect(ExitCode(error)?.rawValue == code)
  }

  @Test func `An error says where, and how to mend it`() {
    #expect(CommandError(.noKnowledge, path: "Knowledge").description.hasPrefix("Knowledge: 실행 파일 옆에도"))
    #expect(CommandError(.unknownCase("99")).description == "99번 사례는 없습니다. 'mundap cases'로 목록을 보세요.")
  }
}
