import Foundation
import TestSupport
import Testing

/// The program keeps transcripts, and does with them what its help says.
@Suite struct StoredTranscriptTests {
  private let folder: TemporaryFolder
  private var transcripts: String { folder.path + "/transcripts" }

  init() throws {
    folder = try TemporaryFolder()
  }

  @discardableResult
  private func run(_ arguments: [String], input: String = "", directory: String = Package.root) throws -> Program {
    try Program(arguments + ["--transcripts", transcripts], input: input, folder: directory)
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: transcripts).sorted().map { String($0.dropLast(6)) }
  }

  @Test func `Every mode keeps a transcript but --no-transcript, and a reset begins the next`() throws {
    try run(["chat"], input: "미사용승인 팝업이 떠요\n/help\n/reset\n/why\n인증서 오류가 나요\n")
    #expect(try names().count == 2)
    try run(["ask", "미사용승인 팝업이 떠요"])
    #expect(try names().count == 3)
    try run(["ask", "미사용승인 팝업이 떠요", "--no-transcript"])
    try run(["chat", "--no-transcript"], input: "미사용승인 팝업이 떠요\n")
    try run(["chat"], input: "/help\n")
    #expect(try names().count == 3)
  }

  @Test func `Without --transcripts they are in the XDG state folder`() throws {
    try Program(["ask", "미사용승인 팝업이 떠요"], environment: ["XDG_STATE_HOME": folder.path])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/mundap/transcripts").count == 1)
    try Program(["ask", "미사용승인 팝업이 떠요"], environment: ["XDG_STATE_HOME": "", "HOME": folder.path])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/.local/state/mundap/transcripts").count == 1)
  }

  @Test func `The list tells what each was about, and filters`() throws {
    try run(["chat"], input: "미사용승인 팝업이 떠요\n됐어요\n")
    try run(["chat"], input: "오늘 점심 뭐 먹지\n")
    let all = try run(["transcripts"])
    #expect(all.output.contains("해결됨") && all.output.contains("미사용승인 팝업이 떠요"))
    #expect(try run(["transcripts", "--outcome", "declined", "--format", "json"]).objects.count == 1)
    #expect(try run(["transcripts", "--since", "2999-01-01"]).output.isEmpty)
    #expect(try run(["transcripts", "--older-than", "90d", "--delete"]).output.isEmpty)
    #expect(try run(["transcripts", "--delete"]).status == 64)
    #expect(try run(["transcripts", "없는이름"]).status == 66)
    try run(["transcripts", "--outcome", "declined", "--delete", "--yes"])
    #expect(try names().count == 1)
  }

  @Test func `A conversation goes on where it stopped`() throws {
    try run(["chat"], input: "인증서 오류가 나요\n")
    let name = try #require(try names().first)
    let resumed = try run(["chat", "--resume", name, "--format", "json"], input: "2\n")
    #expect(try resumed.objects.map { $0["case"] as? String } == ["4"])
    #expect(try resumed.objects.map { $0["turn"] as? Int } == [2])
    #expect(try names() == [name])
    #expect(try run(["replay", "\(transcripts)/\(name).jsonl"]).status == 0)
    #expect(try run(["chat", "--resume", "없음"]).status == 66)
    let other = try run(["chat", "--resume", name, "--knowledge", "Tests/Evaluation/second/manual.tsv"])
    #expect(other.status == 65 && other.error.contains("--knowledge"))
    #expect(try run(["chat", "--resume", name, "--no-transcript"]).status == 64)
  }

  @Test func `A transcript is exported in every form, never over a file that is there`() throws {
    try run(["chat"], input: "인증서 오류가 나요\n2\n")
    let name = try #require(try names().first)
    for form in ["md", "html", "txt", "jsonl", "csv", "dialogue"] {
      #expect(try run(["export", name, "-", "--to", form]).output.contains("인증서 오류가 나요"))
    }
    let file = folder.path + "/a.html"
    #expect(try run(["export", name, file]).status == 0)
    #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
    #expect(folder.read("a.html")?.hasPrefix("<!DOCTYPE html>") == true)
    let again = try run(["export", name, file])
    #expect(again.status == 73 && again.error.contains("--force"))
    #expect(try run(["export", name, file, "--to", "txt", "--force"]).status == 0)
    #expect(folder.read("a.html")?.hasPrefix("문답 기록") == true)
    #expect(try run(["export", name, "/없는/곳.md"]).status == 73)
    let unknown = try run(["export", name, folder.path + "/a.pdf"])
    #expect(unknown.status == 64 && unknown.error.contains(".dialogue.jsonl"))
    #expect(folder.read("a.pdf") == nil)
    // Who names the form has the name as it is.
    #expect(try run(["export", name, folder.path + "/a.pdf", "--to", "txt"]).status == 0)
    #expect(folder.read("a.pdf")?.hasPrefix("문답 기록") == true)
    #expect(try run(["export", name, "/dev/full", "--force"]).status == 73)
    let unnamed = try run(["export", name, "--knowledge", Package.knowledge], directory: folder.path)
    #expect(unnamed.error == "\(folder.path)/mundap-\(name).md에 대화를 적어 두었어요.\n")
    #expect(folder.read("mundap-\(name).md")?.contains("# 문답 기록") == true)
    try run(["export", name, "--knowledge", Package.knowledge], directory: folder.path)
    #expect(folder.read("mundap-\(name)-2.md")?.contains("# 문답 기록") == true)
  }

  @Test func `The dialogue form is what eval reads`() throws {
    try run(["chat"], input: "인증서 오류가 나요\n2\n그래도 안 돼요\n")
    let file = folder.path + "/field.jsonl"
    try run(["export", try #require(try names().first), file, "--to", "dialogue"])
    #expect(try Program(["eval", file, "--format", "json"]).output.contains("\"dialogues_whole\":100"))
  }

  @Test func `What an author accepts is in the phrasings, under a comment that says when`() throws {
    let knowledge = folder.path + "/knowledge"
    try FileManager.default.copyItem(atPath: Package.knowledge, toPath: knowledge)
    let options = ["--knowledge", knowledge]
    try run(["chat"] + options, input: "인증서 쪽 오류가 자꾸 보이네요\n인증서 창이 텅 비어 있어요\n")
    try run(["chat"] + options, input: "주말에 바둑이나 둘까 하는데요\n")
    let listed = try run(["review", "--format", "json"] + options)
    #expect(try listed.objects.map { $0["case"] as? String } == ["4", nil])
    // Taken as it is; edited, then taken as something that no case covers.
    let reviewed = try run(["review"] + options, input: "\ne\n주말에 장기나 둘까요\n-\n")
    #expect(reviewed.status == 0 && reviewed.output.contains("2줄"))
    let lines = try #require(folder.read("knowledge/phrasings.tsv")).split(separator: "\n").suffix(3)
    #expect(lines[lines.startIndex].hasSuffix("mundap review"))
    #expect(lines.dropFirst() == ["4\t인증서 쪽 오류가 자꾸 보이네요\treview", "-\t주말에 장기나 둘까요\treview"])
    #expect(try run(["review", "--format", "json"] + options).objects.count == 1)
  }

  @Test func `A bare manual has no phrasings to add to`() throws {
    let manual = Package.knowledge + "/manual.tsv"
    try run(["chat", "--knowledge", manual], input: "로그인이 안 돼요\n")
    let reviewed = try run(["review", "--knowledge", manual], input: "\n")
    #expect(reviewed.status == 73 && reviewed.error.contains("폴더"))
  }

  // MARK: Trouble

  @Test func `Where no transcript can be kept there is one warning, and the conversation goes on`() throws {
    _ = try folder.write("".utf8, to: "transcripts")
    let run = try run(["chat"], input: "미사용승인 팝업이 떠요\n인증서 오류가 나요\n2\n")
    #expect(run.status == 0)
    #expect(run.output.contains("10. [미사용승인]") && run.output.contains("매직라인"))
    #expect(run.error.components(separatedBy: "기록을 남기지 못했어요").count == 2)
    // While there is a prompt to export at, and not when it is gone.
    let warnings = run.error.components(separatedBy: "남지 않았어요")
    #expect(warnings.count == 2 && warnings[0].contains("/export") && !warnings[1].contains("/export"))
  }

  @Test func `After a reset what cannot be kept is told anew`() throws {
    _ = try folder.write("".utf8, to: "transcripts")
    let run = try run(["chat"], input: "미사용승인 팝업이 떠요\n/reset\n인증서 오류가 나요\n")
    #expect(run.error.components(separatedBy: "기록을 남기지 못했어요").count == 3)
  }

  @Test func `A single question that cannot be kept is no conversation that goes on`() throws {
    _ = try folder.write("".utf8, to: "transcripts")
    let run = try run(["ask", "미사용승인 팝업이 떠요"])
    #expect(run.status == 0 && run.output.contains("10. [미사용승인]"))
    #expect(run.error.split(separator: "\n").count == 1 && run.error.contains("기록을 남기지 못했어요"))
    #expect(!run.error.contains("말씀") && !run.error.contains("/export"))
  }

  @Test func `A disk that is full loses no turn but those that it has no room for`() throws {
    // The shell's limit on the size of a file stands for the disk: the fourth turn or so does not fit.
    let command = """
      trap '' XFSZ; ulimit -f 8
      printf '미사용승인 팝업이 떠요\\n인증서 오류가 나요\\n2\\n로그인이 안 돼요\\n1\\n모르겠어요\\n모르겠어요\\n로그인이 안 돼요\\n1\\n' | "$0" chat --transcripts "$1"
      """
    let run = try Program(shell: command, arguments: [Package.program, transcripts])
    #expect(run.status == 0)
    #expect(run.error.components(separatedBy: "기록을 남기지 못했어요").count == 2)
    let name = try #require(try names().first)
    let text = try #require(folder.read("transcripts/\(name).jsonl"))
    #expect(text.hasSuffix("}\n"))
    #expect(text.contains("미사용승인 팝업이 떠요"))
  }

  @Test func `A torn or damaged file is named, and the rest is listed`() throws {
    try run(["chat"], input: "미사용승인 팝업이 떠요\n")
    let name = try #require(try names().first)
    let whole = try #require(folder.read("transcripts/\(name).jsonl"))
    for (file, text) in [("1-torn", String(whole.dropLast(20))), ("2-empty", ""), ("3-other", "가\n나\n")] {
      _ = try folder.write(text.utf8, to: "transcripts/\(file).jsonl")
    }
    let list = try run(["transcripts"])
    #expect(list.output.contains("1-torn") && list.output.contains(name))
    #expect(list.output.split(separator: "\n").count == 4)
    #expect(list.error.components(separatedBy: "\n").count == 2 && list.error.contains("3-other.jsonl:1"))
  }
}
