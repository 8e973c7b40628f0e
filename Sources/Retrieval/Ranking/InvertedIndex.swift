package import Analysis

/// Which documents hold a term, and how often: for each term a run of postings, in the order of the documents.
///
/// The postings of all terms lie end to end in flat arrays, twelve bytes each; `offsets` says where a term's run begins.
package struct InvertedIndex: Sendable {
  /// A part of a document and how much an occurrence in it counts.
  package struct Field: Sendable {
    package let terms: [Term]
    package let weight: Float

    package init(_ terms: [Term], weight: Float = 1) {
      self.terms = terms
      self.weight = weight
    }
  }

  /// A document that holds a term.
  package struct Posting: Equatable, Sendable {
    package let document: Int
    /// How often the term occurs, each occurrence counted by its field's weight.
    package let frequency: Float
  }

  private let identifiers: [Term: Int32]
  private let offsets: [Int32]
  private let documents: [Int32]
  private let frequencies: [Float]
  /// The length of each document: the sum of its frequencies.
  package let lengths: [Float]

  /// Indexes the documents in their order.
  ///
  /// O(n) in the occurrences, but for sorting each document's terms.
  package init(documents source: some Sequence<[Field]>) {
    var builder = Builder()
    for fields in source { builder.add(fields) }
    identifiers = builder.identifiers
    lengths = builder.lengths
    var ends = [Int32](repeating: 0, count: builder.identifiers.count + 1)
    for term in builder.terms { ends[Int(term) + 1] += 1 }
    for term in ends.indices.dropFirst() { ends[term] += ends[term - 1] }
    offsets = ends
    // A counting sort by term keeps the documents of each term in their order.
    var documents = [Int32](repeating: 0, count: builder.terms.count)
    var frequencies = [Float](repeating: 0, count: builder.terms.count)
    for (position, term) in builder.terms.enumerated() {
      let place = Int(ends[Int(term)])
      documents[place] = builder.documents[position]
      frequencies[place] = builder.frequencies[position]
      ends[Int(term)] += 1
    }
    self.documents = documents
    self.frequencies = frequencies
  }

  package var documentCount: Int { lengths.count }
  package var termCount: Int { identifiers.count }
  package var postingCount: Int { documents.count }

  /// Where the postings of `term` lie, empty for a term that no document holds.
  package func postings(of term: Term) -> Range<Int> {
    guard let identifier = identifiers[term] else { return 0..<0 }
    return Int(offsets[Int(identifier)])..<Int(offsets[Int(identifier) + 1])
  }

  /// The posting at a place that `postings(of:)` gave.
  package func posting(at place: Int) -> Posting {
    Posting(document: Int(documents[place]), frequency: frequencies[place])
  }

  /// The place of every term's postings, in no particular order.
  package var runs: some Sequence<Range<Int>> {
    (0..<termCount).lazy.map { [offsets] in Int(offsets[$0])..<Int(offsets[$0 + 1]) }
  }
}

extension InvertedIndex {
  /// The postings in the order of the documents, before they are sorted by term.
  private struct Builder {
    var identifiers: [Term: Int32] = [:]
    var terms: [Int32] = []
    var documents: [Int32] = []
    var frequencies: [Float] = []
    var lengths: [Float] = []

    mutating func add(_ fields: [Field]) {
      var counts: [Int32: Float] = [:]
      for field in fields {
        for term in field.terms { counts[identifier(of: term), default: 0] += field.weight }
      }
      for (term, frequency) in counts.sorted(by: { $0.key < $1.key }) {
        terms.append(term)
        documents.append(Int32(lengths.count))
        frequencies.append(frequency)
      }
      // Summed in a fixed order: floating-point addition is not associative.
      lengths.append(fields.reduce(0) { $0 + Float($1.terms.count) * $1.weight })
    }

    private mutating func identifier(of term: Term) -> Int32 {
      if let known = identifiers[term] { return known }
      let new = Int32(identifiers.count)
      identifiers[term] = new
      return new
    }
  }
}
