extension Weights {
  /// The name of the file that training writes.
  package static let file = "weights.tsv"

  /// What weights are learnt from.
  struct Origin {
    /// The fingerprint of the files.
    let edition: String
    let subject: Subject
  }

  /// Weights, or why there are none to use; neither where nothing was learnt.
  struct LoadResult {
    let weights: Weights?
    let warning: KnowledgeError?
  }
}

extension Weights.LoadResult {
  /// The weights in `file` where they are about the same as `origin`, else why they are not used.
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

  /// `weights` where they are about the same as `origin`: what was changed or added since is only not learnt yet.
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
