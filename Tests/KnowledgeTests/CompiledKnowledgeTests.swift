import Foundation
import TestSupport
import Testing

@testable import Knowledge

@Suite struct CompiledKnowledgeTests {
  private let folder: TemporaryFolder
  private let korean: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    korean = try TemporaryFolder()
    _ = try folder.write("제목\n\nNo\t구분\t유형\t대처방법\n1\t가\t나\t다\n".utf8, to: "manual.tsv")
    _ = try folder.write("1\t나가 안 돼요\n".utf8, to: "phrasings.tsv")
    _ = try folder.write("누\t나\n".utf8, to: "vocabulary.tsv")
    _ = try korean.write("비번\t비밀번호\n".utf8, to: "synonyms.tsv")
    _ = try korean.write("인사\t안녕\n".utf8, to: "acts.tsv")
    let knowledge = try KnowledgeBase(contentsOf: folder.path, korean: korean.path)
    _ = try folder.write(weights(edition: knowledge.edition).text.utf8, to: "weights.tsv")
    _ = try korean.write(weights(edition: knowledge.korean.edition).text.utf8, to: "weights.tsv")
    let files = try KnowledgeFiles(at: folder.path, korean: korean.path)
    let data = try #require(CompiledKnowledge.data(of: try KnowledgeBase(files), files: files))
    _ = try folder.write(data, to: CompiledKnowledge.file)
  }

  private func weights(edition: String) -> Weights {
    var features = FeatureTable.Packer()
    features.add(kind: "word", term: "나", rarity: 250, weights: [(0, 100)])
    return Weights(
      edition: edition, formula: "f", classes: ["1", "-"], temperature: 70, biases: [1, 0], features: features.table())
  }

  private var compiled: CompiledKnowledge? {
    CompiledKnowledge(in: folder.path, korean: korean.path, formula: "f")
  }

  @Test func `It holds what the text files do, but for the phrasings`() throws {
    let compiled = try #require(compiled)
    let (knowledge, text) = (
      try compiled.knowledgeBase(), try KnowledgeBase(contentsOf: folder.path, korean: korean.path)
    )
    #expect(compiled.title == "제목")
    #expect((compiled.edition, compiled.koreanEdition) == (text.edition, text.korean.edition))
    #expect(knowledge.manual == text.manual)
    #expect(knowledge.vocabulary == text.vocabulary)
    #expect(knowledge.korean == text.korean)
    #expect(knowledge.weights == text.weights)
    #expect(knowledge.phrasings.isEmpty && !text.phrasings.isEmpty)
  }

  @Test(arguments: ["manual.tsv", "phrasings.tsv", "vocabulary.tsv", "questions.tsv", "weights.tsv"])
  func `A file that was changed since, or came since, puts it out of use`(name: String) throws {
    let text = folder.read(name) ?? ""
    _ = try folder.write((text + "# 주석\n").utf8, to: name)
    #expect(compiled == nil)
    // As it was, although at another time: a copy is as good as the file.
    if !text.isEmpty {
      _ = try folder.write(text.utf8, to: name)
      #expect(compiled != nil)
    }
  }

  @Test func `So do general Korean, another formula, and its own absence`() throws {
    #expect(CompiledKnowledge(in: folder.path, korean: nil, formula: "f") == nil)
    #expect(CompiledKnowledge(in: folder.path, korean: korean.path, formula: "g") == nil)
    #expect(CompiledKnowledge(in: korean.path, korean: korean.path, formula: "f") == nil)
    _ = try korean.write("비번\t암호\n".utf8, to: "synonyms.tsv")
    #expect(compiled == nil)
  }

  @Test func `Damage is an error at worst`() throws {
    let whole = try Data(contentsOf: URL(filePath: folder.path + "/" + CompiledKnowledge.file))
    var random = SplitMix64(seed: 3)
    for _ in 0..<500 {
      var data = whole.prefix(
        Bool.random(using: &random) ? whole.count : Int.random(in: 0...whole.count, using: &random))
      if !data.isEmpty {
        data[Int.random(in: 0..<data.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      _ = try folder.write(data, to: CompiledKnowledge.file)
      _ = try? compiled?.knowledgeBase()
    }
  }

  @Test func `Without weights there is nothing to compile`() throws {
    let files = try KnowledgeFiles(at: folder.path, korean: nil)
    #expect(CompiledKnowledge.data(of: try KnowledgeBase(files), files: files) == nil)
  }
}
