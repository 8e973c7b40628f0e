import Analysis
import ArgumentParser
import Dialogue
import FoundationEssentials
import Knowledge
import Retrieval

/// Learns weights from a folder's phrasings.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Learn from a folder's phrasings.",
    discussion: "Writes weights.tsv and compiled.bin into the folder. The same files give the same bytes."
  )

  @Argument(help: "A knowledge folder; without one, the folder in use.", completion: .directory)
  var folder: String?

  @Flag(name: .long, help: "Write nothing; report hit@1 for each writer's phrasings, learnt from all the others'.")
  var crossValidate = false

  @Flag(name: .long, help: "Learn nothing; write compiled.bin where the weights are those of the files.")
  var compileOnly = false

  @Option(
    name: .long,
    help: ArgumentHelp("With --cross-validate, use the phrasings of these writers alone.", valueName: "a,b"))
  var writers: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Learn what holds for any manual, into korean/, from the knowledge folders in this one.", valueName: "dir"),
    completion: .directory)
  var collection: String?

  @Option(name: .long, help: ArgumentHelp("The folder in use.", valueName: "path"), completion: .directory)
  var knowledge: String?

  mutating func run() throws {
    let location = KnowledgeLocation(named: folder ?? knowledge)
    if compileOnly { return try compile(location) }
    let knowledge = try location.openKnowledge()
    guard !knowledge.phrasings.isEmpty else {
      throw CommandError(.nothingToLearn, path: location.path)
    }
    if crossValidate { return try report(on: knowledge) }
    if let korean = location.korean, let collection = collection ?? staleCollection(of: knowledge, beside: korean) {
      try learn(from: collection, beside: knowledge, in: korean)
    }
    try learnCases(of: knowledge, in: location.path)
    try compile(location)
  }

  /// The collection of the checkout, where general Korean was changed since it was learnt; nil where there is none, or no need.
  private func staleCollection(of knowledge: KnowledgeBase, beside korean: String) -> String? {
    if knowledge.korean.weights?.edition == knowledge.korean.edition { return nil }
    let folder = korean.appending(file: CollectionFolder.placeBesideKorean)
    return FileManager.default.fileExists(atPath: folder) ? folder : nil
  }

  /// Learns what people do with a line, and which passages answer them, from many manuals.
  private func learn(from collection: String, beside knowledge: KnowledgeBase, in korean: String) throws {
    let others = try CollectionFolder(collection, korean: korean).manuals.sorted { $0.key < $1.key }.map(\.value)
    let manuals = ManualCollection([knowledge] + others, korean: knowledge.korean)
    let bar = bar(learningFrom: manuals.manuals.reduce(knowledge.korean.acts.count) { $0 + $1.followUps.count })
    let lessons = manuals.lessons(progress: bar.show)
    bar.finish()
    try write(
      lessons.acts.weights(edition: knowledge.korean.edition), to: korean.appending(file: Source.koreanWeights.file))
    try write(
      PassageFinder.weights(of: lessons.passages, edition: knowledge.korean.edition),
      to: korean.appending(file: Source.passageWeights.file))
  }

  /// Learns how people put their problems, where that was not done since anything was changed.
  private func learnCases(of knowledge: KnowledgeBase, in folder: String) throws {
    if let weights = knowledge.weights, weights.edition == knowledge.edition,
      CaseClassifier(weights, manual: knowledge.manual) != nil
    {
      return try Output.write("\(folder.appending(file: Weights.file)): 바뀐 것이 없어 그대로 둡니다.\n")
    }
    let bar = bar(learningFrom: knowledge.phrasings.count)
    let classifier = CaseClassifier(
      learningFrom: knowledge.phrasings, manual: knowledge.manual, analyzer: Analyzer(knowledge: knowledge),
      progress: bar.show)
    bar.finish()
    let calibrated = classifier.calibrated(to: temperature(of: knowledge))
    try write(
      calibrated.weights(edition: knowledge.edition, manual: knowledge.manual), to: folder.appending(file: Weights.file)
    )
  }

  /// Writes all of it into one file, for a quick start.
  private func compile(_ location: KnowledgeLocation) throws {
    let files = try KnowledgeFiles(at: location.path, korean: location.korean)
    guard let data = CompiledKnowledge.data(of: try KnowledgeBase(files), files: files) else { return }
    try NewFile.replace(location.path.appending(file: CompiledKnowledge.file), with: data)
  }

  private func bar(learningFrom count: Int) -> ProgressBar { ProgressBar("예문 \(count)개에서 배우는 중") }

  private func write(_ weights: Weights, to path: String) throws {
    try NewFile.replace(path, with: weights.text)
    try Output.write("\(path): 말 \(weights.features.count)개의 무게를 적었습니다.\n")
  }

  private func temperature(of knowledge: KnowledgeBase) -> Double {
    let bar = ProgressBar("얼마나 확신해도 되는지 재는 중")
    defer { bar.finish() }
    return CrossValidation(knowledge: knowledge).readings(leavingOut: .lines, progress: bar.show).temperature
  }

  // MARK: Cross-validation

  private func report(on knowledge: KnowledgeBase) throws {
    let names = writers.map { Set($0.split(separator: ",").map(String.init)) }
    let validation = CrossValidation(knowledge: knowledge, writers: names)
    for writer in validation.writers {
      let bar = ProgressBar("\(writer)의 예문을 빼고 배우는 중")
      let result = validation.result(holdingOut: writer, progress: bar.show)
      bar.finish()
      try Output.write(
        "\(writer)\thit@1 \(Percentage.text(result.hits, of: result.count))\t(\(result.hits)/\(result.count))\n")
    }
  }
}
