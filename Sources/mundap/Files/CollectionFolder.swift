import FoundationEssentials
import Knowledge

/// A folder of knowledge folders, one for each manual, to learn from what holds for any.
struct CollectionFolder {
  /// The manuals by the names of their folders.
  let manuals: [String: KnowledgeBase]

  /// Where the checkout has it, seen from the folder of general Korean.
  static let placeBesideKorean = "../../Training"

  /// - Parameter korean: The folder of general Korean.
  init(_ path: String, korean: String?) throws {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw CommandError(.noCollection, path: path)
    }
    let folders = names.filter { !$0.hasPrefix(".") }.map { ($0, path.appending(file: $0)) }
    manuals = Dictionary(
      uniqueKeysWithValues: try folders.map { name, folder in
        (name, try KnowledgeBase(contentsOf: folder, korean: korean))
      })
  }
}
