import Foundation
import TestSupport
import Testing

@testable import Evaluation

@Suite struct LabelFileTests {
  private static let message = #"{"id":"1","query":"가","act":"answer","cases":[1]}"#

  @Test(
    "A line that is no label is named, and so is what is no text",
    arguments: [
      ("\(message)\n\n{}\n", .notALabel, 3, 1), ("가\n", .notALabel, 1, 1),
      // An act that labels do not have, and a message among dialogues.
      (#"{"query":"가","act":"guess","cases":[]}"#, .notALabel, 1, 1),
      (#"{"id":"d","turns":[]}"# + "\n\(message)", .notALabel, 2, 1),
      ("\(message)\n가\u{0}", .notText, 2, 2), ("", .empty, 0, 0), (" \n\r\n", .empty, 0, 0),
    ] as [(String, LabelError.Reason, Int, Int)])
  func faults(text: String, reason: LabelError.Reason, line: Int, column: Int) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(text.utf8, to: "labels.jsonl")
    #expect(throws: LabelError(reason, path: path, line: line, column: column)) { try LabelFile(contentsOf: path) }
  }

  @Test func `A file that is not there, or is a folder, is named`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: LabelError(.missing, path: "\(folder.path)/no")) {
      try LabelFile(contentsOf: "\(folder.path)/no")
    }
    #expect(throws: LabelError(.unreadable, path: folder.path)) { try LabelFile(contentsOf: folder.path) }
  }

  @Test(
    "An error says where it is and how to mend it",
    arguments: [
      (.missing, 0, 0, "l.jsonl: 파일이 없습니다."), (.notALabel, 3, 1, "l.jsonl:3:1: 라벨이 아닙니다. id, query"),
      (.notText, 2, 5, "l.jsonl:2:5: 여기부터 UTF-8 글이 아닙니다."),
    ] as [(LabelError.Reason, Int, Int, String)])
  func prose(reason: LabelError.Reason, line: Int, column: Int, start: String) {
    #expect(LabelError(reason, path: "l.jsonl", line: line, column: column).description.hasPrefix(start))
  }

  @Test(
    "The kind of a file is told by its first line",
    arguments: [
      (message, "messages"), ("\n\(message)\n", "messages"),
      (#"{"id":"d","turns":[{"user":"가","act":"decline","cases":[]}]}"#, "dialogues"),
      (
        #"{"id":"f","setup":["가"],"state":{"act":"answer","case":"1"},"user":"나","kind":"mood","#
          + #""expect":{"act":["smalltalk"],"case":null}}"#, "followUps"
      ),
    ])
  func kinds(text: String, kind: String) throws {
    let folder = try TemporaryFolder()
    switch try LabelFile(contentsOf: folder.write(text.utf8, to: "labels.jsonl")) {
    case .messages: #expect(kind == "messages")
    case .dialogues: #expect(kind == "dialogues")
    case .followUps: #expect(kind == "followUps")
    }
  }
}
