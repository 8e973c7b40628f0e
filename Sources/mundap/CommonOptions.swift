import ArgumentParser
import Knowledge

/// What a reply looks like.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// Options of every subcommand.
struct CommonOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("A knowledge folder, or a bare manual (.tsv).", valueName: "path"))
  var knowledge: String?

  @Option(name: .long, help: "How to write replies: text, or one JSON object a line.")
  var format: OutputFormat = .text

  @Flag(name: .long, help: "Keep no record of the conversation on disk. (Nothing is kept but what /export writes.)")
  var noTranscript = false

  /// The knowledge named, or that of the first place that has any.
  func knowledgeBase() throws -> KnowledgeBase {
    let knowledge = try KnowledgeLocation(named: knowledge).openKnowledge()
    for warning in knowledge.warnings { Output.writeError("mundap: \(warning)\n") }
    return knowledge
  }
}
