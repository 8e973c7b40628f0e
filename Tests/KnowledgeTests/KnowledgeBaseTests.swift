import TestSupport
import Testing

@testable import Knowledge

@Suite struct KnowledgeBaseTests {
  @Test func `The shipped folder loads whole`() throws {
    let knowledge = try KnowledgeBase(contentsOf: Package.knowledge, korean: Package.korean)
    #expect(knowledge.manual.cases.count == 11)
    #expect(knowledge.vocabulary.entries.contains { ($0.said, $0.meant) == ("otp", "일회용 인증키") })
    #expect(knowledge.korean.synonyms.entries.contains { ($0.said, $0.meant) == ("비번", "비밀번호") })
    #expect(knowledge.vocabulary.keyboardWord == "한/영")
    #expect(knowledge.korean.fillers.contains("하다"))
    #expect(!knowledge.korean.acts.isEmpty)
    #expect(Markers.Kind.allCases.allSatisfy { $0 == .ordinal || !knowledge.korean.markers[$0].isEmpty })
  }

  @Test func `A bare manual is enough`() throws {
    let knowledge = try KnowledgeBase(contentsOf: Package.knowledge + "/manual.tsv", korean: nil)
    #expect(knowledge.manual.cases.count == 11)
    #expect(knowledge.vocabulary == Vocabulary())
  }

  @Test func `A path that is not there is told from one that is faulty`() throws {
    let folder = try TemporaryFolder()
    let missing = KnowledgeError(.missing, path: folder.path + "/manual.tsv")
    #expect(throws: missing) { try KnowledgeBase(contentsOf: folder.path, korean: nil) }
    #expect(missing.isMissingInput)
    #expect(!KnowledgeError(.empty, path: "").isMissingInput)
  }

  @Test(
    "A faulty word list keeps the whole folder from being used",
    arguments: [
      ("비번\n", .tooFewCells(expected: 2), 1, 1),
      ("# 주석\n비번\t비밀번호\t암호\n", .tooManyCells(allowed: 2), 2, 9),
      ("비번\t …\n", .emptyTerm, 1, 4),
      ("-\t비밀번호\n", .emptyTerm, 1, 1),
    ] as [(String, KnowledgeError.Reason, Int, Int)])
  func faultyVocabulary(text: String, reason: KnowledgeError.Reason, line: Int, column: Int) throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("No\t구분\t유형\t대처방법\n1\t가\t나\t다\n".utf8, to: "manual.tsv")
    let path = try folder.write(text.utf8, to: "vocabulary.tsv")
    #expect(throws: KnowledgeError(reason, path: path, line: line, column: column)) {
      try KnowledgeBase(contentsOf: folder.path, korean: nil)
    }
  }

  @Test func `An act that nobody knows is named`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("인사\t안녕\n농담\t하하\n".utf8, to: "acts.tsv")
    #expect(
      throws: KnowledgeError(
        .unknownKind("농담", known: SpeechAct.allCases.map(\.rawValue)), path: path, line: 2, column: 1)
    ) {
      try KnowledgeBase(contentsOf: Package.knowledge, korean: folder.path)
    }
  }
}
