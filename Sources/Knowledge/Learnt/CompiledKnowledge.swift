import FoundationEssentials

/// Knowledge in one file (`compiled.bin`), of which little is read before the first message: a start costs next to nothing.
///
/// The text files stay the source. The file holds what was in them when `mundap train` made it, and how to know them again; where
/// one of them has changed since, it is not used. The texts are read at once; what was learnt, which is most of the file, is read
/// from the file that was opened, and a section whose fingerprint is not the one written is not used.
package struct CompiledKnowledge: Sendable {
  /// The name of the file, in the author's folder.
  package static let file = "compiled.bin"

  package let edition: String
  package let koreanEdition: String
  private let path: String
  private let file: CompiledFile
  private let head: CompiledHead
  private let texts: [Substring: Data]
  /// Where the text files lie.
  private let places: [Source: String]

  /// The compiled knowledge of `folder`; nil where there is none, or a text file has changed since.
  ///
  /// Throws where the file is damaged; the text files are then to be read, as where there is none.
  ///
  /// - Parameter formula: That of the weights that the program can use.
  package init?(in folder: String, korean: String?, formula: String) throws(KnowledgeError) {
    path = folder.appending(file: Self.file)
    let damage = KnowledgeError(.damagedCompilation, path: path)
    let opened: CompiledFile?
    do { opened = try CompiledFile(path) } catch { throw damage }
    guard let opened else { return nil }
    guard let head = CompiledHead(of: opened) else { throw damage }
    let places = Source.allCases.map { ($0, $0.path(in: folder, korean: korean)) }
    guard head["formula"] == formula[...], let edition = head["edition"], let koreanEdition = head["korean"],
      places.allSatisfy({ head.describes($0, at: $1) })
    else { return nil }
    var texts: [Substring: Data] = [:]
    for (name, section) in head.sections where !Self.featureSections.contains(name) {
      guard let data = opened.data(of: section) else { throw damage }
      texts[name] = data
    }
    (self.edition, self.koreanEdition) = (String(edition), String(koreanEdition))
    (file, self.head, self.texts) = (opened, head, texts)
    self.places = Dictionary(uniqueKeysWithValues: places.compactMap { source, place in place.map { (source, $0) } })
  }

  static let titleSection = "title"

  static func featureSection(of source: Source) -> String { "\(source.rawValue).features" }

  /// The sections that are read with the first message, not at the start.
  private static let featureSections: [Substring] =
    [Source.followups.rawValue[...]]
    + [Source.weights, .koreanWeights, .passageWeights].map { featureSection(of: $0)[...] }

  /// The title of the manual.
  package var title: String { String(decoding: texts[Self.titleSection[...]] ?? Data(), as: UTF8.self) }

  /// Parses the manual and the words; phrasings are left out, for they have been learnt from.
  ///
  /// The weights are read from the text files where the compiled file has been written over since it was opened.
  package func knowledgeBase() throws(KnowledgeError) -> KnowledgeBase {
    var files: [Source: SourceFile] = [:]
    for source in Source.allCases {
      files[source] = SourceFile(path: places[source] ?? source.file, data: texts[source.rawValue[...]])
    }
    if let section = head.sections[Source.followups.rawValue[...]] {
      // Read again from the text where the compiled file has been written over.
      let data = file.data(of: section) ?? places[.followups].flatMap { try? SourceFile($0).data }
      files[.followups] = SourceFile(path: places[.followups] ?? Source.followups.file, data: data)
    }
    return try KnowledgeBase(KnowledgeFiles(files, edition: edition, koreanEdition: koreanEdition), compiled: self)
  }

  /// What was learnt, and what is amiss with it.
  func reading(of source: Source, origin: Weights.Origin, in files: KnowledgeFiles) -> Weights.LoadResult {
    if let weights = weights(source, in: files) { return Weights.LoadResult(weights, from: path, origin: origin) }
    let damage = KnowledgeError(.damagedCompilation, path: path)
    let text = places[source].flatMap { try? SourceFile($0) }
    let reading = Weights.LoadResult(text, origin: origin)
    return Weights.LoadResult(
      weights: reading.weights, warning: reading.weights == nil ? reading.warning ?? damage : damage)
  }

  /// The weights that were compiled; nil where they are damaged.
  private func weights(_ source: Source, in files: KnowledgeFiles) -> Weights? {
    guard let section = head.sections[Self.featureSection(of: source)[...]], let data = file.data(of: section),
      let features = FeatureTable(data), let table = try? files[source]?.table()
    else { return nil }
    return try? Weights(parsing: table, features: features)
  }
}

extension CompiledFile {
  /// The bytes of `section`; nil where they are not as they were written.
  fileprivate func data(of section: CompiledHead.Section) -> Data? {
    guard let data = data(in: section.range), Fingerprint(of: data).description[...] == section.fingerprint else {
      return nil
    }
    return data
  }
}
