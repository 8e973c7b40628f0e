package import FoundationEssentials

extension CompiledKnowledge {
  /// The compiled file of `knowledge`, which was read from `files`; nil where nothing was learnt, for then it would save nothing.
  package static func data(of knowledge: KnowledgeBase, files: KnowledgeFiles) -> Data? {
    guard let weights = knowledge.weights, let koreanWeights = knowledge.korean.weights,
      weights.formula == koreanWeights.formula
    else { return nil }
    var head = [
      CompiledHead.format, "value\tformula\t\(weights.formula)", "value\tedition\t\(knowledge.edition)",
      "value\tkorean\t\(knowledge.korean.edition)",
    ]
    var body = Data()
    func append(_ name: String, _ section: Data) {
      head.append("section\t\(name)\t\(section.count)")
      body.append(section)
    }
    append("title", Data(knowledge.manual.title.utf8))
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
      default: append(source.rawValue, data)
      }
    }
    append("\(Source.weights.rawValue).features", weights.features.data)
    append("\(Source.koreanWeights.rawValue).features", koreanWeights.features.data)
    return Data((head.joined(separator: "\n") + "\n\n").utf8) + body
  }
}
