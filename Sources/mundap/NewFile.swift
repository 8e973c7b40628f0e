import FoundationEssentials
import SystemPackage

/// Writes files whole or not at all.
enum NewFile {
  /// Writes `text` to a new file that only its owner can read, never over one that is there, and returns its path; `~/` at the start of `path` is the home folder, quotes around it are not part of it.
  static func write(_ text: String, to path: String) throws(Failure) -> String {
    let path = expanded(path)
    do {
      let file = try FileDescriptor.open(
        FilePath(path), .writeOnly, options: [.create, .exclusiveCreate], permissions: [.ownerRead, .ownerWrite])
      _ = try file.closeAfter { try file.writeAll(text.utf8) }
    } catch Errno.fileExists {
      throw Failure("\(path): 이미 있어요. 다른 이름을 적어 주세요.", code: .cannotCreate)
    } catch Errno.noSuchFileOrDirectory {
      throw Failure("\(path): 그런 폴더가 없어요. 있는 폴더의 이름을 적어 주세요.", code: .cannotCreate)
    } catch {
      throw Failure("\(path): 쓸 수 없어요(\(error)). 다른 곳을 적어 주세요.", code: .cannotWrite)
    }
    return path
  }

  /// Puts `text` in the place of a file: whole or, where that fails, not at all.
  static func replace(_ path: String, with text: String) throws(Failure) {
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw Failure("\(path): 쓸 수 없습니다. 쓰기 권한이 있는 폴더인지 확인하세요.", code: .cannotCreate)
    }
  }

  private static func expanded(_ path: String) -> String {
    let path =
      path.count > 2 && path.hasPrefix("\"") && path.hasSuffix("\"") ? String(path.dropFirst().dropLast()) : path
    guard path.hasPrefix("~/"), let home = ProcessInfo.processInfo.environment["HOME"] else { return path }
    return home + path.dropFirst()
  }
}
