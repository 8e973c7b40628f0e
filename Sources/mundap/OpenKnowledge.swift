import Knowledge
import Retrieval

/// The knowledge in use: compiled, and parsed when the first message comes, or parsed already.
struct OpenKnowledge {
  private enum Form {
    case compiled(CompiledKnowledge)
    case parsed(KnowledgeBase)
  }

  private let form: Form
  private let location: KnowledgeLocation

  /// Opens the knowledge at `location`; whatever is wrong with it is said now.
  init(at location: KnowledgeLocation) throws(Failure) {
    self.location = location
    let compiled = CompiledKnowledge(in: location.path, korean: location.korean, formula: Classifier.formula)
    if let compiled {
      form = .compiled(compiled)
    } else {
      form = .parsed(try location.openKnowledge())
    }
  }

  /// What is amiss with the weights.
  var warnings: [KnowledgeError] {
    switch form {
    case .compiled: []
    case .parsed(let knowledge): knowledge.warnings
    }
  }

  /// The title of the manual.
  var title: String {
    switch form {
    case .compiled(let compiled): compiled.title
    case .parsed(let knowledge): knowledge.manual.title
    }
  }

  /// Tells this knowledge from any other.
  var edition: String {
    switch form {
    case .compiled(let compiled): "\(compiled.edition)-\(compiled.koreanEdition)"
    case .parsed(let knowledge): "\(knowledge.edition)-\(knowledge.korean.edition)"
    }
  }

  /// All of it that replies are made from.
  func knowledgeBase() throws(Failure) -> KnowledgeBase {
    switch form {
    case .parsed(let knowledge): return knowledge
    case .compiled(let compiled):
      // A compiled file that is damaged is no reason to give up while the text files are there.
      if let knowledge = try? compiled.knowledgeBase() { return knowledge }
      return try location.openKnowledge()
    }
  }
}
