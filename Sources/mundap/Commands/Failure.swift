import ArgumentParser
import Evaluation
import FoundationEssentials
import Knowledge
import Transcripts

/// Why the program stops: one line for standard error, and an exit code of sysexits.h.
struct Failure: Error, CustomStringConvertible {
  let description: String
  let code: ExitCode

  init(_ error: KnowledgeError) {
    description = error.description
    code = error.isMissingInput ? .noInput : .badData
  }

  init(_ error: LabelError) {
    description = error.description
    code = error.reason == .missing ? .noInput : .badData
  }

  init(_ error: TranscriptError) {
    description = error.description
    code =
      switch error.kind {
      case .wrongUsage: .validationFailure
      case .noInput: .noInput
      case .badData: .badData
      case .cannotCreate: .cannotCreate
      case .cannotWrite: .cannotWrite
      }
  }

  init(_ description: String, code: ExitCode) {
    self.description = description
    self.code = code
  }
}

extension ExitCode {
  static let declined = ExitCode(1)
  static let askedBack = ExitCode(2)
  static let badData = ExitCode(65)
  static let noInput = ExitCode(66)
  static let cannotCreate = ExitCode(73)
  static let cannotWrite = ExitCode(74)
}
