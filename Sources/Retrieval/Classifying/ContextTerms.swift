package import Analysis

/// Features of where a text stands, by name.
///
/// Numbers are read as steps (thermometer coding): a feature for each threshold that is passed.
package struct ContextTerms {
  package private(set) var terms: [Term] = []

  package init() {}

  /// Something that holds.
  package mutating func append(_ name: String) { terms.append(Term(name, kind: .context)) }

  /// A number, as the thresholds that it is above.
  package mutating func append<Value: BinaryFloatingPoint & CustomStringConvertible>(
    _ name: String, _ value: Value, above thresholds: [Value]
  ) {
    for threshold in thresholds where value > threshold { append("\(name) > \(threshold)") }
  }
}
