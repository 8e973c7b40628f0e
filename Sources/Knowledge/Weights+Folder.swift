extension Weights {
  /// The name of the file that training writes.
  package static let file = "weights.tsv"

  /// Weights, or why there are none to use; neither where nothing was learnt.
  typealias Reading = (weights: Weights?, warning: KnowledgeError?)

  /// The weights in `file` where they were learnt from `edition`, else why they are not used.
  static func read(from file: SourceFile?, edition: String) -> Reading {
    guard let file, file.data != nil else { return (nil, nil) }
    do {
      let weights = try Weights(parsing: file.table())
      return weights.edition == edition ? (weights, nil) : (nil, KnowledgeError(.staleWeights, path: file.path))
    } catch {
      return (nil, error)
    }
  }
}
