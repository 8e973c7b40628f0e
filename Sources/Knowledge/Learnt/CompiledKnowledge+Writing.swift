package import FoundationEssentials

extension CompiledKnowledge {
  /// The compiled file of `knowledge`, which was read from `files`; nil where not all of it was learnt, for then training is due.
  package static func data(of knowledge: KnowledgeBase, files: KnowledgeFiles) -> Data? {
    guard let weights = knowledge.weights, let koreanWeights = knowledge.korean.weights,
      let passageWeights = knowledge.korean.passageWeights,
      (weights.edition, koreanWeights.edition) == (knowledge.edition, knowledge.korean.edition),
      passageWeights.edition == koreanWeights.edition,
      weights.formula == koreanWeights.formula, weights.formula == passageWeights.formula
    else { return nil }
    var head = [
      "value\tformula\t\(weights.formula)", "value\tedition\t\(knowledge.edition)",
      "value\tkorean\t\(knowledge.korean.edition)",
    ]
    var body = Data()
    func append(_ name: String, _ section: Data) {
      head.append("section\t\(name)\t\(section.count)\t\(Fingerprint(of: section).description)")
      body.append(section)
    }
    append(titleSection, Data(knowledge.manual.title.utf8))
    for source in Source.allCases {
      guard let file = files[source], let data = file.data, let stamp = file.stamp else {
        head.append("source\t\(source.rawValue)\t\(CompiledHead.absent)\t\(CompiledHead.absent)")
        continue
      }
      head.append("source\t\(source.rawValue)\t\(stamp)\t\(Fingerprint(of: data).description)")
      switch source {
      case .phrasings: break
      case .weights: append(source.rawValue, Data(weights.head.utf8))
      case .koreanWeights: append(source.rawValue, Data(koreanWeights.head.utf8))
      case .passageWeights: append(source.rawValue, Data(passageWeights.head.utf8))
      default: append(source.rawValue, data)
      }
    }
    append(featureSection(of: .weights), weights.features.data)
    append(featureSection(of: .koreanWeights), koreanWeights.features.data)
    append(featureSection(of: .passageWeights), passageWeights.features.data)
    return CompiledHead.data(of: head) + body
  }
}
