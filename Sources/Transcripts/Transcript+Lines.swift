import Analysis
import Dialogue
import FoundationEssentials
import SystemPackage

extension Transcript {
  /// Reads a transcript's file, one JSON object a line.
  ///
  /// The file may come from anyone: what is no record is an error that names its line, and control characters are taken out. A last
  /// line that was torn when the program or the machine died is left out.
  package init(contentsOf path: String) throws(TranscriptError) {
    try self.init(bytes: try Self.bytes(ofFile: path), path: path)
  }

  /// Reads a transcript from the bytes of its file, which errors call `path`.
  package init(bytes: [UInt8], path: String) throws(TranscriptError) {
    let lines = Self.wholeLines(of: bytes)
    guard let first = lines.first else { throw TranscriptError(.empty, path: path) }
    let header: Header = try Self.decoded(first, path: path)
    guard header.schema <= Self.schema else { throw TranscriptError(.newerSchema, path: path, line: first.number) }
    var entries: [Entry] = []
    entries.reserveCapacity(lines.count)
    for line in lines.dropFirst() { entries.append(try Self.decoded(line, path: path)) }
    self.init(header: header.printable, entries: entries)
  }

  typealias Line = (number: Int, bytes: ArraySlice<UInt8>)

  /// The lines that are not blank, without a last one that was torn: it has neither a line feed nor a closing brace.
  static func wholeLines(of bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    for (offset, line) in bytes.split(separator: lineFeed, omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty { lines.append((offset + 1, line)) }
    if let last = lines.last, last.bytes.endIndex == bytes.endIndex, last.bytes.last != closingBrace {
      lines.removeLast()
    }
    return lines
  }

  private static let lineFeed = UInt8(ascii: "\n")
  private static let closingBrace = UInt8(ascii: "}")

  /// The number of bytes up to the last line feed: what follows is a record that was torn.
  static func wholeLength(of bytes: [UInt8]) -> Int { bytes.lastIndex(of: lineFeed).map { $0 + 1 } ?? 0 }

  private static func decoded<Value: Decodable>(_ line: Line, path: String) throws(TranscriptError) -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: Data(line.bytes))
    } catch {
      throw TranscriptError(.notARecord, path: path, line: line.number)
    }
  }

  /// The bytes of a file of records.
  static func bytes(ofFile path: String) throws(TranscriptError) -> [UInt8] {
    do {
      let status = try Stat(FilePath(path))
      // A pipe or a device might never end.
      guard status.type == .regular else { throw TranscriptError(.notAFile, path: path) }
      guard status.size <= largestFile else { throw TranscriptError(.tooLarge, path: path) }
      return [UInt8](try Data(contentsOf: URL(filePath: path)))
    } catch let error as TranscriptError {
      throw error
    } catch Errno.noSuchFileOrDirectory {
      throw TranscriptError(.missing, path: path)
    } catch {
      throw TranscriptError(.unreadable, path: path)
    }
  }

  /// The size of the largest file that is read; a hundred thousand turns take less.
  private static let largestFile = 1 << 29

  // MARK: Writing

  /// The file's text: the header and the turns, a line each.
  package var lines: String { String(decoding: header.line + entries.flatMap(\.line), as: UTF8.self) }
}

extension Transcript.Header {
  /// The record as the file has it, its keys in the order of their letters, with the line feed.
  package var line: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // A number and strings always encode.
    guard let data = try? encoder.encode(self) else { preconditionFailure("a header that is no JSON") }
    return Array(data) + "\n".utf8
  }

  /// The header without the characters that cannot be shown.
  fileprivate var printable: Transcript.Header {
    Transcript.Header(
      started: started.cleanLine, manual: manual.cleanLine, edition: edition.cleanLine, version: version.cleanLine)
  }
}

extension Transcript.Entry {
  /// The record as the file has it, with the line feed.
  package var line: [UInt8] { turn.json(time: time) + "\n".utf8 }
}
