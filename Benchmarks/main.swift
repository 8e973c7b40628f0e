import Analysis
import Dialogue
import Knowledge
import Retrieval

// Run from the package's folder, in a release build: make bench.
let knowledge = try KnowledgeBase(contentsOf: "Knowledge/login-errors", korean: "Knowledge/korean")
try MessageBenchmark(knowledge: knowledge).run()
