/// What a classifier has learnt (`weights.tsv`): for each term, how much it speaks for each class.
package struct Weights: Equatable, Sendable {
  /// The fingerprint of the files that it was learnt from.
  package let edition: String
  /// What the classes stand for.
  package let subject: Subject
  /// Names the features and how they are computed; weights of another formula are of no use.
  package let formula: String
  /// The names of the classes, in the order of their weights: case numbers and "-" for none, or acts.
  package let classes: [String]
  /// What scores are divided by before they are read as logarithms of probabilities, in hundredths; above 0.
  package let temperature: Int32
  /// The score of each class before any term is added, in hundredths.
  package let biases: [Int32]
  /// The terms: how rare each is, and what it weighs for each class.
  package let features: FeatureTable

  package init(
    edition: String, subject: Subject, formula: String, classes: [String], temperature: Int32, biases: [Int32],
    features: FeatureTable
  ) {
    self.edition = edition
    self.subject = subject
    self.formula = formula
    self.classes = classes
    self.temperature = temperature
    self.biases = biases
    self.features = features
  }

  // MARK: Text

  /// The file's text; the same weights give the same bytes.
  package var text: String {
    var text = """
      # mundap train 이 쓴 파일입니다. 고치지 말고, 매뉴얼이나 낱말이나 예문을 바꾼 뒤 mundap train 을 다시 하세요.
      # 갈래 ⇥ 말 ⇥ 드문 정도 ⇥ 몇째 사례:이 말이 실리는 무게 (모두 1/100 단위)

      """
    text += head
    features.forEachFeature { kind, term, feature in
      var weights: [String] = []
      features.forEachWeight(at: feature.place) { weights.append("\($0):\($1)") }
      text += "\(kind)\t\(term)\t\(feature.rarity)\t\(weights.joined(separator: " "))\n"
    }
    return text
  }

  /// The rows before those of the features.
  var head: String {
    """
    edition\t\(edition)\t\(formula)\t
    classes\t\(subject.fingerprint)\t\t\(classes.joined(separator: " "))
    temperature\t\t\(temperature)\t
    biases\t\t\t\(Self.joined(biases))

    """
  }

  private static func joined(_ numbers: [Int32]) -> String {
    numbers.map { String($0) }.joined(separator: " ")
  }

  package init(parsing table: Table) throws(KnowledgeError) {
    try self.init(parsing: table, features: nil)
  }

  /// Reads the rows of a head, and those of the features where `features` is nil.
  ///
  /// - Parameter features: The features that were compiled; nil where the table has them.
  init(parsing table: Table, features: FeatureTable?) throws(KnowledgeError) {
    let rows = try table.entries(ofWidth: 4...4)
    guard rows.prefix(Self.keys.count).map(\.[0].text) == Self.keys, features != nil || rows.count > Self.keys.count
    else {
      throw KnowledgeError(.damagedWeights, path: table.path)
    }
    edition = rows[0][1].text
    formula = rows[0][2].text
    subject = Subject(fingerprint: rows[1][1].text)
    classes = rows[1][3].text.split(separator: " ").map(String.init)
    let count = classes.count
    temperature = try Self.numbers(in: rows[2][2], count: 1, of: table)[0]
    guard temperature > 0 else { throw table.error(.damagedWeights, at: rows[2][2]) }
    biases = try Self.numbers(in: rows[3][3], count: count, of: table)
    if let features {
      self.features = features
      return
    }
    var packer = FeatureTable.Packer()
    for row in rows.dropFirst(Self.keys.count) {
      let rarity = try Self.numbers(in: row[2], count: 1, of: table)[0]
      guard (0...Int32(UInt16.max)).contains(rarity) else { throw table.error(.damagedWeights, at: row[2]) }
      packer.add(
        kind: row[0].text, term: row[1].text, rarity: Int(rarity),
        weights: try Self.weights(in: row[3], count: count, of: table))
    }
    self.features = packer.table()
  }

  private static let keys = ["edition", "classes", "temperature", "biases"]

  private static func numbers(in cell: Table.Cell, count: Int, of table: Table) throws(KnowledgeError) -> [Int32] {
    var numbers: [Int32] = []
    numbers.reserveCapacity(count)
    for word in cell.text.utf8.split(separator: UInt8(ascii: " ")) {
      guard let number = Int32(Substring(word)) else { throw table.error(.damagedWeights, at: cell) }
      numbers.append(number)
    }
    guard numbers.count == count else { throw table.error(.damagedWeights, at: cell) }
    return numbers
  }

  /// Reads places and weights: `3:-12 5:40`.
  private static func weights(
    in cell: Table.Cell, count: Int, of table: Table
  ) throws(KnowledgeError) -> [(index: Int, weight: Int)] {
    var weights: [(index: Int, weight: Int)] = []
    // Byte by byte: these are most of what is read where nothing was compiled.
    let text = cell.text
    let bytes = text.utf8Span.span
    var position = 0
    while position < bytes.count {
      guard let (index, weight) = placeAndWeight(in: bytes, at: &position), index < count else {
        throw table.error(.damagedWeights, at: cell)
      }
      weights.append((index, weight))
    }
    return weights
  }

  /// Reads one place and its weight, and the space after it; nil where something else stands there.
  private static func placeAndWeight(in bytes: Swift.Span<UInt8>, at position: inout Int) -> (index: Int, weight: Int)?
  {
    guard let index = number(in: bytes, at: &position), skip(UInt8(ascii: ":"), in: bytes, at: &position) else {
      return nil
    }
    let isNegative = skip(UInt8(ascii: "-"), in: bytes, at: &position)
    guard let size = number(in: bytes, at: &position) else { return nil }
    if position < bytes.count {
      guard skip(UInt8(ascii: " "), in: bytes, at: &position), position < bytes.count else { return nil }
    }
    return (index, isNegative ? -size : size)
  }

  /// Reads digits; nil where none stand there, or more than any weight has.
  private static func number(in bytes: Swift.Span<UInt8>, at position: inout Int) -> Int? {
    let start = position
    var number = 0
    while position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) {
      if position - start == mostDigits { return nil }
      number = 10 * number + Int(bytes[position] - UInt8(ascii: "0"))
      position += 1
    }
    return position > start ? number : nil
  }

  private static let mostDigits = 7

  /// Steps over `byte` where it stands at `position`; false where another does.
  private static func skip(_ byte: UInt8, in bytes: Swift.Span<UInt8>, at position: inout Int) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }
}
