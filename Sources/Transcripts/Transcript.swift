import Analysis
package import Dialogue

/// A conversation as it was held: over which manual, and its turns in order.
package struct Transcript: Equatable, Sendable {
  /// The first line of a transcript's file.
  package struct Header: Codable, Equatable, Sendable {
    package let schema: Int
    /// When it began, RFC 3339 with the machine's time zone.
    package let started: String
    /// The title of the manual.
    package let manual: String
    /// The fingerprint of the knowledge that the replies came from.
    package let edition: String
    /// The program's version.
    package let version: String

    package init(started: String, manual: String, edition: String, version: String) {
      schema = Transcript.schema
      self.started = started
      self.manual = manual
      self.edition = edition
      self.version = version
    }
  }

  /// A turn, and when it was.
  package struct Entry: Equatable, Sendable {
    package let turn: Turn
    /// RFC 3339 with the machine's time zone.
    package let time: String

    package init(turn: Turn, time: String) {
      self.turn = turn
      self.time = time
    }
  }

  package let header: Header
  package private(set) var entries: [Entry]

  package var turns: [Turn] { entries.map(\.turn) }

  /// The turns without the commands and those that were taken back.
  package var standingTurns: [Turn] { turns.standing(Move.init) }

  /// The name of its file: when it began, such as 20261123-091205.
  package var name: String {
    let digits = header.started.prefix(19).filter(\.isNumber)
    return "\(digits.prefix(8))-\(digits.dropFirst(8))"
  }

  package init(header: Header, entries: [Entry] = []) {
    self.header = header
    self.entries = entries
  }

  package mutating func append(_ turn: Turn, at time: String) {
    entries.append(Entry(turn: turn, time: time))
  }

  package static let schema = 1
}

extension Transcript.Entry: Decodable {
  /// Reads the turn's own keys and `time` from one object.
  package init(from decoder: any Decoder) throws {
    let record = try decoder.container(keyedBy: Turn.CodingKeys.self)
    turn = try Turn(from: record).printable
    time = try record.decode(String.self, forKey: .time).cleanLine
  }
}
