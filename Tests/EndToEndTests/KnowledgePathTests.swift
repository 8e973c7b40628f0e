import Foundation
import TestSupport
import Testing

@Suite struct KnowledgePathTests {
  private static let header = "No\t구분\t유형\t대처방법\t비고\n"

  @Test(
    "Knowledge that cannot be used is one clear line and an exit code",
    arguments: [
      ("", 65, "비어 있습니다"),
      ("제목\n\n\(header)", 65, ":3:1: 사례가 한 줄도 없습니다"),
      ("\(header)1\t가\t나\t다\t라\t마\n", 65, ":2:11: 칸이 5개보다 많습니다"),
      ("ELF\u{1}\u{0}", 65, ":1:4: 여기부터 UTF-8 글이 아닙니다"),
      ("제목\u{7F}", 65, ":1:3: 여기부터 UTF-8 글이 아닙니다"),
      ("제목\n\n\(header)1\t가\t나\u{9D}52;c;eA==\u{9C}\t다\n", 65, ":4:6: 여기부터 UTF-8 글이 아닙니다"),
      ("\(header)1\t가\t\"나\t다\n", 65, ":2:5: 여기서 연 큰따옴표"),
    ] as [(String, Int32, String)])
  func faulty(manual: String, status: Int32, message: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(manual.utf8, to: "manual.tsv")
    // A bare manual and the folder it lies in are the same.
    for knowledge in [path, folder.path] {
      let run = try Program(["ask", "로그인", "--knowledge", knowledge])
      #expect(run.status == status)
      #expect(run.error.hasPrefix("mundap: \(path)"))
      #expect(run.error.contains(message))
      #expect(run.error.split(separator: "\n").count == 1)
      #expect(run.output == "")
    }
  }

  @Test(arguments: ["/없는/길", "/없는/길/manual.tsv", "README.md/manual.tsv"])
  func `A path that is not there is no such input`(path: String) throws {
    let run = try Program(["--knowledge", path])
    #expect((run.status, run.output) == (66, ""))
    #expect(run.error == "mundap: \(path): 파일이나 폴더가 없습니다. --knowledge 뒤의 경로를 확인하세요.\n")
  }

  @Test func `Another manual in the same columns works, and claims no centre that it does not name`() throws {
    let folder = try TemporaryFolder()
    let rows = "1\t프린터\t용지가 걸림\t뒷면 덮개를 열고 용지를 뺌\n2\t\t토너 부족\t토너 교체 1) 흑백 ☞ A형 2) 컬러 ☞ B형\n"
    let path = try folder.write("사무기기 매뉴얼\n\n\(Self.header)\(rows)".utf8, to: "기기.tsv")
    let jam = try Program(["ask", "--knowledge", path, "종이가 걸렸어요 용지 걸림"])
    #expect(jam.output.hasPrefix("1. 용지가 걸림 (프린터)\n"))
    let lunch = try Program(["ask", "--knowledge", path, "오늘 점심 뭐 먹지"])
    #expect(lunch.status == 1)
    #expect(!lunch.output.contains("☎"))
    #expect(lunch.output.contains("사무기기 매뉴얼"))
  }

  @Test func `Where no place has a manual, the error says where it was looked for`() throws {
    let folder = try TemporaryFolder()
    let run = try Program(
      shell: "cp \"$0\" \"$1\"/mundap && cd \"$1\" && ./mundap cases", arguments: [Package.program, folder.path])
    #expect(run.status == 66)
    #expect(run.error.hasPrefix("mundap: Knowledge/login-errors: 실행 파일 옆에도, 설치한 곳에도, 여기에도 매뉴얼이 없습니다."))
  }

  @Test func `A manual that lies where the program is started is not taken for the program's own`() throws {
    let folder = try TemporaryFolder()
    let knowledge = folder.path + "/Knowledge/login-errors"
    try FileManager.default.createDirectory(atPath: knowledge, withIntermediateDirectories: true)
    _ = try folder.write("남의 매뉴얼\n\n\(Self.header)1\t가\t나\t다\n".utf8, to: "Knowledge/login-errors/manual.tsv")
    #expect(try Program(["cases"], folder: folder.path).output.hasPrefix("목록등록관리시스템"))
    // Unless there is no other.
    let alone = try Program(
      shell: "cd \"$1\" && mkdir bin && cp \"$0\" bin && bin/mundap cases", arguments: [Package.program, folder.path])
    #expect(alone.output.hasPrefix("남의 매뉴얼"))
  }

  @Test func `The variable names the knowledge where the option does not`() throws {
    let run = try Program(["cases"], environment: ["MUNDAP_KNOWLEDGE": Package.knowledge], folder: "/")
    #expect(run.output.hasPrefix("목록등록관리시스템 로그인 오류 활용 매뉴얼"))
  }
}
