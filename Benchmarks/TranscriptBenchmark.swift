import Dialogue
import FoundationEssentials
import Knowledge
import Transcripts

/// What a transcript costs: keeping it while the conversation goes on, and taking it up again.
struct TranscriptBenchmark {
  private let assistant: Assistant
  private let lines: [String]

  init(knowledge: KnowledgeBase) {
    assistant = Assistant(knowledge: knowledge)
    let said = knowledge.phrasings.map(\.text)
    lines = (0..<Self.turns).map { said[$0 * Self.stride % said.count] }
  }

  private static let turns = 10_000
  /// No divisor of any number of phrasings: neighbours in the file are about the same case.
  private static let stride = 7_919

  func run() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "mundap-benchmark").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    // The sync is left out: it is the disk's.
    var journal = Journal(folder: folder, sync: { _ in 0 })
    var assistant = assistant
    var transcript = Transcript(header: .init(started: Self.time, manual: "", edition: "", version: ""))
    var (replying, journalling) = (Duration.zero, Duration.zero)
    for line in lines {
      replying += ContinuousClock().measure { transcript.append(assistant.reply(to: line), at: Self.time) }
      journalling += try ContinuousClock().measure { try journal.save(transcript) }
    }
    let path = "\(folder)/\(journal.name ?? "").jsonl"
    journal.close()
    var resumed = self.assistant
    let resuming = try ContinuousClock().measure { resumed.replay(try Journal.resuming(path).transcript) }
    print("a conversation of \(Self.turns) turns")
    print("journalling but for the sync, to the replies\t\(Self.ratio(journalling, replying))")
    print("resuming, to replies and journal but for the sync\t\(Self.ratio(resuming, replying + journalling))")
  }

  private static let time = "2026-11-23T09:12:05+09:00"

  private static func ratio(_ duration: Duration, _ other: Duration) -> String {
    let hundredths = Int((duration / other * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
