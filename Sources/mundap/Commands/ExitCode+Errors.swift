import ArgumentParser
import Evaluation
import Knowledge
import Transcripts

/// The codes that the program ends with: its own for `ask`, else those of sysexits.h.
extension ExitCode {
  static let declined = ExitCode(1)
  static let askedBack = ExitCode(2)
  static let badData = ExitCode(65)
  static let noInput = ExitCode(66)
  static let cannotCreate = ExitCode(73)
  static let cannotWrite = ExitCode(74)

  /// The code for one of our errors; nil for one of the argument parser's, which knows its own.
  init?(_ error: any Error) {
    switch error {
    case let error as CommandError: self = Self.code(for: error.reason)
    case let error as KnowledgeError: self = error.isMissingInput ? .noInput : .badData
    case let error as TranscriptError: self = Self.code(for: error.kind)
    case let error as LabelError: self = error.reason == .missing ? .noInput : .badData
    default: return nil
    }
  }

  private static func code(for reason: CommandError.Reason) -> ExitCode {
    switch reason {
    case .noKnowledge, .noCollection, .unreadablePhrasings, .unknownCase: .noInput
    case .nothingToLearn, .otherManual: .badData
    case .notAKnowledgeFolder, .cannotReplace: .cannotCreate
    case .cannotWriteOutput: .cannotWrite
    case .unconfirmedRemoval: .validationFailure
    }
  }

  private static func code(for kind: TranscriptError.Kind) -> ExitCode {
    switch kind {
    case .wrongUsage: .validationFailure
    case .noInput: .noInput
    case .badData: .badData
    case .cannotCreate: .cannotCreate
    case .cannotWrite: .cannotWrite
    }
  }
}
