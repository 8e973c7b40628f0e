import FoundationEssentials

/// The head of a compiled file: values by their keys, the files that it was made from, and where its sections lie.
struct CompiledHead {
  private var values: [Substring: Substring] = [:]
  private(set) var sections: [Substring: Data] = [:]

  /// The head of `data`; nil where that does not begin with one, or is not whole.
  init?(_ data: Data) {
    let bytes = data.span
    guard let end = (1..<max(1, bytes.count)).first(where: { bytes[$0] == 0x0A && bytes[$0 - 1] == 0x0A }) else {
      return nil
    }
    let lines = String(decoding: data[data.startIndex..<(data.startIndex + end)], as: UTF8.self).split(separator: "\n")
    guard lines.first == Self.format[...] else { return nil }
    var start = end + 1
    for line in lines.dropFirst() {
      let cells = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
      guard cells.count == 3 else { return nil }
      if cells[0] != "section" {
        values[cells[1]] = cells[2]
      } else if let length = Int(cells[2]), length >= 0, start + length <= bytes.count {
        sections[cells[1]] = data[(data.startIndex + start)..<(data.startIndex + start + length)]
        start += length
      } else {
        return nil
      }
    }
  }

  /// The name of the format and its version.
  static let format = "mundap compiled knowledge 1"

  subscript(_ key: Substring) -> Substring? { values[key] }

  /// Whether the file at `path` is the one that was compiled: by its stamp, or else by what is in it.
  func describes(_ source: Source, at path: String?) -> Bool {
    guard let entry = values[source.rawValue[...]]?.split(separator: "\t"), entry.count == 2 else { return false }
    guard let path, let stamp = SourceFile.Stamp(of: path) else { return entry[0] == Self.absent[...] }
    if entry[0] == stamp.description[...] { return true }
    guard let data = try? Data(contentsOf: URL(filePath: path)) else { return false }
    return entry[1] == Fingerprint(of: data).description[...]
  }

  /// Stands for a file that is not there.
  static let absent = "-"
}
