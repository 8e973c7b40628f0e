/// A place in a file, as errors name it: `manual.tsv:3:7`.
package struct FilePosition: Equatable, Sendable {
  /// The file or folder as the user named it.
  package let path: String
  /// Line of the file, from 1; 0 where the whole file is meant.
  package let line: Int
  /// Character of the line, from 1; 0 where the whole line is meant.
  package let column: Int

  package init(path: String, line: Int = 0, column: Int = 0) {
    self.path = path
    self.line = line
    self.column = column
  }
}

extension FilePosition: CustomStringConvertible {
  package var description: String { path + [line, column].prefix { $0 > 0 }.map { ":\($0)" }.joined() }
}
