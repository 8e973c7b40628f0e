import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Analysis

/// Tests/PersonalData: what is masked, kind by kind, and what looks like it and is not.
///
/// All values are made up.
@Suite struct PersonalDataTests {
  private let redactor: Redactor

  init() throws {
    redactor = Redactor(knowledge: try Shipped.knowledge)
  }

  private func rows(_ name: String) throws -> [[String]] {
    try String(contentsOfFile: "\(Package.root)/Tests/PersonalData/\(name).tsv", encoding: .utf8)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  private func redacted(_ text: String) -> String {
    var redactor = redactor
    return redactor.redacted(text)
  }

  @Test func `At least 99 of 100 lines are masked where they should be, and nowhere else`() throws {
    let rows = try rows("positives")
    let missed = rows.filter { redacted($0[1]) != $0[2] }
    for row in missed { print("\(row[1]) → \(redacted(row[1])), not \(row[2])") }
    #expect(Double(rows.count - missed.count) >= 0.99 * Double(rows.count))
    #expect(Set(rows.map { $0[0] }) == Set(PersonalData.allCases.map(\.rawValue)))
  }

  @Test func `What only looks personal stays`() throws {
    for row in try rows("negatives") { #expect(redacted(row[1]) == row[1]) }
  }

  @Test func `Redacting twice is redacting once`() throws {
    for row in try rows("positives") + rows("negatives") {
      let once = redacted(row[1])
      #expect(redacted(once) == once)
    }
  }

  @Test func `The table is long enough`() throws {
    #expect(try rows("positives").count + rows("negatives").count >= 400)
  }
}
