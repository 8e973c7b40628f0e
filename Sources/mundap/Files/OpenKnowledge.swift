import Knowledge
import Retrieval

/// The knowledge in use: compiled and read whole when the first message comes, or parsed already.
///
/// One program has one: what was opened stays what is answered from, whatever becomes of the files.
final class OpenKnowledge {
  private enum Form {
    case compiled(CompiledKnowledge)
    case parsed(KnowledgeBase)
  }

  private var form: Form
  /// What is amiss with the compiled file or the weights.
  let warnings: [KnowledgeError]

  /// Opens the knowledge at `location`; whatever is wrong with it is said now.
  init(at location: KnowledgeLocation) throws {
    var damage: KnowledgeError?
    do {
      if let compiled = try CompiledKnowledge(
        in: location.path, korean: location.korean, formula: Classifier.formula)
      {
        form = .compiled(compiled)
        warnings = []
        return
      }
    } catch {
      damage = error
    }
    let knowledge = try location.openKnowledge()
    form = .parsed(knowledge)
    warnings = [damage].compactMap(\.self) + knowledge.warnings
  }

  /// The title of the manual.
  var title: String {
    switch form {
    case .compiled(let compiled): compiled.title
    case .parsed(let knowledge): knowledge.manual.title
    }
  }

  /// A hash of the knowledge: another one has another edition.
  var edition: String {
    switch form {
    case .compiled(let compiled): "\(compiled.edition)-\(compiled.koreanEdition)"
    case .parsed(let knowledge): "\(knowledge.edition)-\(knowledge.korean.edition)"
    }
  }

  /// The whole knowledge, which replies are made from.
  ///
  /// What only now turns out to be wrong with the compiled file is said on standard error.
  func knowledgeBase() throws -> KnowledgeBase {
    switch form {
    case .parsed(let knowledge): return knowledge
    case .compiled(let compiled):
      let knowledge = try compiled.knowledgeBase()
      for warning in knowledge.warnings { Output.writeError("mundap: \(warning)\n") }
      form = .parsed(knowledge)
      return knowledge
    }
  }
}
