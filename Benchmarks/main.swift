import Analysis
import Knowledge
import Retrieval

let knowledge = try KnowledgeBase(contentsOf: "Knowledge/login-errors", korean: "Knowledge/korean")
let analyzer = Analyzer(knowledge: knowledge)
let a = CommandLine.arguments.dropFirst().map { Float($0) ?? 0 }
let ranker = Ranker(index: InvertedIndex(cases: knowledge.manual.cases, analyzer: analyzer), weighting: Weighting(saturation: a[0], lengthNormalization: a[1], bigram: a[2]))
while let line = readLine() {
  let ranking = ranker.ranking(for: analyzer.tokens(in: line))
  print(ranking.coverage, ranking.matches.map { "\($0.document):\($0.score)" }.joined(separator: " "), separator: "\t")
}
