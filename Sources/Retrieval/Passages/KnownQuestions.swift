import Analysis

/// The questions about one case whose answers an author wrote down, their terms numbered.
struct KnownQuestions: Sendable {
  /// A question whose answer is known.
  struct Example: Sendable {
    let said: String
    let terms: [Int]
    /// The sum of its terms' rarities.
    let weight: Float
    /// The passages that answer it; empty where none of its case does.
    let answers: [Int]
  }

  private(set) var examples: [Example] = []
  /// By the term's number.
  private(set) var rarities: [Float] = []
  private var numbers: [Term: Int] = [:]

  /// Takes in a question.
  mutating func add(_ said: String, terms: [Term], answers: [Int], rarity: (Term) -> Float) {
    let own = terms.map { term in
      let number = numbers[term] ?? rarities.count
      if number == rarities.count {
        numbers[term] = number
        rarities.append(rarity(term))
      }
      return number
    }
    examples.append(
      Example(said: said, terms: own, weight: own.reduce(0) { $0 + rarities[$1] }, answers: answers))
  }

  /// For each numbered term whether it is one of `terms`.
  func marks(of terms: [Term]) -> [Bool] {
    var marks = [Bool](repeating: false, count: rarities.count)
    for term in terms { if let number = numbers[term] { marks[number] = true } }
    return marks
  }
}
