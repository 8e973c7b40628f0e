package import Knowledge
package import SystemPackage

/// What keeps a transcript from being read or written: where, and how to mend it.
package struct TranscriptError: Error, Equatable, Sendable {
  /// What is wrong.
  package enum Reason: Equatable, Sendable {
    case missing
    case unreadable
    /// Not even the header is there: the program died before the first reply.
    case empty
    case tooLarge
    case noFolder
    /// The line is no record of its kind.
    case notARecord
    case newerSchema
    /// No stored transcript, or several, have the name.
    case unknownName
    case ambiguousName
    case inUse
    case exists
    case notAFile
    case noSuchFolder
    /// The file's name ends in what is no `ExportFormat`.
    case unknownFormat(ending: String)
    /// The system's error says why.
    case cannotCreate(Errno)
    case cannotWrite(Errno)
  }

  /// What the caller can do about it.
  package enum Kind: Sendable { case wrongUsage, noInput, badData, cannotCreate, cannotWrite }

  /// The file or folder, or the transcript's name as the user gave it.
  package let position: FilePosition
  package let reason: Reason

  /// The system's `error` on creating `path`.
  package static func creating(_ path: String, _ error: any Error) -> TranscriptError {
    let errno = error as? Errno ?? .ioError
    return TranscriptError(errno == .noSuchFileOrDirectory ? .noSuchFolder : .cannotCreate(errno), path: path)
  }

  package init(_ reason: Reason, path: String, line: Int = 0) {
    self.reason = reason
    position = FilePosition(path: path, line: line)
  }

  package var kind: Kind {
    switch reason {
    case .unknownFormat: .wrongUsage
    case .missing, .unknownName, .ambiguousName, .unreadable: .noInput
    case .notARecord, .newerSchema, .tooLarge, .empty: .badData
    case .exists, .cannotCreate, .inUse, .noFolder, .notAFile, .noSuchFolder: .cannotCreate
    case .cannotWrite: .cannotWrite
    }
  }
}

extension TranscriptError: CustomStringConvertible {
  /// One line: `file:line: what is wrong and how to mend it`.
  package var description: String { "\(position): \(explanation)" }

  private var explanation: String {
    switch reason {
    case .missing: "파일이 없어요. 이름을 확인해 주세요."
    case .unreadable: "읽을 수 없어요. 읽기 권한이 있는 파일인지 확인해 주세요."
    case .empty: "아무것도 적혀 있지 않은 기록이에요. 지우셔도 돼요."
    case .tooLarge: "대화 기록이라기에는 너무 커요. 다른 파일이 아닌지 확인해 주세요."
    case .noFolder: "기록을 둘 폴더를 알 수 없어요. --transcripts 뒤에 폴더를 적어 주세요."
    case .notARecord: "대화 기록의 줄이 아니에요. mundap이 적은 기록(.jsonl)인지, 그 뒤에 고쳐지지 않았는지 확인해 주세요."
    case .newerSchema: "더 새로운 mundap이 적은 기록이에요. mundap을 새것으로 바꿔 주세요."
    case .unknownName: "그런 기록이 없어요. 'mundap transcripts'로 목록을 볼 수 있어요."
    case .ambiguousName: "그 이름으로 시작하는 기록이 여럿이에요. 이름을 더 적어 주세요."
    case .inUse: "다른 mundap이 쓰고 있는 기록이에요. 그쪽을 먼저 끝내 주세요."
    case .exists: "이미 있어요. 다른 이름을 적거나, 덮어쓰려면 --force 를 붙여 주세요."
    case .notAFile: "보통 파일이 아니에요. 다른 이름을 적어 주세요."
    case .noSuchFolder: "그런 폴더가 없어요. 있는 폴더의 이름을 적어 주세요."
    case .unknownFormat(let ending): "'.\(ending)' 파일로는 적지 못해요. \(Self.endings) 가운데 하나로 끝나는 이름을 적어 주세요."
    case .cannotCreate(let error): "만들 수 없어요(\(Self.korean(error))). 다른 곳을 적어 주세요."
    case .cannotWrite(let error): "쓸 수 없어요(\(Self.korean(error)))."
    }
  }

  private static let endings = ExportFormat.allCases.map { "." + $0.suffix }.joined(separator: " ")

  /// The error in Korean where people are likely to meet it, else in the system's words.
  private static func korean(_ error: Errno) -> String {
    switch error {
    case .noSpace, .fileTooLarge, .diskQuotaExceeded: "디스크에 자리가 없어요"
    case .permissionDenied, .notPermitted: "쓰기 권한이 없어요"
    case .readOnlyFileSystem: "읽기 전용이에요"
    case .notDirectory: "폴더가 아니에요"
    default: error.description
    }
  }
}
