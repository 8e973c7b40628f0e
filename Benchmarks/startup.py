#!/usr/bin/env python3
"""Start to prompt to Ctrl-D to exit: the CPU time and the peak memory of programs, in a pseudo-terminal, in turns.

    python3 Benchmarks/startup.py C-PROGRAM PROGRAM [ARGUMENT…] [-- PROGRAM …]

Prints for each program the median of its CPU times, its ratio to the first program's, and the most memory it ever held.
"""
import os
import statistics
import sys
import tempfile

RUNS = 101


def run(words, environment):
    """The CPU time, in milliseconds, and the peak memory, in megabytes, of one run."""
    controller, terminal = os.openpty()
    name = os.ttyname(terminal)
    # posix_spawn, not fork: a fork's copy of this interpreter's memory would be counted.
    process = os.posix_spawn(words[0], words, environment, setsid=True, file_actions=[
        (os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0), (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2),
        (os.POSIX_SPAWN_CLOSE, controller), (os.POSIX_SPAWN_CLOSE, terminal)])
    os.close(terminal)
    screen = b""
    while b"> " not in screen:
        screen += os.read(controller, 4096)
    with open(f"/proc/{process}/status") as status:
        peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM:")) / 1024
    os.write(controller, b"\x04")
    try:
        while os.read(controller, 4096):
            pass
    except OSError:
        pass  # the terminal is closed
    _, status, usage = os.wait4(process, 0)
    os.close(controller)
    if status != 0:
        sys.exit(f"{words[0]} ended with {status}: {screen.decode(errors='replace')}")
    return (usage.ru_utime + usage.ru_stime) * 1000, peak


def main():
    programs = [[]]
    for word in sys.argv[1:]:
        if word == "--" or len(programs) == 1 and len(programs[0]) == 1:
            programs.append([])
        if word != "--":
            programs[-1].append(word)
    with tempfile.TemporaryDirectory() as home:
        environment = {"TERM": "xterm-256color", "HOME": home, "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
        # In turns, so that the machine's moods fall on all alike.
        figures = [[run(words, environment) for words in programs] for _ in range(RUNS)]
    first = None
    for place, words in enumerate(programs):
        time = statistics.median(row[place][0] for row in figures)
        first = first or time
        peak = max(row[place][1] for row in figures)
        name = " ".join([os.path.basename(words[0])] + words[1:])
        print(f"{name}\t{time:.2f} ms\t{time / first:.2f}\t{peak:.1f} MB")


main()
