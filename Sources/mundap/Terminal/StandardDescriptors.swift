import Glibc
import SystemPackage

/// Descriptors 0, 1 and 2, which belong to standard input, output and error whether a shell opened them or not.
enum StandardDescriptors {
  /// Takes those that are closed, so that no file of ours is opened as one of them and gets what is meant for the user.
  ///
  /// They stay of no use: what is closed for reading cannot be read, nor written what is closed for writing.
  static func reserve() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest number that is free: those below it are open.
      _ = try? FileDescriptor.open(FilePath("/dev/null"), descriptor == STDIN_FILENO ? .writeOnly : .readOnly)
    }
  }
}
