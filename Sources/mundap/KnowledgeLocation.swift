import FoundationEssentials
import Knowledge

/// Where the knowledge lies, and the general Korean that goes with it.
struct KnowledgeLocation: Equatable {
  let path: String
  /// The folder of general Korean; nil where there is none.
  let korean: String?

  /// The place that the user named, else `$MUNDAP_KNOWLEDGE`, else the first default place that exists.
  ///
  /// Where none exists the first one is taken, for the error to name.
  init(
    named name: String?,
    environment: [String: String] = ProcessInfo.processInfo.environment,
    executable: URL? = Self.executable,
    exists: (String) -> Bool = { FileManager.default.fileExists(atPath: $0) }
  ) {
    let roots = Self.roots(besides: executable)
    let defaults = roots.map { "\($0)/\(Self.shippedFolder)" }
    let variable = environment["MUNDAP_KNOWLEDGE"].flatMap { $0.isEmpty ? nil : $0 }
    path = name ?? variable ?? defaults.first(where: exists) ?? defaults[0]
    let parent = URL(filePath: path).deletingLastPathComponent().path
    korean = ([parent] + roots).map { "\($0)/\(Self.koreanFolder)" }.first(where: exists)
  }

  func knowledgeBase() throws(KnowledgeError) -> KnowledgeBase {
    try KnowledgeBase(contentsOf: path, korean: korean)
  }

  /// The running program, as the kernel knows it, through any symbolic link.
  private static var executable: URL? {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")).map { URL(filePath: $0) }
  }

  private static let shippedFolder = "login-errors"
  private static let koreanFolder = "korean"

  /// The folders that may hold knowledge, in order: the working folder's, the executable's, the installed one.
  private static func roots(besides executable: URL?) -> [String] {
    guard let folder = executable?.deletingLastPathComponent() else { return ["Knowledge"] }
    return ["Knowledge", folder.path + "/Knowledge", folder.deletingLastPathComponent().path + "/share/mundap"]
  }
}
