import Analysis
import FoundationEssentials
import Retrieval

/// How well and how fast the ranker that serves the manual finds the paragraph of a question, among all of KorQuAD 1.0 dev.
struct KorQuADBenchmark {
  private let paragraphs: [String]
  /// Each question, and the paragraph that answers it.
  private let questions: [(text: String, paragraph: Int)]

  /// Reads a file of SQuAD's format.
  init(contentsOf path: String) throws {
    let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: URL(filePath: path)))
    var places: [String: Int] = [:]
    var (paragraphs, questions): ([String], [(String, Int)]) = ([], [])
    for paragraph in file.data.flatMap(\.paragraphs) {
      let place = places[paragraph.context] ?? paragraphs.count
      if place == paragraphs.count {
        places[paragraph.context] = place
        paragraphs.append(paragraph.context)
      }
      questions += paragraph.qas.map { ($0.question, place) }
    }
    self.paragraphs = paragraphs
    self.questions = questions
  }

  private struct File: Decodable {
    let data: [Article]

    struct Article: Decodable { let paragraphs: [Paragraph] }
    struct Paragraph: Decodable {
      let context: String
      let qas: [Question]
    }
    struct Question: Decodable { let question: String }
  }

  func run(analyzer: Analyzer, weighting: Weighting = Weighting()) {
    let clock = ContinuousClock()
    var ranker: Ranker?
    let building = clock.measure {
      let index = InvertedIndex(documents: paragraphs.map { [.init(analyzer.terms(in: $0))] })
      ranker = Ranker(index: index, weighting: weighting)
    }
    guard let ranker else { return }
    var (reciprocal, first, durations) = (0.0, 0, [Duration]())
    for (text, paragraph) in questions {
      var ranking: Ranking?
      durations.append(clock.measure { ranking = ranker.ranking(for: analyzer.tokens(in: text), limit: 10) })
      guard let rank = ranking?.matches.firstIndex(where: { $0.document == paragraph }) else { continue }
      reciprocal += 1 / Double(rank + 1)
      if rank == 0 { first += 1 }
    }
    print("KorQuAD 1.0 dev: \(questions.count) questions, \(paragraphs.count) paragraphs")
    print("MRR@10\t\(rounded(reciprocal / Double(questions.count)))")
    print("hit@1\t\(rounded(Double(first) / Double(questions.count)))")
    print("one question, microseconds (p50 / p99)\t\(Percentiles(durations))")
    print(
      "indexing, milliseconds\t\(building.components.attoseconds / 1_000_000_000_000_000 + building.components.seconds * 1000)"
    )
  }

  private func rounded(_ share: Double) -> Double { (share * 1000).rounded() / 1000 }
}
