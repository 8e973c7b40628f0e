import Foundation
import TestSupport
import Testing

@testable import Knowledge

@Suite struct WeightsTests {
  private let manual = "No\t구분\t유형\t대처방법\n1\t가\t나\t다\n2\t\t라\t마\n"

  private func weights(edition: String) -> Weights {
    var features = FeatureTable.Packer()
    features.add(kind: "word", term: "메일", rarity: 250, weights: [(0, 100), (1, -50)])
    return Weights(
      edition: edition, formula: "f", classes: ["1", "2", "-"], temperature: 70, biases: [1, -2, 0],
      features: features.table())
  }

  @Test func `Weights are used while the files they were learnt from stay as they were`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(manual.utf8, to: "manual.tsv")
    let edition = try KnowledgeBase(contentsOf: folder.path, korean: nil).edition
    _ = try folder.write(weights(edition: edition).text.utf8, to: "weights.tsv")
    #expect(try KnowledgeBase(contentsOf: folder.path, korean: nil).weights == weights(edition: edition))
    _ = try folder.write("비번\t비밀번호\n".utf8, to: "vocabulary.tsv")
    let changed = try KnowledgeBase(contentsOf: folder.path, korean: nil)
    #expect(changed.weights == nil)
    #expect(changed.warnings == [KnowledgeError(.staleWeights, path: folder.path + "/weights.tsv")])
    #expect(changed.warnings[0].description.contains("mundap train"))
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
      line == 7 ? weights(edition: "e").text.split(separator: "\n").prefix(6).joined(separator: "\n") + "\n" : ""
    _ = try folder.write((head + tail).utf8, to: "weights.tsv")
    let warning = try KnowledgeBase(contentsOf: folder.path, korean: nil).warnings.first
    #expect((warning?.line, warning?.column) == (line, column))
  }

  @Test(
    "Phrasings name the cases that they may be",
    arguments: [("1\t가", [0], ""), ("1, 2\t가\t나", [0, 1], "나"), ("-\t가", [], ""), ("2\t-", [1], "")]
      as [(String, [Int], String)])
  func phrasings(line: String, cases: [Int], writer: String) throws {
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
}
