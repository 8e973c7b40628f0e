import TestSupport
import Testing

@testable import Knowledge

@Suite struct QuestionTests {
  @Test func `Rows of the same question are its answers`() throws {
    let questions = try questions("무엇인가요?\t메일\t1\n무엇인가요?\t그 밖\t2, 3\n또 무엇인가요?\t가\t1\n")
    #expect(questions.map(\.text) == ["무엇인가요?", "또 무엇인가요?"])
    #expect(questions[0].options == [.init(label: "메일", cases: [0]), .init(label: "그 밖", cases: [1, 2])])
  }

  @Test func `A case that is not there is named with its place`() {
    #expect(throws: KnowledgeError(.unknownCase("9"), path: "q.tsv", line: 2, column: 7)) {
      try questions("물음\t가\t1\n물음\t나다\t9\n")
    }
  }

  private func questions(_ text: String) throws -> [Question] {
    let rows = "No\t구분\t유형\t대처방법\n1\t가\t나\t다\n2\t가\t라\t마\n3\t가\t바\t사\n"
    let manual = try Manual(parsing: Table(parsing: TextFile(bytes: Array(rows.utf8), path: "m.tsv")))
    return try Question.questions(in: Table(parsing: TextFile(bytes: Array(text.utf8), path: "q.tsv")), of: manual)
  }
}
