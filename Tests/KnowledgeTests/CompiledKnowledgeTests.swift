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
    _ = try korean.write("접속\t그리고\n".utf8, to: "markers.tsv")
    _ = try korean.write("인사\t안녕\n".utf8, to: "acts.tsv")
    let knowledge = try KnowledgeBase(contentsOf: folder.path, korean: korean.path)
    let subject = Subject(of: knowledge.manual)
    _ = try folder.write(weights(edition: knowledge.edition, subject: subject).text.utf8, to: "weights.tsv")
    _ = try korean.write(weights(edition: knowledge.korean.edition, subject: .speechActs).text.utf8, to: "weights.tsv")
    _ = try korean.write(
      weights(edition: knowledge.korean.edition, subject: .passages).text.utf8, to: "passage-weights.tsv")
    let files = try KnowledgeFiles(at: folder.path, korean: korean.path)
    let data = try #require(CompiledKnowledge.data(of: try KnowledgeBase(files), files: files))
    _ = try folder.write(data, to: CompiledKnowledge.file)
  }

  private func weights(edition: String, subject: Subject) -> Weights {
    var features = FeatureTable.Packer()
    features.add(kind: "word", term: "나", rarity: 250, weights: [(0, 100)])
    return Weights(
      edition: edition, subject: subject, formula: "f", classes: ["1", "-"], temperature: 70, biases: [1, 0],
      features: features.table())
  }

  private var compiled: CompiledKnowledge? {
    get throws { try CompiledKnowledge(in: folder.path, korean: korean.path, formula: "f") }
  }

  private var path: String { folder.path + "/" + CompiledKnowledge.file }
  private var damage: KnowledgeError { KnowledgeError(.damagedCompilation, path: path) }

  @Test func `It holds what the text files do, but for the phrasings`() throws {
    let compiled = try #require(try compiled)
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
    #expect(try compiled == nil)
    // As it was, although at another time: a copy is as good as the file.
    if !text.isEmpty {
      _ = try folder.write(text.utf8, to: name)
      #expect(try compiled != nil)
    }
  }

  @Test func `So do general Korean, another formula, and its own absence`() throws {
    #expect(try CompiledKnowledge(in: folder.path, korean: nil, formula: "f") == nil)
    #expect(try CompiledKnowledge(in: folder.path, korean: korean.path, formula: "g") == nil)
    #expect(try CompiledKnowledge(in: korean.path, korean: korean.path, formula: "f") == nil)
  }

  @Test(arguments: [("synonyms.tsv", "비번\t암호\n"), ("markers.tsv", "접속\t또\n")])
  func `So does a change in general Korean, which is another edition`(name: String, text: String) throws {
    let edition = try #require(try compiled).edition
    _ = try korean.write(text.utf8, to: name)
    #expect(try compiled == nil)
    #expect(try KnowledgeBase(contentsOf: folder.path, korean: korean.path).edition != edition)
  }

  // MARK: Damage

  @Test func `A changed bit changes no knowledge: whatever byte it is in, the file is not used, and says so`() throws {
    let whole = try Data(contentsOf: URL(filePath: path))
    let expected = try KnowledgeBase(contentsOf: folder.path, korean: korean.path)
    for place in whole.indices {
      var data = whole
      data[place] ^= 1 << UInt8(place % 8)
      _ = try folder.write(data, to: CompiledKnowledge.file)
      do {
        // What was learnt is read late: it is then that of the text files.
        let knowledge = try #require(try compiled).knowledgeBase()
        #expect((knowledge.weights, knowledge.korean.weights) == (expected.weights, expected.korean.weights))
        #expect(knowledge.manual == expected.manual)
        #expect(knowledge.warnings == [damage])
      } catch {
        #expect(error as? KnowledgeError == damage, "byte \(place)")
      }
    }
  }

  @Test func `A file that ends early or late, at whichever byte, is not used, and says so`() throws {
    let whole = try Data(contentsOf: URL(filePath: path))
    for count in 0..<whole.count {
      _ = try folder.write(whole.prefix(count), to: CompiledKnowledge.file)
      #expect(throws: damage) { try compiled }
    }
    _ = try folder.write(whole + [0], to: CompiledKnowledge.file)
    #expect(throws: damage) { try compiled }
  }

  /// A head whose fingerprint is right, as nobody but an enemy writes it.
  @Test(
    "A length that is absurd, or no length, is that of no section",
    arguments: ["9223372036854775807", "9223372036854775000", "18446744073709551616", "-1", "", "x", "1"])
  func absurd(length: String) throws {
    let head = CompiledHead.data(of: ["value\tformula\tf", "section\ttitle\t0\t-", "section\tmanual\t\(length)\t-"])
    #expect(CompiledHead(head, size: head.count) == nil)
    _ = try folder.write(head, to: CompiledKnowledge.file)
    #expect(throws: damage) { try compiled }
  }

  @Test(arguments: ["9223372036854775807", "-1", "", "8192"])
  func `So is such a length of the head`(length: String) throws {
    let head = Data("mundap compiled knowledge 2\t\(length)\t0000000000000000\n".utf8)
    #expect(CompiledHead(head, size: head.count) == nil)
  }

  @Test func `A folder or a pipe in its place is not waited for`() throws {
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(throws: damage) { try compiled }
    try FileManager.default.removeItem(atPath: path)
    let made = unsafe mkfifo(path, 0o600)
    #expect(made == 0)
    #expect(throws: damage) { try compiled }
  }

  // MARK: Files that change after they were opened

  @Test func `What was opened is answered from although the folder is gone, or another file has its name`() throws {
    let expected = try #require(try compiled).knowledgeBase()
    let (opened, replaced) = (try #require(try compiled), try #require(try compiled))
    try Data("다른 것".utf8).write(to: URL(filePath: path), options: .atomic)
    #expect(try replaced.knowledgeBase() == expected)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      try FileManager.default.removeItem(atPath: "\(folder.path)/\(name)")
    }
    #expect(try opened.knowledgeBase() == expected)
  }

  @Test(arguments: [0, 20, 5_000])
  func `Where the very file is written over, the manual stays, and the weights are those of the text`(size: Int) throws
  {
    let text = try KnowledgeBase(contentsOf: folder.path, korean: korean.path)
    let opened = try #require(try compiled)
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    try file.truncate(atOffset: 0)
    try file.write(contentsOf: Data(repeating: 0x20, count: size))
    let knowledge = try opened.knowledgeBase()
    #expect(opened.title == "제목")
    #expect((knowledge.manual, knowledge.weights) == (text.manual, text.weights))
    #expect(knowledge.warnings == [damage])
  }

  @Test func `Without weights there is nothing to compile`() throws {
    let files = try KnowledgeFiles(at: folder.path, korean: nil)
    #expect(CompiledKnowledge.data(of: try KnowledgeBase(files), files: files) == nil)
  }
}
