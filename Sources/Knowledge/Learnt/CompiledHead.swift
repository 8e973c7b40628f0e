import FoundationEssentials

/// The head of a compiled file: values by their keys, the files that it was made from, and where its sections lie.
///
/// Its first line holds the format, the length of the other lines and their fingerprint; those have a key and what belongs to it,
/// with tabs between. The sections follow in their order, up to the end of the file.
struct CompiledHead {
  /// A range of the file, and the fingerprint of the bytes that were written there.
  struct Section: Equatable {
    let range: Range<Int>
    let fingerprint: Substring
  }

  private var values: [Substring: Substring] = [:]
  private var sources: [Substring: (stamp: Substring, fingerprint: Substring)] = [:]
  private(set) var sections: [Substring: Section] = [:]

  /// The head of `file`; nil where that does not begin with one, or is not whole.
  init?(of file: CompiledFile) {
    guard let start = file.data(in: 0..<min(file.size, Self.longest)) else { return nil }
    self.init(start, size: file.size)
  }

  /// The head that `start` holds, which a file of `size` bytes begins with.
  init?(_ start: Data, size: Int) {
    guard let lineEnd = start.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let first = String(decoding: start[..<lineEnd], as: UTF8.self).split(separator: "\t")
    let rest = start[(lineEnd + 1)...]
    guard first.count == 3, first[0] == Self.format[...], let length = Int(first[1]), (0...rest.count).contains(length),
      Fingerprint(of: rest.prefix(length)).description[...] == first[2]
    else { return nil }
    var position = lineEnd + 1 + length
    for line in String(decoding: rest.prefix(length), as: UTF8.self).split(separator: "\n") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      switch (cells.first, cells.count) {
      case ("value", 3): values[cells[1]] = cells[2]
      case ("source", 4): sources[cells[1]] = (cells[2], cells[3])
      case ("section", 4):
        guard let length = Int(cells[2]), (0...(size - position)).contains(length) else { return nil }
        sections[cells[1]] = Section(range: position..<(position + length), fingerprint: cells[3])
        position += length
      default: return nil
      }
    }
    if position != size { return nil }
  }

  /// The name of the format and its version.
  private static let format = "mundap compiled knowledge 3"
  /// A head is shorter than this, in bytes.
  private static let longest = 8192
  /// Stands for a file that is not there.
  static let absent = "-"

  subscript(_ key: Substring) -> Substring? { values[key] }

  /// The bytes of a head whose lines, after the first, are `lines`.
  static func data(of lines: [String]) -> Data {
    let rest = Data(lines.map { $0 + "\n" }.joined().utf8)
    return Data("\(format)\t\(rest.count)\t\(Fingerprint(of: rest).description)\n".utf8) + rest
  }

  /// Whether the file at `path` is the one that was compiled: by its stamp, or else by what is in it.
  func describes(_ source: Source, at path: String?) -> Bool {
    guard let compiled = sources[source.rawValue[...]] else { return false }
    guard let path, let stamp = SourceFile.Stamp(of: path) else { return compiled.stamp == Self.absent[...] }
    if compiled.stamp == stamp.description[...] { return true }
    guard let data = try? Data(contentsOf: URL(filePath: path)) else { return false }
    return compiled.fingerprint == Fingerprint(of: data).description[...]
  }
}
