import FoundationEssentials
import Knowledge
import SystemPackage

/// Where the knowledge lies, and the general Korean that goes with it.
struct KnowledgeLocation: Equatable {
  let path: String
  /// Whether nobody named the place.
  private let isDefault: Bool
  /// The folder of general Korean; nil where there is none.
  let korean: String?

  /// The place that the user named, else `$MUNDAP_KNOWLEDGE`, else the first default place that exists.
  ///
  /// Where none exists the last one is taken, for the error to name.
  init(
    named name: String?,
    environment: [String: String] = ProcessInfo.processInfo.environment,
    executable: String? = Self.executable,
    exists: (String) -> Bool = { FileManager.default.fileExists(atPath: $0) }
  ) {
    let roots = Self.roots(besides: executable)
    let defaults = roots.map { "\($0)/\(Self.shippedFolder)" }
    let variable = environment["MUNDAP_KNOWLEDGE"].flatMap { $0.isEmpty ? nil : $0 }
    isDefault = name == nil && variable == nil
    path = name ?? variable ?? defaults.first(where: exists) ?? defaults[defaults.count - 1]
    let parent = Self.folder(of: path)
    korean = ([parent] + roots).map { "\($0)/\(Self.koreanFolder)" }.first(where: exists)
  }

  /// Reads the knowledge.
  func openKnowledge() throws -> KnowledgeBase {
    do {
      return try KnowledgeBase(contentsOf: path, korean: korean)
    } catch {
      let isNowhere = isDefault && error == KnowledgeError(.missing, path: path)
      throw isNowhere ? CommandError(.noKnowledge, path: path) : error
    }
  }

  /// The running program, as the kernel knows it, through any symbolic link.
  private static var executable: String? {
    try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
  }

  private static let shippedFolder = "login-errors"
  private static let koreanFolder = "korean"

  /// The folders that may hold knowledge, in order: the executable's, the installed one, that of the checkout which the executable
  /// was built in, and last the working folder's, for that may be anybody's.
  private static func roots(besides executable: String?) -> [String] {
    var roots: [String] = []
    if let executable {
      let folder = Self.folder(of: executable)
      roots = [folder + "/Knowledge", Self.folder(of: folder) + "/share/mundap"]
      if let checkout = checkout(of: executable) { roots.append(checkout + "/Knowledge") }
    }
    return roots + ["Knowledge"]
  }

  /// The folder in whose build folder (`.build`, or `.build-` and a name) the executable lies; nil where it lies in none.
  private static func checkout(of executable: String) -> String? {
    var path = FilePath(executable)
    while let component = path.lastComponent {
      path.removeLastComponent()
      if component.string == buildFolder || component.string.hasPrefix(buildFolder + "-") { return path.string }
    }
    return nil
  }

  private static let buildFolder = ".build"

  private static func folder(of path: String) -> String {
    let folder = FilePath(path).removingLastComponent()
    return folder.isEmpty ? "." : folder.string
  }
}
