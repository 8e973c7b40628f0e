package import Dialogue
package import Knowledge

/// The shipped knowledge and an assistant that knows it, made once for all tests of a run: without optimisation that takes seconds.
package enum Shipped {
  package static var knowledge: KnowledgeBase {
    get throws { try reading.get() }
  }

  /// An assistant at the beginning of a conversation; a copy is one of its own.
  package static var assistant: Assistant {
    get throws { try fresh.get() }
  }

  private static let reading = Result { try KnowledgeBase(contentsOf: Package.knowledge, korean: Package.korean) }
  private static let fresh = Result { Assistant(knowledge: try knowledge) }
}
