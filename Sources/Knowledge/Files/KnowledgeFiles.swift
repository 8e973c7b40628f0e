import FoundationEssentials

/// The files that knowledge is read from: an author's folder, or a bare manual, and general Korean.
package struct KnowledgeFiles: Sendable {
  private let files: [Source: SourceFile]
  /// Tells the author's files, and what changes the reading of a message, from any others.
  package let edition: String
  /// Tells the files of general Korean from any others.
  package let koreanEdition: String

  /// Reads the files; one that is absent is empty, but for the manual.
  ///
  /// - Parameters:
  ///   - path: A folder, or a manual.
  ///   - korean: The folder of general Korean; nil for none.
  package init(at path: String, korean: String?) throws(KnowledgeError) {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw KnowledgeError(.missing, path: path)
    }
    var files: [Source: SourceFile] = [:]
    for source in Source.allCases {
      let place =
        source == .manual && !isFolder ? path : source.path(in: isFolder ? path : nil, korean: korean)
      files[source] = try SourceFile(place ?? source.file, isThere: place != nil)
    }
    if files[.manual]?.data == nil { throw KnowledgeError(.missing, path: files[.manual]?.path ?? path) }
    func fingerprint(_ sources: [Source], and others: String? = nil) -> String {
      var fingerprint = Fingerprint()
      for source in sources { fingerprint.add(files[source]?.data ?? Data()) }
      if let others { fingerprint.add(Data(others.utf8)) }
      return fingerprint.description
    }
    let words: [Source] = [.synonyms, .fillers, .elsewhere, .markers]
    edition = fingerprint([.manual, .vocabulary, .phrasings, .questions], and: fingerprint(words))
    koreanEdition = fingerprint(words + [.acts])
    self.files = files
  }

  /// Files whose editions are known already; some of them may be left out.
  init(_ files: [Source: SourceFile], edition: String, koreanEdition: String) {
    self.files = files
    self.edition = edition
    self.koreanEdition = koreanEdition
  }

  subscript(_ source: Source) -> SourceFile? { files[source] }

  /// The rows of a file.
  func table(_ source: Source) throws(KnowledgeError) -> Table {
    guard let file = files[source] else { return try SourceFile(source.file, isThere: false).table() }
    return try file.table()
  }
}

extension String {
  /// The path of a file in this folder.
  package func appending(file: String) -> String { hasSuffix("/") ? self + file : "\(self)/\(file)" }
}
