import ArgumentParser
import Evaluation
import Knowledge

/// Looks a knowledge folder over.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a knowledge folder.",
    discussion: "Errors end it with 65; warnings, such as cases that cannot be told apart, with 0."
  )

  @Argument(help: "A knowledge folder or a bare manual; without one, the one in use.", completion: .file())
  var folder: String?

  mutating func run() throws {
    let location = KnowledgeLocation(named: folder)
    let knowledge = try location.openKnowledge()
    let bar = ProgressBar("예문을 견주어 보는 중")
    let findings = Lint(knowledge: knowledge).findings(progress: bar.show)
    bar.finish()
    for finding in findings { try Output.write("\(location.path.appending(file: finding.description))\n") }
    for warning in knowledge.warnings { try Output.write("\(warning)\n") }
    if findings.contains(where: \.isError) { throw ExitCode.badData }
    let count = findings.count + knowledge.warnings.count
    let verdict = count == 0 ? "고칠 데가 없습니다" : "살펴볼 데 \(count)곳"
    try Output.write(
      "\(location.path): 사례 \(knowledge.manual.cases.count)개, 예문 \(knowledge.phrasings.count)줄, \(verdict).\n")
  }
}
