import Analysis
import FoundationEssentials
import Knowledge

// Run from the package's folder, in a release build: make bench [KORQUAD=KorQuAD_v1.0_dev.json].
let knowledge = try KnowledgeBase(contentsOf: "Knowledge/login-errors", korean: "Knowledge/korean")
MessageBenchmark(knowledge: knowledge).run()

print("")
try TranscriptBenchmark(knowledge: knowledge).run()

print("")
if let path = CommandLine.arguments.dropFirst().first {
  let general = KnowledgeBase(manual: knowledge.manual, korean: knowledge.korean)
  try KorQuADBenchmark(contentsOf: path).run(analyzer: Analyzer(knowledge: general))
} else {
  print("KorQuAD: no file was named, skipped")
}
