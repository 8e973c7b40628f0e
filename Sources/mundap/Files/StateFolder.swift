import FoundationEssentials
import Knowledge

/// Where the program keeps what it must find again (XDG Base Directory Specification).
enum StateFolder {
  /// The program's own folder; nil where there is no home.
  static var path: String? { base.map { $0.appending(file: "mundap") } }

  private static var base: String? {
    let environment = ProcessInfo.processInfo.environment
    // The specification has relative paths ignored.
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") { return state }
    return environment["HOME"].flatMap { $0.isEmpty ? nil : "\($0)/.local/state" }
  }
}
