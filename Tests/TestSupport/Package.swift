import Foundation

/// Where the package and the program under test lie.
package enum Package {
  package static let root = (0..<3).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }.path
  package static let knowledge = root + "/Knowledge/login-errors"
  package static let korean = root + "/Knowledge/korean"

  /// The program that was built with the running tests, which lie beside it.
  package static var program: String {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(filePath: tests).deletingLastPathComponent().path + "/mundap"
  }
}
