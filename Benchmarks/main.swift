import Analysis
import Foundation
import Knowledge

// Run from the package's folder, in a release build: make bench [KORQUAD=KorQuAD_v1.0_dev.json].
let knowledge = try KnowledgeBase(contentsOf: "Knowledge/login-errors", korean: "Knowledge/korean")
if CommandLine.arguments.count == 3, CommandLine.arguments[1] == LineBenchmark.argument {
  if let position = Int(CommandLine.arguments[2]) { LineBenchmark.measure(position, knowledge: knowledge) }
  exit(0)
}
MessageBenchmark(knowledge: knowledge).run()

print("")
try LineBenchmark().run()

print("")
try TranscriptBenchmark(knowledge: knowledge).run()
try ListingBenchmark(knowledge: knowledge).run()

print("")
if let path = CommandLine.arguments.dropFirst().first {
  let general = KnowledgeBase(manual: knowledge.manual, korean: knowledge.korean)
  try KorQuADBenchmark(contentsOf: path).run(analyzer: Analyzer(knowledge: general))
} else {
  print("KorQuAD: no file was named, skipped")
}
