import FoundationEssentials

/// Everything the bot knows: the manual, the words that its authors added, and general Korean.
package struct KnowledgeBase: Equatable, Sendable {
  package let manual: Manual
  /// What people write for the manual's words.
  package let vocabulary: Vocabulary
  package let korean: GeneralKorean

  package init(manual: Manual, vocabulary: Vocabulary = Vocabulary(), korean: GeneralKorean = GeneralKorean()) {
    self.manual = manual
    self.vocabulary = vocabulary
    self.korean = korean
  }

  /// Reads a knowledge folder, or a bare manual; nothing is used where any file of it is faulty.
  ///
  /// - Parameter korean: The folder of general Korean; nil for none.
  package init(contentsOf path: String, korean: String?) throws(KnowledgeError) {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw KnowledgeError(.missing, path: path)
    }
    manual = try Manual(parsing: Table(contentsOf: isFolder ? path.appending(file: "manual.tsv") : path))
    vocabulary = isFolder ? try Vocabulary(parsing: Table(contentsOf: "vocabulary.tsv", in: path)) : Vocabulary()
    self.korean = if let korean { try GeneralKorean(contentsOf: korean) } else { GeneralKorean() }
  }
}

extension Table {
  /// Reads a file of `folder` that may be absent, which counts as empty.
  init(contentsOf file: String, in folder: String) throws(KnowledgeError) {
    let path = folder.appending(file: file)
    let exists = FileManager.default.fileExists(atPath: path)
    try self.init(parsing: exists ? TextFile(contentsOf: path) : TextFile(bytes: [], path: path))
  }
}

extension String {
  fileprivate func appending(file: String) -> String { hasSuffix("/") ? self + file : "\(self)/\(file)" }
}
