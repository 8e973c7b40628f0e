import Analysis
import Knowledge
import TestSupport
import Testing

@testable import Retrieval

/// Phrasings that all others may take for another case are looked at again.
@Suite struct SuspicionTests {
  private let manual: Manual

  init() throws {
    let rows = "No\t구분\t유형\t대처방법\n1\t가\t창이 안 뜸\t재설치\n2\t가\t메일 수신 오류\t재발송\n"
    manual = try Manual(parsing: Table(parsing: TextFile(bytes: Array(rows.utf8), path: "m.tsv")))
  }

  private func suspects(_ odd: [Phrasing], among count: Int) -> [HeldOutReadings.Entry] {
    let plain = (0..<count).flatMap { number in
      [
        Phrasing(cases: [0], text: "\(number)번째 창이 안 떠요"), Phrasing(cases: [1], text: "\(number)번째 메일이 안 와요"),
        Phrasing(cases: .noCase, text: "\(number)번째 점심 뭐 먹지"),
      ]
    }
    let knowledge = KnowledgeBase(manual: manual, phrasings: plain + odd)
    return Suspicion(of: knowledge, analyzer: Analyzer(knowledge: knowledge)).readings()
  }

  @Test func `What is labelled as nothing like it is, is a suspect, and read by those that never saw it`() throws {
    let odd = [Phrasing(cases: [0], text: "오늘도 메일이 안 와요"), Phrasing(cases: .noCase, text: "창이 안 떠요 이거")]
    let entries = suspects(odd, among: 40)
    #expect(entries.map(\.phrasing) == odd)
    for (entry, cases) in zip(entries, [[1], [0]] as [CaseSet]) {
      #expect(try #require(entry.readings.max { $0.probability < $1.probability }).cases == cases)
    }
  }

  @Test func `What is like its own is none, nor what may be several cases`() {
    #expect(
      suspects([Phrasing(cases: [1], text: "오늘도 메일이 안 와요"), Phrasing(cases: [0, 1], text: "창이 안 떠요")], among: 40) == [])
  }
}
