import FoundationEssentials
import Knowledge

/// The authors' file of phrasings, to which accepted messages are added.
enum PhrasingFile {
  struct Row: Equatable {
    /// The numbers of the cases, or `-`.
    let cases: String
    let text: String
  }

  /// The file of the knowledge in use; a bare manual has none.
  static func path(in location: KnowledgeLocation) throws(CommandError) -> String {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: location.path, isDirectory: &isFolder), isFolder else {
      throw CommandError(.notAKnowledgeFolder, path: location.path)
    }
    return location.path.appending(file: "phrasings.tsv")
  }

  /// Adds `rows` under a comment that says when; the file is replaced whole or not at all.
  static func append(_ rows: [Row], to path: String, on day: String) throws(CommandError) {
    var text = ""
    if FileManager.default.fileExists(atPath: path) {
      do { text = try String(contentsOf: URL(filePath: path), encoding: .utf8) } catch {
        throw CommandError(.unreadablePhrasings, path: path)
      }
    }
    if !text.isEmpty && !text.hasSuffix("\n") { text += "\n" }
    let lines = rows.map { "\($0.cases)\t\(quoted($0.text))\treview\n" }
    try NewFile.replace(path, with: text + "# \(day) mundap review\n" + lines.joined())
  }

  /// A cell that begins with a quotation mark must be quoted.
  private static func quoted(_ text: String) -> String {
    guard text.contains("\"") else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
