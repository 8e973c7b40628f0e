import Foundation
import TestSupport
import Testing

/// Other values of the fitted numbers, on a folder of two cases and two writers, and on a few acts.
@Suite struct TuneTests {
  private let folder: TemporaryFolder
  private let knowledge: String

  init() throws {
    folder = try TemporaryFolder()
    knowledge = folder.path + "/knowledge"
    for name in ["knowledge", "korean"] {
      try FileManager.default.createDirectory(atPath: "\(folder.path)/\(name)", withIntermediateDirectories: false)
    }
    let manual = "No\t구분\t유형\t대처방법\n1\t가\t메일 오류\t재발송\n2\t가\t인증서 오류\t재설치\n"
    let lines = ["1\t메일이 안 와요", "1\t멜 못 받음", "2\t인증서가 안 떠요", "2\t인증서 창이 비었어요", "-\t점심 먹자"]
    let phrasings = ["하나", "둘"].flatMap { writer in lines.map { "\($0) \(writer)\t\(writer)\n" } }
    let acts = (0..<6).map { "감사\t고맙습니다 \($0)\n실패\t그래도 안 돼요 \($0)\n" }
    _ = try folder.write(manual.utf8, to: "knowledge/manual.tsv")
    _ = try folder.write(phrasings.joined().utf8, to: "knowledge/phrasings.tsv")
    _ = try folder.write(acts.joined().utf8, to: "korean/acts.tsv")
  }

  @Test func `A sweep is a line a value, the one in use and the best marked, the same each time`() throws {
    let run = try Program(["tune", knowledge, "--parameter", "learning.penalty"])
    #expect((run.status, run.error) == (0, ""))
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "learning.penalty (10줄, 쓴 사람을 빼고 배워서: 둘, 하나)")
    #expect(lines.dropFirst().map { String($0.split(separator: " ")[0]) } == ["0.0125", "0.025", "0.05"])
    #expect(lines.dropFirst().allSatisfy { $0.contains("log loss ") && $0.contains("hit@1 ") })
    #expect(lines.indices.filter { lines[$0].contains("쓰는 값") } == [2])
    #expect(lines.count { $0.hasSuffix("가장 나은 값") } == 1)
    #expect(try Program(["tune", knowledge, "--parameter", "learning.penalty"]).output == run.output)
  }

  @Test func `Programs read an object a parameter, in the order of the list`() throws {
    let names = ["matching.bigram", "learning.penalty", "cases.temperature"]
    let run = try Program(["tune", knowledge, "--format", "json"] + names.flatMap { ["--parameter", $0] })
    let sweeps = try run.objects
    #expect(sweeps.map { $0["parameter"] as? String } == ["learning.penalty", "cases.temperature", "matching.bigram"])
    #expect(sweeps.map { $0["lines"] as? Int } == [10, 10, 10])
    #expect(sweeps.map { $0["writers"] as? [String] } == [["둘", "하나"], ["둘", "하나"], nil])
    for sweep in sweeps {
      let values = try #require(sweep["values"] as? [[String: any Sendable]])
      #expect(values.count { $0["best"] as? Bool == true } == 1)
      for figure in ["value", "log_loss", "hit@1", "calibration_error"] {
        #expect(values.allSatisfy { $0[figure] is Double }, "\(figure)")
      }
    }
  }

  @Test func `It changes no file, and tries every number that few phrasings show where none is named`() throws {
    let before = try files()
    let run = try Program(["tune", knowledge, "--format", "json"])
    let names = try run.objects.compactMap { $0["parameter"] as? String }
    #expect(names.contains("sets.likeness") && names.contains("acts.temperature") && names.contains("fit.bias"))
    #expect(!names.contains("cases.temperature"))
    #expect(try files() == before)
  }

  private func files() throws -> [String] { try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() }

  @Test(
    "What cannot be tried is an error",
    arguments: [
      (["--parameter", "penalty"], 64), (["--writers", "하나", "--all-writers"], 64), (["--writers", "아무개"], 65),
    ] as [([String], Int32)])
  func errors(arguments: [String], status: Int32) throws {
    #expect(try Program(["tune", knowledge] + arguments).status == status)
  }
}
