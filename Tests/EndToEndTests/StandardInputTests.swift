import Glibc
import SystemPackage
import TestSupport
import Testing

@testable import mundap

@Suite struct StandardInputTests {
  /// The lines of a file that holds `bytes`.
  private func lines(of bytes: some Sequence<UInt8>) throws -> [String] {
    let folder = try TemporaryFolder()
    let descriptor = try FileDescriptor.open(FilePath(folder.write(bytes, to: "input")), .readOnly)
    return try descriptor.closeAfter {
      var input = StandardInput(descriptor)
      var lines: [String] = []
      while let line = input.readLine() { lines.append(line) }
      // The end is the end, however often it is asked for.
      #expect(input.readLine() == nil)
      return lines
    }
  }

  @Test(
    "A line ends at a line feed, at a carriage return before it, or with the input",
    arguments: [
      ("", []), ("\n", [""]), ("가", ["가"]), ("가\n", ["가"]), ("가\r\n나\r\n", ["가", "나"]), ("가\n\n나", ["가", "", "나"]),
      ("\r가\r", ["\r가\r"]), ("가\u{0}나\n", ["가\u{0}나"]),
    ] as [(String, [String])])
  func ends(text: String, expected: [String]) throws {
    #expect(try lines(of: text.utf8) == expected)
  }

  @Test func `What is not UTF-8 is replaced`() throws {
    #expect(try lines(of: [0xEA, 0xB0, 0x0A, 0xFF, 0x61]) == ["\u{FFFD}", "\u{FFFD}a"])
  }

  @Test(arguments: [65_535, 65_536, 65_537, 300_000])
  func `Lines longer than what is read at once are whole`(length: Int) throws {
    let long = String(repeating: "가", count: length / 3) + String(repeating: "a", count: length % 3)
    #expect(try lines(of: "\(long)\n둘\n\(long)".utf8) == [long, "둘", long])
  }

  @Test func `Nothing to read from is no input`() {
    var input = StandardInput(FileDescriptor(rawValue: -1))
    #expect(input.readLine() == nil)
  }

  @Test func `A descriptor that would not wait is waited for`() throws {
    let run = try Program(
      shell: """
        (sleep 0.2; echo 초기화 메일이 안 와요) | python3 -c 'import os, sys; os.set_blocking(0, False); os.execv(sys.argv[1], sys.argv[1:])' "$0" \
        --no-transcript
        """, arguments: [Package.program])
    #expect(run.output.hasPrefix("3. "))
  }

  /// Every fifth read and every third write is interrupted once, and the others do a part of what they could.
  private static let interruptions = """
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <errno.h>
    #include <unistd.h>
    static int calls;
    ssize_t write(int descriptor, const void *bytes, size_t count) {
      ssize_t (*next)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
      if (++calls % 3 == 0) { errno = EINTR; return -1; }
      return next(descriptor, bytes, count > 7 ? 1 + calls % 7 : count);
    }
    ssize_t read(int descriptor, void *bytes, size_t count) {
      ssize_t (*next)(int, void *, size_t) = dlsym(RTLD_NEXT, "read");
      if (++calls % 5 == 0) { errno = EINTR; return -1; }
      return next(descriptor, bytes, count > 64 ? 64 : count);
    }

    """

  @Test(arguments: [["chat"], ["chat", "--format", "json"], ["ask"]])
  func `Reads and writes that a signal interrupts are done again`(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let source = try folder.write(Self.interruptions.utf8, to: "interruptions.c")
    let library = folder.path + "/interruptions.so"
    _ = try Program(shell: "cc -shared -fPIC \"$0\" -o \"$1\" -ldl", arguments: [source, library])
    let input = "초기화 메일이 안 와요\n오늘 점심 뭐 먹지\n"
    let expected = try Program(arguments + ["--transcripts", folder.path + "/whole"], input: input)
    // A minute, where it took less than a second, is for ever.
    let run = try Program(
      shell: "printf '%s' \"$1\" | LD_PRELOAD=\"$2\" timeout 60 \"$0\" \"${@:4}\" --transcripts \"$3\"",
      arguments: [Package.program, input, library, folder.path + "/cut"] + arguments)
    #expect((run.status, run.output, run.error) == (expected.status, expected.output, ""))
  }
}
