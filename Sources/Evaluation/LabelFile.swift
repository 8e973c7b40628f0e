import FoundationEssentials
import Knowledge

/// A file of labels, one JSON object a line: single messages, whole dialogues, or follow-ups.
package enum LabelFile: Equatable, Sendable {
  case messages([Label])
  case dialogues([DialogueLabel])
  case followUps([FollowUp])

  /// Reads the file at `path`; the first line that is no label is named in the error.
  package init(contentsOf path: String) throws(LabelError) {
    let lines = try Self.lines(of: path)
    let entries = lines.enumerated().filter { !$0.element.allSatisfy { $0 == 0x20 || $0 == 0x0D } }
    guard let first = entries.first?.element else { throw LabelError(.empty, path: path) }
    // Only a dialogue has turns, and only a follow-up a setup.
    if (try? JSONDecoder().decode(DialogueLabel.self, from: Data(first))) != nil {
      self = .dialogues(try Self.decoded(entries, path: path))
    } else if (try? JSONDecoder().decode(FollowUp.self, from: Data(first))) != nil {
      self = .followUps(try Self.decoded(entries, path: path))
    } else {
      self = .messages(try Self.decoded(entries, path: path))
    }
  }

  private static func lines(of path: String) throws(LabelError) -> [ArraySlice<UInt8>] {
    do {
      let bytes = try TextFile(contentsOf: path).bytes
      return bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    } catch {
      throw LabelError(error)
    }
  }

  private static func decoded<Entry: Decodable>(
    _ entries: [(offset: Int, element: ArraySlice<UInt8>)], path: String
  ) throws(LabelError) -> [Entry] {
    var decoded: [Entry] = []
    for (offset, line) in entries {
      do {
        decoded.append(try JSONDecoder().decode(Entry.self, from: Data(line)))
      } catch {
        throw LabelError(.notALabel, path: path, line: offset + 1, column: 1)
      }
    }
    return decoded
  }
}
