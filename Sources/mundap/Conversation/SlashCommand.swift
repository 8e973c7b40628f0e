import Knowledge

/// A line that begins with `/`: something to do rather than something to say.
enum SlashCommand: Equatable {
  case help
  case cases
  case showCase(String)
  case why
  case back
  case reset
  case export(String)
  case quit
  /// A name that stands for no command.
  case unknown(String)
  /// A command's name with more behind it than the command takes: something to say, most likely, so that nothing is done.
  case sentence(Name)

  /// Parses a line; nil where it is no command.
  ///
  /// A line without a slash is one where it asks for help and says no more: who needs help knows no slash yet.
  init?(parsing line: String) {
    // A Korean input method may type the wide slash.
    guard line.hasPrefix("/") || line.hasPrefix("／") else {
      guard Name(typed: line) == .help else { return nil }
      self = .help
      return
    }
    let words = line.dropFirst().split(maxSplits: 1, whereSeparator: \.isWhitespace)
    let typed = words.first.map(String.init) ?? ""
    guard let name = Name(typed: typed) else {
      self = .unknown("/" + typed.lowercased())
      return
    }
    self.init(name, argument: words.count > 1 ? words[1].trimmed : "")
  }

  /// Whether a line without a slash says that the user leaves: in Hangul mode a word is nearer than a slash.
  static func isFarewell(_ line: String) -> Bool { Name(typed: line.trimmed) == .quit }

  private init(_ name: Name, argument: String) {
    let isSentence = name.argument == nil ? !argument.isEmpty : argument.hasSuffix("?") || argument.hasSuffix("？")
    switch name {
    case _ where isSentence: self = .sentence(name)
    case .case where argument.isEmpty: self = .cases
    case .help: self = .help
    case .cases: self = .cases
    case .case: self = .showCase(argument.caseNumber)
    case .why: self = .why
    case .back: self = .back
    case .reset: self = .reset
    case .export: self = .export(argument)
    case .quit: self = .quit
    }
  }
}
