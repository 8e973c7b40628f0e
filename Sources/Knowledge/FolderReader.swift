import FoundationEssentials

/// Reads the tables of a knowledge folder, and keeps the fingerprint of all that it read.
struct FolderReader {
  /// nil for a bare manual, which has no other files.
  let folder: String?
  private(set) var fingerprint = Fingerprint()

  init(folder: String?) {
    self.folder = folder
  }

  /// The table at `path`.
  mutating func table(_ path: String) throws(KnowledgeError) -> Table {
    let file = try TextFile(contentsOf: path)
    fingerprint.add(file.bytes)
    return try Table(parsing: file)
  }

  mutating func required(_ name: String) throws(KnowledgeError) -> Table {
    try table(folder?.appending(file: name) ?? name)
  }

  /// A table that may be absent, which counts as empty.
  mutating func optional(_ name: String) throws(KnowledgeError) -> Table {
    guard let path = folder?.appending(file: name), FileManager.default.fileExists(atPath: path) else {
      fingerprint.add([])
      return try Table(parsing: TextFile(bytes: [], path: name))
    }
    return try table(path)
  }
}

extension String {
  /// The path of a file in this folder.
  package func appending(file: String) -> String { hasSuffix("/") ? self + file : "\(self)/\(file)" }
}
