import FoundationEssentials
package import Knowledge

extension Transcript {
  /// Reads a transcript's file, one JSON object a line; the first line that is none is named in the error.
  package init(contentsOf path: String) throws(KnowledgeError) {
    let lines = try TextFile(contentsOf: path).bytes.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let numbered = lines.enumerated().filter { !$0.element.isEmpty }
    guard let first = numbered.first else { throw KnowledgeError(.empty, path: path) }
    let header: Header = try Self.decoded(first, path: path)
    guard header.schema == Self.schema else {
      throw KnowledgeError(.notATranscript, path: path, line: first.offset + 1, column: 1)
    }
    var entries: [Entry] = []
    for line in numbered.dropFirst() { entries.append(try Self.decoded(line, path: path)) }
    self.init(header: header, entries: entries)
  }

  private static func decoded<Value: Decodable>(
    _ line: (offset: Int, element: ArraySlice<UInt8>), path: String
  ) throws(KnowledgeError) -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: Data(line.element))
    } catch {
      throw KnowledgeError(.notATranscript, path: path, line: line.offset + 1, column: 1)
    }
  }

  /// The file's text: the header and the turns, a line each.
  package var lines: String {
    ([Self.line(header)] + entries.map(Self.line)).joined()
  }

  /// One record as the file has it, its keys sorted, with the line feed.
  package static func line(_ record: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Records are numbers, strings and lists of these: they always encode.
    guard let data = try? encoder.encode(record) else { preconditionFailure("a record that is no JSON") }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
