import FoundationEssentials

/// The bytes of a file, checked to be text: valid UTF-8 without a byte order mark, and without control characters other than white
/// space, which a terminal would obey.
package struct TextFile: Sendable {
  package let path: String
  package let bytes: [UInt8]

  /// Reads the file at `path`; throws where it is missing, unreadable or not text.
  package init(contentsOf path: String) throws(KnowledgeError) {
    do {
      let data = try Data(contentsOf: URL(filePath: path))
      try self.init(bytes: [UInt8](data), path: path)
    } catch let error as KnowledgeError {
      throw error
    } catch let error as CocoaError where error.code == .fileReadNoSuchFile {
      throw KnowledgeError(.missing, path: path)
    } catch {
      throw KnowledgeError(.unreadable, path: path)
    }
  }

  /// Checks `bytes`; an error names the first place that is not text.
  package init(bytes: [UInt8], path: String) throws(KnowledgeError) {
    let body = bytes.starts(with: Self.byteOrderMark) ? Array(bytes.dropFirst(Self.byteOrderMark.count)) : bytes
    if let fault = Self.firstFault(in: body) {
      let before = String(decoding: body[..<fault], as: UTF8.self).unicodeScalars
      let line = before.count { $0 == "\n" } + 1
      let column = before.reversed().prefix { $0 != "\n" }.count + 1
      throw KnowledgeError(.notText, path: path, line: line, column: column)
    }
    self.bytes = body
    self.path = path
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Offset of the first byte that no UTF-8 text holds.
  private static func firstFault(in bytes: [UInt8]) -> Int? {
    var end = 0
    while end < bytes.count, !isControl(at: end, in: bytes) { end += 1 }
    let text = bytes[..<end]
    if String(validating: text, as: UTF8.self) != nil { return end == bytes.count ? nil : end }
    var decoder = UTF8()
    var iterator = text.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    return offset
  }

  /// Whether a control character begins at `index`: one of ASCII's, or of the second set (C1), which UTF-8 has in two bytes.
  private static func isControl(at index: Int, in bytes: [UInt8]) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): false
    case ..<0x20, 0x7F: true
    case 0xC2: index + 1 < bytes.count && (0x80..<0xA0).contains(bytes[index + 1])
    default: false
    }
  }
}
