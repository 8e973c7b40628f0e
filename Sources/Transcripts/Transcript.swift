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
    /// Tells the knowledge from any other.
    package let edition: String
    /// Of the program.
    package let version: String

    package init(started: String, manual: String, edition: String, version: String) {
      (schema, self.started, self.manual) = (Transcript.schema, started, manual)
      (self.edition, self.version) = (edition, version)
    }
  }

  /// A turn, and when it was.
  package struct Entry: Equatable, Sendable {
    package let turn: Turn
    /// RFC 3339 with the machine's time zone.
    package let time: String

    package init(turn: Turn, time: String) {
      (self.turn, self.time) = (turn, time)
    }
  }

  package let header: Header
  package private(set) var entries: [Entry]

  package var turns: [Turn] { entries.map(\.turn) }

  /// The turns less those that were taken back, and the commands.
  package var standingTurns: [Turn] { turns.standing(Move.init) }

  /// The name by which a file of it is known: when it began, 20261123-091205.
  package var name: String {
    let digits = header.started.prefix(19).filter(\.isNumber)
    return "\(digits.prefix(8))-\(digits.dropFirst(8))"
  }

  package init(header: Header, entries: [Entry] = []) {
    (self.header, self.entries) = (header, entries)
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
