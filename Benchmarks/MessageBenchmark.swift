import Analysis
import Dialogue
import Knowledge
import Retrieval

/// How long one message takes on the shipped manual, in process: its analysis alone, with the ranking, and the whole turn.
struct MessageBenchmark {
  private let knowledge: KnowledgeBase
  private let messages: [String]

  init(knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    let titles = knowledge.manual.cases.map(\.title)
    messages = titles + titles.map { $0.filter { !$0.isWhitespace } } + titles.map { "\($0) 때문에 며칠째 못 들어가고 있어요 ㅠㅠ" }
  }

  func run() {
    let analyzer = Analyzer(knowledge: knowledge)
    let ranker = CaseRanker(knowledge: knowledge)
    let assistant = Assistant(knowledge: knowledge)
    print("one message on the shipped manual, microseconds (p50 / p99)")
    report("analysis") { analyzer.tokens(in: $0).count }
    report("analysis and ranking") { ranker.ranking(for: analyzer.tokens(in: $0)).matches.count }
    report("whole turn") { message in
      var assistant = assistant
      return assistant.reply(to: message).reply.utf8.count
    }
  }

  private static let rounds = 200

  /// Times `work` on every message in turn; the sum of its results keeps it from being optimised away.
  private func report(_ name: String, _ work: (String) -> Int) {
    var (durations, checksum): ([Duration], Int) = ([], 0)
    for _ in 0..<Self.rounds {
      for message in messages {
        durations.append(ContinuousClock().measure { checksum &+= work(message) })
      }
    }
    print("\(name)\t\(Percentiles(durations))\t(checksum \(checksum))")
  }
}
