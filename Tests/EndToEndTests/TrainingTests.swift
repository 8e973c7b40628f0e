import Foundation
import TestSupport
import Testing

@Suite struct TrainingTests {
  private static let manual = "No\t구분\t유형\t대처방법\n1\t가\t메일 오류\t재발송\n2\t가\t인증서 오류\t재설치\n"
  private static let phrasings = "1\t메일이 안 와요\n1\t멜 못 받음\n2\t인증서가 안 떠요\n2\t인증서 창이 비었어요\n-\t점심 뭐 먹지\n-\t점심 먹자\n"

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try folder.write(Self.manual.utf8, to: "manual.tsv")
    _ = try folder.write(Self.phrasings.utf8, to: "phrasings.tsv")
    return folder
  }

  @Test func `Training writes the same weights every time, and they are used`() throws {
    let folder = try folder()
    let first = try Program(["train", folder.path])
    #expect(first.status == 0)
    #expect(first.output.hasPrefix("\(folder.path)/weights.tsv: "))
    let weights = folder.read("weights.tsv")
    let again = try Program(["train", folder.path])
    #expect(again.output == "\(folder.path)/weights.tsv: 바뀐 것이 없어 그대로 둡니다.\n")
    try FileManager.default.removeItem(atPath: folder.path + "/weights.tsv")
    try Program(["train", folder.path])
    #expect(folder.read("weights.tsv") == weights)
    let run = try Program(["ask", "멜이 안 와요", "--knowledge", folder.path])
    #expect(run.output.hasPrefix("1. 메일 오류"))
    #expect(run.error == "")
  }

  @Test(
    "A phrasing or a word more changes no reply until it is learnt, and one line says that it is not",
    arguments: [("phrasings.tsv", phrasings + "2\t멜이 안 와요\n"), ("vocabulary.tsv", "수지\t인증서\n")])
  func notLearntYet(file: String, text: String) throws {
    let folder = try folder()
    try Program(["train", folder.path])
    let messages = "멜이 안 와요\n인증서 창이 비었어요\n점심 먹자\n오류가 나요\n"
    func replies() throws -> Program {
      try Program(["--knowledge", folder.path, "--format", "json"], input: messages)
    }
    let before = try replies()
    #expect(before.error == "")
    _ = try folder.write(text.utf8, to: file)
    let after = try replies()
    #expect(after.output == before.output)
    #expect(after.error.split(separator: "\n").count == 1)
    #expect(after.error.contains("weights.tsv") && after.error.contains("mundap train"))
    // It is learnt by the next training, not taken for learnt.
    #expect(try Program(["train", folder.path]).output.contains("무게를 적었습니다"))
    #expect(try replies().error == "")
  }

  @Test func `Weights of cases with other titles are not used, which one line says, and the folder works without them`()
    throws
  {
    let folder = try folder()
    try Program(["train", folder.path])
    _ = try folder.write(Self.manual.replacing("메일 오류", with: "메일 고장").utf8, to: "manual.tsv")
    let run = try Program(["ask", "메일이 안 와요", "--knowledge", folder.path])
    #expect(run.output.hasPrefix("1. 메일 고장"))
    #expect(run.error.split(separator: "\n").count == 1)
    #expect(run.error.contains("weights.tsv") && run.error.contains("쓰지 않습니다") && run.error.contains("mundap train"))
  }

  @Test func `What training compiled is used while it is whole and new, and not missed where it is neither`() throws {
    let folder = try folder()
    try Program(["train", folder.path])
    let path = folder.path + "/compiled.bin"
    let whole = try Data(contentsOf: URL(filePath: path))
    func reply() throws -> String { try Program(["ask", "멜이 안 와요", "--knowledge", folder.path]).output }
    let expected = try reply()
    #expect(expected.hasPrefix("1. 메일 오류"))
    let middle = whole.count / 2
    let bit = whole.prefix(middle) + [whole[middle] ^ 1] + whole.suffix(from: middle + 1)
    for damaged in [whole.prefix(middle), Data(), Data("mundap compiled knowledge 1\n\n".utf8), bit] {
      try damaged.write(to: URL(filePath: path))
      let run = try Program(["ask", "멜이 안 와요", "--knowledge", folder.path])
      #expect(run.output == expected)
      #expect(run.error.split(separator: "\n").count == 1)
      #expect(run.error.hasPrefix("mundap: \(path): ") && run.error.contains("mundap train --compile-only"))
    }
    try FileManager.default.removeItem(atPath: path)
    #expect(try reply() == expected)
    let compiling = try Program(["train", folder.path, "--compile-only"])
    #expect((compiling.status, compiling.output) == (0, ""))
    #expect(try Data(contentsOf: URL(filePath: path)) == whole)
  }

  @Test func `A folder without phrasings has nothing to learn`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(Self.manual.utf8, to: "manual.tsv")
    #expect(try Program(["train", folder.path]).status == 65)
    #expect(try Program(["train", folder.path + "/none"]).status == 66)
  }

  @Test func `Evaluation prints figures, as text and as JSON`() throws {
    let folder = try folder()
    let labels = "{\"id\":\"1\",\"query\":\"메일이 안 와요\",\"act\":\"answer\",\"cases\":[1],\"style\":\"casual\"}\n"
    let path = try folder.write(labels.utf8, to: "labels.jsonl")
    let text = try Program(["eval", path, "--knowledge", folder.path])
    #expect(text.output.hasPrefix("lines               1\n"))
    let figures = try #require(
      try Program(["eval", path, "--knowledge", folder.path, "--format", "json"]).objects.first)
    #expect(figures["hit@1"] as? Double == 100)
    let simulated = try Program(["eval", path, "--knowledge", folder.path, "--format", "json", "--simulate"])
    #expect(try simulated.objects.first?["max_questions"] != nil)
    #expect(try Program(["eval", folder.path + "/none"]).status == 66)
    #expect(try Program(["eval", folder.path + "/manual.tsv"]).status == 65)
  }

  @Test func `Check names what to mend, and ends with 65 only where something is wrong`() throws {
    let folder = try folder()
    let clean = try Program(["check", folder.path])
    #expect((clean.status, clean.output) == (0, "\(folder.path): 사례 2개, 예문 6줄, 고칠 데가 없습니다.\n"))
    _ = try folder.write("가나\t다라\n다라\t가나\n".utf8, to: "vocabulary.tsv")
    let circle = try Program(["check", folder.path])
    #expect(circle.status == 65)
    #expect(circle.output.hasPrefix("\(folder.path)/vocabulary.tsv:1: "))
    _ = try folder.write("물음\t답\t9\n".utf8, to: "questions.tsv")
    let unknown = try Program(["check", folder.path])
    #expect(unknown.status == 65)
    #expect(unknown.error.contains("questions.tsv:1:6: 매뉴얼에 9번 사례가 없습니다."))
  }
}
