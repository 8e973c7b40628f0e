import TestSupport
import Testing

@testable import Dialogue
@testable import Evaluation
@testable import Knowledge

@Suite struct ShippedLabelsTests {
  @Test("The shipped labels are read whole", arguments: [("single", 342), ("single-2", 395)])
  func messages(name: String, count: Int) throws {
    guard case .messages(let labels) = try shippedLabels(name) else {
      Issue.record("\(name).jsonl holds messages")
      return
    }
    #expect(labels.count == count)
    #expect(Set(labels.map(\.act)) == [.answer, .clarify, .decline])
  }

  @Test("The shipped dialogues are read whole", arguments: ["dialogues", "dialogues-2"])
  func dialogues(name: String) throws {
    guard case .dialogues(let dialogues) = try shippedLabels(name) else {
      Issue.record("\(name).jsonl holds dialogues")
      return
    }
    #expect(dialogues.count == 40)
  }

  private func shippedLabels(_ name: String) throws -> LabelFile {
    try LabelFile(contentsOf: "\(Package.root)/Tests/Evaluation/\(name).jsonl")
  }

  /// The floor that every change must keep on the development set.
  @Test func `The shipped knowledge finds the case`() throws {
    let figures = try figures(of: Shipped.assistant, on: "single")
    #expect(figures.hits >= 98)
    #expect(figures.harmful <= 1.2)
  }

  /// A manual of another domain, and messages written before the bot had seen either: general Korean alone must carry.
  @Test func `A manual that it has never seen is understood`() throws {
    let folder = Package.root + "/Tests/Evaluation/second"
    let knowledge = try KnowledgeBase(contentsOf: folder + "/manual.tsv", korean: Package.korean)
    let figures = try figures(of: Assistant(knowledge: knowledge), on: "second/messages")
    #expect(figures.hits >= 80)
    #expect(figures.harmful <= 10)
  }

  private func figures(of assistant: Assistant, on name: String) throws -> (hits: Double, harmful: Double) {
    guard case .messages(let labels) = try shippedLabels(name) else { throw NotMessages() }
    let figures = Report(messages: Judge(assistant: assistant).rows(for: labels)).figures
    guard case .number(let hits) = figures["hit@1"], case .number(let harmful) = figures["harmful"] else {
      throw NotMessages()
    }
    return (hits, harmful)
  }

  private struct NotMessages: Error {}
}
