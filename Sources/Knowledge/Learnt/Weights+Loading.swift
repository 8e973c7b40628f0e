extension Weights {
  /// The name of the file that training writes.
  package static let file = "weights.tsv"

  /// What weights are learnt from.
  struct Origin {
    /// The fingerprint of the files.
    let edition: String
    let subject: Subject
  }

  /// The weights of a file, and what is amiss with them; neither where nothing was learnt.
  struct LoadResult {
    let weights: Weights?
    let warning: KnowledgeError?
  }
}

extension Weights.LoadResult {
  /// Reads the weights in `file`, which are used where they have the subject of `origin`.
  init(_ file: SourceFile?, origin: Weights.Origin) {
    guard let file, file.data != nil else {
      self.init(weights: nil, warning: nil)
      return
    }
    do {
      self.init(try Weights(parsing: file.table()), from: file.path, origin: origin)
    } catch {
      self.init(weights: nil, warning: error)
    }
  }

  /// Uses `weights` where they have the subject of `origin`, with a warning where they were learnt from another edition.
  init(_ weights: Weights, from path: String, origin: Weights.Origin) {
    if weights.edition == origin.edition {
      self.init(weights: weights, warning: nil)
    } else if weights.subject == origin.subject {
      self.init(weights: weights, warning: KnowledgeError(.notLearntYet, path: path))
    } else {
      self.init(weights: nil, warning: KnowledgeError(.staleWeights, path: path))
    }
  }
}
