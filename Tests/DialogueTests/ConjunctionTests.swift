import Knowledge
import Testing

@testable import Dialogue

@Suite struct ConjunctionTests {
  private let markers = Markers([.conjunction: ["그리고"], .addition: ["도"], .clauseEnding: ["고", "요"]])

  @Test func `A line falls apart where a clause ends that another follows`() {
    let halves = Conjunction.all(in: "인증서도 안 뜨고 바로팜은 번호가 안 맞대요", by: markers)
    #expect(halves == [Conjunction(first: "인증서도 안 뜨고", second: "바로팜은 번호가 안 맞대요")])
  }

  @Test func `A conjunction belongs to neither half`() {
    let halves = Conjunction.all(in: "메일이 안 와요 그리고 인증서 창이 안 떠요", by: markers)
    #expect(halves.first == Conjunction(first: "메일이 안 와요", second: "인증서 창이 안 떠요"))
  }

  @Test("Where nothing says too or and, it is one problem", arguments: ["초기화하고 메일을 기다리는데 안 와요", "도", ""])
  func single(line: String) {
    #expect(Conjunction.all(in: line, by: markers).isEmpty)
  }
}
