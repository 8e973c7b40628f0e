import Analysis
import Knowledge

/// What Tab may complete: commands and their arguments, and the manual's own nouns.
struct Completer: Sendable {
  enum Completion: Equatable, Sendable {
    case words([String])
    /// The names of files.
    case files
  }

  private let numbers: [String]
  private let nouns: Nouns

  init(manual: Manual) {
    numbers = manual.cases.map(\.number)
    nouns = Nouns(of: manual)
  }

  /// What `word`, the last of `line`, may become.
  func completion(of word: String, in line: String) -> Completion {
    guard line.hasPrefix("/") else { return .words(nouns.beginning(like: word)) }
    if line == word {
      let names = SlashCommand.Name.allCases.flatMap { ["/\($0.rawValue)", "/\($0.korean)"] }
      return .words(names.filter { $0.hasPrefix(word) })
    }
    let command = line.dropFirst().prefix { $0 != " " }
    switch SlashCommand.Name(typed: String(command)) {
    case .case: return .words(numbers.filter { $0.hasPrefix(word) })
    case .export: return .files
    default: return .words([])
    }
  }
}
