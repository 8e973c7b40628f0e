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

  package init(header: Header, entries: [Entry] = []) {
    (self.header, self.entries) = (header, entries)
  }

  package mutating func append(_ turn: Turn, at time: String) {
    entries.append(Entry(turn: turn, time: time))
  }

  package static let schema = 1
}

extension Transcript.Entry: Codable {
  private enum CodingKeys: CodingKey { case time }

  package init(from decoder: any Decoder) throws {
    turn = try Turn(from: decoder)
    time = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .time)
  }

  /// The turn's own keys and `time` in one object.
  package func encode(to encoder: any Encoder) throws {
    try turn.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(time, forKey: .time)
  }
}
