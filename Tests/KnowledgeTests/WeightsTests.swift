import Foundation
import TestSupport
import Testing

@testable import Knowledge

@Suite struct WeightsTests {
  private let manual = "No\t구분\t유형\t대처방법\n1\t가\t나\t다\n2\t\t라\t마\n"

  private func weights(edition: String, subject: Subject) -> Weights {
    var features = FeatureTable.Packer()
    features.add(kind: "word", term: "메일", rarity: 250, weights: [(0, 100), (1, -50)])
    return Weights(
      edition: edition, subject: subject, formula: "f", classes: ["1", "2", "-"], temperature: 70, biases: [1, -2, 0],
      features: features.table())
  }

  /// A folder with weights that were learnt from its files, and what they are read as.
  private func folder() throws -> (TemporaryFolder, Weights) {
    let folder = try TemporaryFolder()
    _ = try folder.write(manual.utf8, to: "manual.tsv")
    let knowledge = try KnowledgeBase(contentsOf: folder.path, korean: nil)
    let weights = weights(edition: knowledge.edition, subject: Subject(of: knowledge.manual))
    _ = try folder.write(weights.text.utf8, to: "weights.tsv")
    return (folder, weights)
  }

  @Test func `Weights are used without a word while the files they were learnt from stay as they were`() throws {
    let (folder, weights) = try folder()
    let knowledge = try KnowledgeBase(contentsOf: folder.path, korean: nil)
    #expect((knowledge.weights, knowledge.warnings) == (weights, []))
  }

  @Test(
    "While the cases' numbers and titles are those learnt, the weights are used, and one line says what is due",
    arguments: [
      ("phrasings.tsv", "1\t나가 안 돼요\n"), ("vocabulary.tsv", "비번\t비밀번호\n"), ("questions.tsv", "무엇?\t이것\t1\n"),
      // Remedies, categories and notes are shown, not learnt; spaces do not count.
      ("manual.tsv", "제목\n\nNo\t구분\t유형\t대처방법\t비고\n1\t바\t 나\t사\t아\n2\t\t라\t마\n"),
    ])
  func notLearntYet(file: String, text: String) throws {
    let (folder, weights) = try folder()
    _ = try folder.write(text.utf8, to: file)
    let knowledge = try KnowledgeBase(contentsOf: folder.path, korean: nil)
    #expect(knowledge.weights == weights)
    #expect(knowledge.warnings == [KnowledgeError(.notLearntYet, path: folder.path + "/weights.tsv")])
    #expect(knowledge.warnings[0].description.contains("mundap train"))
  }

  @Test(
    "A case that is renumbered, renamed, added, removed or moved makes them weights of something else",
    arguments: ["1\t가\t나\t다\n3\t\t라\t마\n", "1\t가\t나\t다\n2\t\t다른 라\t마\n", "1\t가\t나\t다\n", "2\t가\t라\t마\n1\t\t나\t다\n"])
  func stale(rows: String) throws {
    let (folder, _) = try folder()
    _ = try folder.write("No\t구분\t유형\t대처방법\n\(rows)".utf8, to: "manual.tsv")
    let knowledge = try KnowledgeBase(contentsOf: folder.path, korean: nil)
    #expect(knowledge.weights == nil)
    #expect(knowledge.warnings == [KnowledgeError(.staleWeights, path: folder.path + "/weights.tsv")])
    #expect(knowledge.warnings[0].description.contains("mundap train"))
  }

  @Test func `A word of general Korean that is new is not learnt by either, which one line says`() throws {
    let (folder, weights) = try folder()
    let korean = try TemporaryFolder()
    _ = try korean.write(self.weights(edition: "e", subject: .speechActs).text.utf8, to: "weights.tsv")
    _ = try korean.write("비번\t비밀번호\n".utf8, to: "synonyms.tsv")
    let knowledge = try KnowledgeBase(contentsOf: folder.path, korean: korean.path)
    #expect(knowledge.weights == weights)
    #expect(knowledge.korean.weights?.subject == .speechActs)
    #expect(knowledge.warnings.map(\.reason) == [.notLearntYet])
  }

  @Test(
    "Damaged weights are not used, and the place of the damage is named",
    arguments: [
      ("", 0, 0), ("edition\ta\tf\t\n", 0, 0), ("메일\n", 1, 1), ("word\t메일\t250\t0:100 1:x\n", 7, 13),
      ("word\t메일\t250\t3:1\n", 7, 13),
    ])
  func damaged(tail: String, line: Int, column: Int) throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(manual.utf8, to: "manual.tsv")
    let head =
      line == 7
      ? weights(edition: "e", subject: .speechActs).text.split(separator: "\n").prefix(6).joined(separator: "\n") + "\n"
      : ""
    _ = try folder.write((head + tail).utf8, to: "weights.tsv")
    let warning = try KnowledgeBase(contentsOf: folder.path, korean: nil).warnings.first
    #expect((warning?.position.line, warning?.position.column) == (line, column))
  }

  @Test(
    "Phrasings name the cases that they may be",
    arguments: [("1\t가", [0], ""), ("1, 2\t가\t나", [0, 1], "나"), ("-\t가", .noCase, ""), ("2\t-", [1], "")]
      as [(String, CaseSet, String)])
  func phrasings(line: String, cases: CaseSet, writer: String) throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(manual.utf8, to: "manual.tsv")
    _ = try folder.write(line.utf8, to: "phrasings.tsv")
    let phrasing = try #require(try KnowledgeBase(contentsOf: folder.path, korean: nil).phrasings.first)
    #expect((phrasing.cases, phrasing.writer) == (cases, writer))
  }

  @Test func `A phrasing of a case that is not there is named`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(manual.utf8, to: "manual.tsv")
    let path = try folder.write("1\t가\n1,9\t나\n".utf8, to: "phrasings.tsv")
    #expect(throws: KnowledgeError(.unknownCase("9"), path: path, line: 2, column: 1)) {
      try KnowledgeBase(contentsOf: folder.path, korean: nil)
    }
  }

  @Test func `A fingerprint tells where one file ends and the next begins`() {
    var (first, second) = (Fingerprint(), Fingerprint())
    first.add(Data("ab".utf8))
    first.add(Data("c".utf8))
    second.add(Data("a".utf8))
    second.add(Data("bc".utf8))
    #expect(first != second)
    #expect(first.description.count == 16)
  }

  @Test func `A fingerprint is what it was, for files hold it`() {
    let bytes = Data((0..<29).map { UInt8($0 * 9) })
    #expect(Fingerprint(of: bytes).description == "ddf8303036132d69")
    // Wherever they lie in memory.
    #expect(Fingerprint(of: (Data([7]) + bytes).dropFirst()) == Fingerprint(of: bytes))
    #expect(Fingerprint(of: Data()).description == "0000000000000000")
  }
}
