import Foundation

/// Where the package and the program under test lie.
package enum Package {
  package static let root = (0..<3).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }.path
  package static let knowledge = root + "/Knowledge/login-errors"
  package static let korean = root + "/Knowledge/korean"

  /// The program that was built with the running tests, which lie beside it; the shipped knowledge is compiled, as `make run` does it.
  package static let program: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let program = URL(filePath: tests).deletingLastPathComponent().path + "/mundap"
    // Else every run would begin with reading megabytes of text, which takes seconds where nothing is optimised.
    let compilation = try? Process.run(URL(filePath: program), arguments: ["train", "--compile-only", knowledge])
    compilation?.waitUntilExit()
    return program
  }()
}
