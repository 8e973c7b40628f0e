import Knowledge
import TestSupport
import Testing

@testable import Dialogue

@Suite struct DenialTests {
  private let markers: DenialMarkers

  init() throws {
    markers = DenialMarkers(try Shipped.knowledge.korean.markers)
  }

  @Test(
    "What is denied, and what is said instead",
    arguments: [
      ("바로팜 말고요", "바로팜", ""), ("바로팜 말고 인증서요", "바로팜", "인증서요"), ("인증서는 아니에요", "인증서", ""), ("인증서는 안 써요", "인증서", ""),
      ("아니 그게 아니라 인증서요", "", "인증서요"), ("그거 말고 홈페이지 비번이요", "", "홈페이지 비번이요"), ("아이폰이 아니라 갤럭시예요", "아이폰", "갤럭시예요"),
      ("포털은 되는데 여기만 안 돼요", "포털", "여기만 안 돼요"),
      ("비번은 맞는데 인증서 창이 안 떠요", "비번", "인증서 창이 안 떠요"), ("폰 번호는 그대로예요. 기계만 바꿨어요", "폰 번호", "기계만 바꿨어요"),
      ("아이디가 안 쳐져요 키보드 고장은 아닌데", "키보드 고장", "아이디가 안 쳐져요"),
    ])
  func denials(line: String, denied: String, instead: String) throws {
    let denial = try #require(Denial(in: line, by: markers))
    #expect(denial.denied == denied)
    #expect(denial.instead == instead)
  }

  @Test("Most lines deny nothing", arguments: ["거기서도 제 번호가 아니라고 하네요", "인증서가 안 떠요", "아니 왜 안 되냐고요", "그런 말은 없던데요"])
  func others(line: String) {
    #expect(Denial(in: line, by: markers) == nil)
  }
}
