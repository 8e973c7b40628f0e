import Analysis
package import Dialogue

/// What a list shows of a transcript.
package struct Outline: Equatable, Sendable {
  /// RFC 3339.
  package let started: String
  /// The number of the user's turns that were not taken back.
  package let turns: Int
  package let outcome: Outcome
  /// The problem that the user came with, in the user's words.
  package let problem: String
  /// The case whose remedy was shown last.
  package let `case`: String?

  /// Reads as much of the file at `path` as a list shows.
  ///
  /// - Parameter hear: What the user did with a line, and what the bot did then, where the record does not say it
  ///   (`Assistant.heard`). It is called only where the outcome depends on it.
  package init(contentsOf path: String, hear: (String, Turn.Act) throws -> UserAct.Kind?) throws {
    let bytes = try Transcript.bytes(ofFile: path)
    let (started, moves) = try Self.skimmed(bytes) ?? Self.read(bytes, path: path)
    let standing = moves.standing(\.self)
    var course = Course()
    for move in standing { try course.note(move) { try hear($0.user, $0.act) } }
    self.started = started
    turns = standing.count
    outcome = course.outcome
    problem = course.problem ?? moves.first?.user ?? ""
    self.case = course.shown
  }

  /// When the transcript began, and its moves.
  private typealias Contents = (started: String, moves: [Move])

  /// The contents without decoding whole records; nil where a line is not as the program writes it.
  private static func skimmed(_ bytes: [UInt8]) -> Contents? {
    let lines = Transcript.wholeLines(of: bytes)
    guard let started = lines.first.flatMap({ Transcript.Header.started(in: $0.bytes) }) else { return nil }
    let moves = lines.dropFirst().compactMap { Move(record: $0.bytes) }
    return moves.count == lines.count - 1 ? (started, moves) : nil
  }

  /// The contents from whole records, with an error that says what is wrong with them.
  private static func read(_ bytes: [UInt8], path: String) throws(TranscriptError) -> Contents {
    let transcript = try Transcript(bytes: bytes, path: path)
    return (transcript.header.started, transcript.turns.map(Move.init))
  }
}

extension Transcript.Header {
  /// When a transcript whose first line is `line` began; nil where that is no header of this schema.
  fileprivate static func started(in line: ArraySlice<UInt8>) -> String? {
    guard let object = JSONObject(line), object.hasKeys(["schema", "started", "manual", "edition", "version"]),
      object.bytes("schema")?.elementsEqual("\(Transcript.schema)".utf8) ?? false
    else {
      return nil
    }
    return object.string("started")?.cleanLine
  }
}

extension Move {
  /// Reads from a turn's record what a move needs; nil where `line` is no such record.
  fileprivate init?(record line: ArraySlice<UInt8>) {
    guard let object = JSONObject(line), object.hasKeys(Self.required), let user = object.string("user"),
      let act = object.string("act").flatMap(Turn.Act.init)
    else {
      return nil
    }
    let number = object.string("case")
    // The program writes a case as a string: with anything else it is not its record.
    if number == nil, object.bytes("case") != nil { return nil }
    let heard = object.string("heard").flatMap(UserAct.Kind.init)
    self.init(user: user.cleanLine, heard: heard, act: act, case: number?.cleanLine)
  }

  private static let required = ["schema", "turn", "confidence", "candidates", "none", "reply", "time"]
}
