import Foundation
import TestSupport
import Testing

@testable import Evaluation
@testable import Knowledge

/// The development sets are for measuring: what is measured by them must not have been learnt from them.
@Suite struct LeakTests {
  @Test func `At most 2 % of the development messages have a twin among what the bot was taught`() throws {
    let messages = try developmentMessages().map(Self.bigrams).filter { $0.count >= Self.fewestBigrams }
    var holders: [String: [Int]] = [:]
    for (number, bigrams) in messages.enumerated() {
      for bigram in bigrams { holders[bigram, default: []].append(number) }
    }
    var twins: Set<Int> = []
    for text in try taughtTexts() {
      let bigrams = Self.bigrams(of: text)
      var shared: [Int: Int] = [:]
      for bigram in bigrams { for number in holders[bigram] ?? [] { shared[number, default: 0] += 1 } }
      for (number, count) in shared {
        let union = bigrams.count + messages[number].count - count
        if Double(count) >= Self.nearness * Double(union) { twins.insert(number) }
      }
    }
    #expect(messages.count > 1_000)
    #expect(Double(twins.count) <= 0.02 * Double(messages.count))
  }

  /// Shorter messages coincide by nature.
  private static let fewestBigrams = 6
  private static let nearness = 0.8

  private func developmentMessages() throws -> [String] {
    var messages: [String] = []
    for name in ["single", "single-2", "dialogues", "dialogues-2", "followups"] {
      switch try LabelFile(contentsOf: Package.root + "/Tests/Evaluation/\(name).jsonl") {
      case .messages(let labels): messages += labels.map(\.message)
      case .dialogues(let dialogues): messages += dialogues.flatMap { $0.turns.map(\.message) }
      case .followUps(let labels): messages += labels.map(\.message)
      }
    }
    return messages
  }

  private func taughtTexts() throws -> [String] {
    let knowledge = try Shipped.knowledge
    return knowledge.phrasings.map(\.text) + knowledge.vocabulary.entries.map(\.said)
      + knowledge.korean.acts.map(\.said) + knowledge.questions.flatMap { $0.options.map(\.label) }
  }

  private static func bigrams(of text: String) -> Set<String> {
    let letters = text.lowercased().filter { $0.isLetter || $0.isNumber }
    return Set(zip(letters, letters.dropFirst()).map { "\($0)\($1)" })
  }
}
