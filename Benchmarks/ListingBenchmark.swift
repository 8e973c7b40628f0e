import Dialogue
import FoundationEssentials
import Knowledge
import Transcripts

/// What `mundap transcripts` costs once its knowledge is there: the outlines of many conversations of a few turns each.
struct ListingBenchmark {
  private let assistant: Assistant
  private let said: [String]

  init(knowledge: KnowledgeBase) {
    assistant = Assistant(knowledge: knowledge)
    said = knowledge.phrasings.map(\.text)
  }

  private static let records = 3_000
  /// What is said of a remedy: that which hangs on how it is heard, and else.
  private static let remarks = ["그래도 안 돼요", "됐어요 감사합니다", "1", "상담원이랑 통화하고 싶어요", "해 봤는데 똑같은데요", "2", "고맙습니다"]

  func run() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "mundap-listing").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    for number in 0..<Self.records { try write(number, to: path) }
    let folder = TranscriptFolder(path: path)
    var turns = 0
    let listing = try ContinuousClock().measure {
      for name in folder.names {
        turns += try Outline(contentsOf: folder.file(of: name), hear: assistant.heard).turns
      }
    }
    print("listing \(Self.records) records of \(turns) turns, milliseconds\t\(Int(listing / .milliseconds(1)))")
  }

  private func write(_ number: Int, to path: String) throws {
    var (assistant, journal) = (assistant, Journal(folder: path, sync: { _ in 0 }))
    var transcript = Transcript(
      header: .init(started: Self.time(number), manual: assistant.manual.title, edition: "", version: ""))
    let lines = [said[number % said.count]] + (0..<(1 + number % 7)).map { Self.remarks[(number + 3 * $0) % 7] }
    for line in lines { transcript.append(assistant.reply(to: line), at: Self.time(number)) }
    try journal.save(transcript)
    journal.close()
  }

  /// One a second, so that each has a name of its own.
  private static func time(_ second: Int) -> String {
    let date = Date(timeIntervalSince1970: 1_700_000_000 + Double(second))
    return date.formatted(Date.ISO8601FormatStyle(timeZone: .gmt))
  }
}
