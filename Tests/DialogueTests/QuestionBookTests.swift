import TestSupport
import Testing

@testable import Dialogue
@testable import Knowledge

@Suite struct QuestionBookTests {
  private let shipped: QuestionBook

  init() throws {
    shipped = QuestionBook(knowledge: try Shipped.knowledge, texts: Wording.questions)
  }

  @Test(
    "The authors' question that fits the cases is asked",
    arguments: [
      ([3, 4], "인증서에서 무엇이 안 되나요?"), ([5, 6, 7, 8], "바로팜에서 무엇이 안 되나요?"), ([1, 2, 4], "어느 비밀번호인가요?"),
      ([2, 5], "무엇을 초기화해야 하나요?"), (Array(0..<11), "어느 단계에서 막히셨나요?"),
      // No question of the authors' tells these apart; the labels of their answers do.
      ([4, 10], "어느 단계에서 막히셨나요?"), ([3, 5, 8], "어느 경우에 가까운가요?"),
    ])
  func authored(plausible: [Int], text: String) throws {
    let question = try #require(shipped.question(about: plausible, believing: Belief(vacuousOver: 11)))
    #expect(question.text == text)
    #expect(question.cases == CaseSet(plausible))
    #expect(question.options.last == Question.Option(label: "해당 없음", cases: []))
  }

  @Test func `The most probable answer stands first`() throws {
    let belief = Belief(vacuousOver: 11).choosing([4])
    let question = try #require(shipped.question(about: [3, 4], believing: belief))
    #expect(question.options.map(\.cases) == [[4], [3], []])
  }

  @Test func `One case is no question`() {
    #expect(shipped.question(about: [3], believing: Belief(vacuousOver: 11)) == nil)
  }

  @Test func `A manual without questions is asked about by its titles, or its categories where these are too many`()
    throws
  {
    let cases = (1...8).map { number in
      Case(
        number: "\(number)", category: number < 5 ? "갑" : "을", title: "증상 \(number)", remedy: Remedy(parsing: ""),
        notes: [],
        line: number)
    }
    let book = QuestionBook(
      knowledge: KnowledgeBase(manual: Manual(title: "표", cases: cases)), texts: Wording.questions)
    let few = try #require(book.question(about: [0, 7], believing: Belief(vacuousOver: 8)))
    #expect(few.options.map(\.label) == ["증상 1", "증상 8", "해당 없음"])
    let many = try #require(book.question(about: Array(0..<8), believing: Belief(vacuousOver: 8)))
    #expect(many.options.map(\.label) == ["갑", "을", "해당 없음"])
    #expect(many.options[0].cases == [0, 1, 2, 3])
  }
}
