import Knowledge
import TestSupport
import Testing

@testable import Dialogue
@testable import Transcripts

/// What an author is asked about.
@Suite struct ReviewTests {
  private let knowledge: KnowledgeBase
  private let assistant: Assistant

  init() throws {
    knowledge = try Shipped.knowledge
    assistant = try Shipped.assistant
  }

  private func items(_ conversations: [[String]]) -> [Review.Item] {
    Review(of: conversations.map { Sample.conversation($0, with: assistant) }, knowing: knowledge).items
  }

  @Test func `Messages are grouped, the most frequent first, with the case that was settled on`() {
    let items = items([
      ["주말에 바둑이나 둘까 하는데요"], ["인증서 쪽 오류가 자꾸 보이네요", "인증서 창이 텅 비어 있어요"],
      ["인증서 쪽 오류가 자꾸 보이네요!", "2"],
    ])
    #expect(items.map(\.text) == ["인증서 쪽 오류가 자꾸 보이네요", "주말에 바둑이나 둘까 하는데요"])
    #expect(items.map(\.count) == [2, 1])
    #expect(items.map(\.case) == ["4", nil])
    #expect(items.map(\.reason) == [.asked, .declined])
  }

  @Test func `What did not help is there with what did; replies to a question are not`() throws {
    let items = items([["인증서 목록이 통 안 나와서 못 들어가요", "그래도 안 돼요"], ["인증서 오류가 나요", "모르겠어요", "1번"]])
    #expect(items.first { $0.reason == .failed }?.text == "인증서 목록이 통 안 나와서 못 들어가요")
    #expect(!items.contains { ["모르겠어요", "1번"].contains($0.text) })
  }

  @Test func `What the phrasings have already is left out, and no label is taught`() throws {
    let known = try #require(knowledge.phrasings.first { $0.cases.count > 1 }).text
    #expect(!items([[known]]).contains { $0.text == known })
    #expect(items([["주말에 바둑 두실 분은 010-2345-6789 로 오세요"]]).first?.text == "주말에 바둑 두실 분은  로 오세요")
  }
}
