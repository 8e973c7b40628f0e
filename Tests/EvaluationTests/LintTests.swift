import TestSupport
import Testing

@testable import Evaluation
@testable import Knowledge

@Suite struct LintTests {
  private let manual =
    "No\t구분\t유형\t대처방법\n1\t가\t인증서 창 오류\t재설치\n2\t가\t인증서 창 오류\t재등록\n3\t나\t메일 수신 안 됨\t요청\n"

  @Test func `Words that map in a circle are an error with their lines`() throws {
    let findings = try findings(vocabulary: "비번\t암호\n# 주석\n암호\t비밀번호\n비밀번호\t비번\n메일\t편지\n")
    let circles = findings.filter(\.isError)
    #expect(circles.map(\.line) == [1, 3, 4])
    #expect(circles[0].description.hasPrefix("vocabulary.tsv:1: '비번'에서"))
  }

  @Test func `Cases that cannot be told apart are named with the words they share`() throws {
    let findings = try findings()
    #expect(findings.map(\.line) == [3])
    #expect(findings[0].message.contains("1번과 2번") && findings[0].message.contains("같은 말: 오류, 인증서, 창"))
    #expect(!findings[0].isError)
  }

  @Test func `A phrasing that stands twice is named, all the more where its cases differ`() throws {
    let findings = try findings(phrasings: "1\t창이 안 떠요\n1\t창이안떠요\n3\t창이 안 떠요!\n").filter { $0.file == "phrasings.tsv" }
    #expect(findings.map(\.line) == [2, 3])
    #expect(findings[1].message.contains("사례가 서로 다르니"))
  }

  @Test func `A phrasing that all others take for another case is named`() throws {
    let mail = (0..<120).map { "3\t\($0)번째 메일이 안 와요" }
    let window = (0..<120).map { "1\t\($0)번째 창이 안 떠요" }
    let findings = try findings(phrasings: (mail + window + ["1\t오늘도 메일이 안 와요"]).joined(separator: "\n"))
    #expect(findings.contains { $0.file == "phrasings.tsv" && $0.line == 241 && $0.message.contains("3번에 더 가까워") })
  }

  @Test func `A line whose answer its case does not have is named with its line`() throws {
    let lines = [
      "1\t-\t물음\t뭘 다시 해요?\t1\t재설치", "1\t-\t물음\t뭘 다시 등록해요?\t1\t재등록", "1\t-\t물음\t등록은요?\t2\t없는 말|재등록",
      "1\t-\t없는물음\t얼마예요?\t-\t-",
    ]
    let findings = try findings(followUps: lines.joined(separator: "\n")).filter { $0.file == "followups.tsv" }
    #expect(findings.map(\.line) == [2])
    #expect(findings[0].message.contains("'재등록'은(는) 1번"))
  }

  private func findings(vocabulary: String = "", phrasings: String = "", followUps: String = "") throws -> [Lint
    .Finding]
  {
    let folder = try TemporaryFolder()
    _ = try folder.write(manual.utf8, to: "manual.tsv")
    _ = try folder.write(vocabulary.utf8, to: "vocabulary.tsv")
    _ = try folder.write(phrasings.utf8, to: "phrasings.tsv")
    _ = try folder.write(followUps.utf8, to: "followups.tsv")
    return Lint(knowledge: try KnowledgeBase(contentsOf: folder.path, korean: nil)).findings()
  }
}
