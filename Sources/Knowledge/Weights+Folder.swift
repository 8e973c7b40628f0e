import FoundationEssentials

extension Weights {
  /// The name of the file that training writes.
  package static let file = "weights.tsv"

  /// The weights in `folder` where they were learnt from `edition`, else why they are not used; neither where there are none.
  static func weights(in folder: String, edition: String) -> (weights: Weights?, warning: KnowledgeError?) {
    let path = folder.appending(file: file)
    guard FileManager.default.fileExists(atPath: path) else { return (nil, nil) }
    do {
      let weights = try Weights(parsing: Table(contentsOf: path))
      return weights.edition == edition ? (weights, nil) : (nil, KnowledgeError(.staleWeights, path: path))
    } catch {
      return (nil, error)
    }
  }
}
