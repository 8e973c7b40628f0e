import Analysis
package import Knowledge
package import Retrieval

/// Lines whose acts are known, each in its circumstances, to learn from what a line does.
package struct ActExamples {
  package private(set) var examples: [TrainingSet.Example] = []
  private static let labels = SpeechAct.allCases

  package init() {}

  /// Takes in the lines that are said after one manual's remedies and questions, and some that describe its problems.
  ///
  /// - Parameter passages: What was learnt about passages.
  package mutating func add(_ knowledge: KnowledgeBase, passages: Classifier) {
    let reader = CircumstanceReader(knowledge: knowledge, passages: passages)
    for followUp in knowledge.followUps {
      let branch = followUp.shown.flatMap { shown in
        knowledge.manual.cases[shown].remedy.branches.firstIndex { $0.label == followUp.branch }
      }
      let scene = followUp.shown.map { Scene(phase: .shown, shown: $0, branch: branch) } ?? Scene(phase: .asked)
      add(followUp.said, in: scene, by: reader, isExample: true, [followUp.act])
    }
    for (number, phrasing) in knowledge.phrasings.enumerated() where number % Self.everyPhrasing == 0 {
      let other = (number / Self.everyPhrasing) % knowledge.manual.cases.count
      if !phrasing.cases.contains(other) {
        add(phrasing.text, in: Scene(phase: .shown, shown: other), by: reader, [.description])
      }
      add(phrasing.text, in: Scene(phase: number % 2 == 0 ? .asked : .fresh), by: reader, [.description])
    }
  }

  /// So many phrasings stand for all: what a description looks like is soon learnt.
  private static let everyPhrasing = 16

  /// Takes in lines that do the same whatever the manual is about, after whatever they may be said.
  package mutating func add(_ acts: [SpeechAct.Example], in knowledge: KnowledgeBase, passages: Classifier) {
    let reader = CircumstanceReader(knowledge: knowledge, passages: passages)
    for (number, example) in acts.enumerated() {
      let scenes = Self.phases(of: example.act).map { phase in
        Scene(phase: phase, shown: phase == .shown ? number % knowledge.manual.cases.count : nil)
      }
      let isQuestion = example.act.isQuestion
      for scene in scenes {
        add(example.said, in: scene, by: reader, hasFindings: !isQuestion, isQuestion ? Self.questions : [example.act])
      }
    }
  }

  private static let questions: [SpeechAct] = [.question, .unansweredQuestion]

  /// When people do `act`.
  private static func phases(of act: SpeechAct) -> [Scene.Phase] {
    switch act {
    case .description, .human, .complaint, .offTopic, .greeting, .acknowledgement, .thanks, .goodbye:
      [.fresh, .asked, .shown]
    case .unsure, .allOfThese: [.asked]
    case .denial, .fact, .noneOfThese: [.asked, .shown]
    case .question, .distantQuestion, .unansweredQuestion, .again, .progress, .obstacle, .failure, .success: [.shown]
    }
  }

  private mutating func add(
    _ said: String, in scene: Scene, by reader: CircumstanceReader, isExample: Bool = false, hasFindings: Bool = true,
    _ acts: [SpeechAct]
  ) {
    let circumstances = reader.circumstances(
      of: reader.utterance(said), in: scene, hasFindings: hasFindings, excluding: isExample ? said : nil)
    examples.append(
      TrainingSet.Example(
        terms: circumstances.terms,
        targets: Self.labels.map { acts.contains($0) ? 1 / Double(acts.count) : 0 }))
  }

  /// The classifier that explains them best.
  package func classifier(progress: (Double) -> Void = { _ in }) -> ActClassifier {
    ActClassifier(learningFrom: examples, progress: progress)
  }
}
