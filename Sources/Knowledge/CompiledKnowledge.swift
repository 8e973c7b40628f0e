import FoundationEssentials

/// Knowledge in one file that is mapped, not read (`compiled.bin`): a start costs next to nothing.
///
/// The text files stay the source. The file holds what was in them when `mundap train` made it, and how to know them again; where
/// one of them has changed since, it is not used. A head in lines (key, tab, value) up to a blank one, then the sections.
package struct CompiledKnowledge: Sendable {
  /// The name of the file, in the author's folder.
  package static let file = "compiled.bin"

  package let edition: String
  package let koreanEdition: String
  private let path: String
  private let sections: [Substring: Data]

  /// The compiled knowledge of `folder`; nil where there is none, or it is not that of the files as they are now.
  ///
  /// - Parameter formula: That of the weights that the program can use.
  package init?(in folder: String, korean: String?, formula: String) {
    let path = folder.appending(file: Self.file)
    guard let data = try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped),
      let head = CompiledHead(data), head["formula"] == formula[...], let edition = head["edition"],
      let koreanEdition = head["korean"],
      Source.allCases.allSatisfy({ head.describes($0, at: $0.path(in: folder, korean: korean)) })
    else { return nil }
    self.path = path
    (self.edition, self.koreanEdition) = (String(edition), String(koreanEdition))
    sections = head.sections
  }

  /// The title of the manual.
  package var title: String { String(decoding: sections["title"] ?? Data(), as: UTF8.self) }

  /// Parses what was not compiled: the manual and the words, but no phrasings, for these have been learnt from.
  package func knowledgeBase() throws(KnowledgeError) -> KnowledgeBase {
    var files: [Source: SourceFile] = [:]
    for source in Source.allCases {
      files[source] = SourceFile(path: path, data: sections[source.rawValue[...]])
    }
    return try KnowledgeBase(
      KnowledgeFiles(files, edition: edition, koreanEdition: koreanEdition),
      weights: (try weights(.weights, in: files), nil), koreanWeights: (try weights(.koreanWeights, in: files), nil))
  }

  private func weights(_ source: Source, in files: [Source: SourceFile]) throws(KnowledgeError) -> Weights? {
    guard let head = files[source], let data = sections["\(source.rawValue).features"],
      let features = FeatureTable(data)
    else { throw KnowledgeError(.damagedWeights, path: path) }
    return try Weights(parsing: head.table(), features: features)
  }
}
