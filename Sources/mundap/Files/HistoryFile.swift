import FoundationEssentials
import Knowledge
import SystemPackage

/// The lines typed at the prompt, kept for the next time: masked as the conversation has them, for their owner's eyes alone.
///
/// It is a convenience: what cannot be read or written is no error.
struct HistoryFile {
  private let path: String
  /// The lines of earlier sittings, the oldest first.
  let lines: [String]

  init(folder: String) {
    path = folder.appending(file: "history")
    let text = (try? String(contentsOf: URL(filePath: path), encoding: .utf8)) ?? ""
    let all = text.split(separator: "\n").map(String.init)
    lines = all.suffix(Self.longest)
    // Another program may be adding a line at this moment; only a file twice too long is worth that risk.
    if all.count > 2 * Self.longest { write(lines.map { $0 + "\n" }.joined()) }
  }

  private static let longest = 1_000

  /// Adds a line at the end.
  func append(_ line: String) {
    let folder = FilePath(path).removingLastComponent().string
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let file = try? FileDescriptor.open(
      FilePath(path), .writeOnly, options: [.create, .append], permissions: [.ownerRead, .ownerWrite])
    _ = try? file?.closeAfter { try file?.writeAll((line + "\n").utf8) }
  }

  private func write(_ text: String) {
    try? Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    try? FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }
}
