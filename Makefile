# make run     everything from a fresh clone to the conversation
# make test    every test
# make lint    the formatter, the arrows between the modules, and the man page
# make format  what the formatter can mend
# make learn   what holds for any manual, from Training, and what holds for ours
# make readme  the outputs shown in README, from the program
# make bench    the benchmarks; KORQUAD=path adds the ranking of KorQuAD 1.0 dev
# make startup  how long the prompt takes, beside a C program that only calls readline()
# make torture  the laws of conversation on 10,000 random ones, 2,000 users who err, and 1,000 kills, in a release build
# make install PREFIX=/usr/local
# make clean

PREFIX ?= /usr/local
DESTDIR ?=
# The day of the version in Mundap.swift, for the man page.
RELEASED = 2026-11-23
MANUAL = docs
# The flags are the same everywhere, so that nothing is built twice.
SWIFT_FLAGS = --explicit-target-dependency-import-check error
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
SOURCES = Package.swift Sources Tests Benchmarks

# One file that is opened at the start; the text files are its source.
COMPILED = Knowledge/login-errors/compiled.bin
# The installed program depends on no library of Swift's, and is linked at fixed addresses: both make it start sooner.
STATIC_FLAGS = -c release --product mundap --static-swift-stdlib --scratch-path .build-install $(SWIFT_FLAGS) \
  -Xswiftc -Xclang-linker -Xswiftc -no-pie -Xlinker -L$(CURDIR)/.build-install/static

.PHONY: learn run build release test lint format readme manual bench startup torture install static clean dependencies lint-dependencies

run: release $(COMPILED)
	@exec .build/release/mundap

build: dependencies
	swift build $(SWIFT_FLAGS)

release: dependencies
	swift build -c release --product mundap $(SWIFT_FLAGS)

test: dependencies
	swift test $(SWIFT_FLAGS)

lint: dependencies lint-dependencies
	swift format lint --strict --recursive $(SOURCES)
	swift build $(SWIFT_FLAGS) --build-tests
	$(MAKE) --no-print-directory manual MANUAL=.build/docs
	@diff -r docs/man .build/docs/man && diff -r docs/completions .build/docs/completions || { \
	  echo "docs/man or docs/completions are not the program's: run 'make manual'." >&2; exit 1; }
	mandoc -T lint -W style docs/man/mundap.1

format:
	swift format --in-place --recursive $(SOURCES)

manual: build
	mkdir -p $(MANUAL)/man $(MANUAL)/completions
	swift package --allow-writing-to-package-directory generate-manual --date $(RELEASED) --output-directory $(MANUAL)/man
	awk -f docs/manual.awk $(MANUAL)/man/mundap.1 > $(MANUAL)/man/mundap.1.mended && mv $(MANUAL)/man/mundap.1.mended $(MANUAL)/man/mundap.1
	.build/debug/mundap --generate-completion-script bash > $(MANUAL)/completions/mundap
	.build/debug/mundap --generate-completion-script zsh > $(MANUAL)/completions/_mundap
	.build/debug/mundap --generate-completion-script fish > $(MANUAL)/completions/mundap.fish

learn: release
	.build/release/mundap train --collection Training Knowledge/login-errors

readme: dependencies
	MUNDAP_WRITE_README=1 swift test $(SWIFT_FLAGS) --filter "ReadmeTests|FiguresTests"

bench: dependencies
	swift run -c release $(SWIFT_FLAGS) Benchmarks $(KORQUAD)

torture: dependencies
	MUNDAP_TORTURE=1 swift test -c release -Xswiftc -enable-testing --scratch-path .build-torture $(SWIFT_FLAGS) \
	  --filter "LawTests|ErringUserTests|KillTests"

startup: static
	cc -O2 Benchmarks/readline.c -o .build-install/readline -lreadline
	.build-install/release/mundap train --compile-only Knowledge/login-errors
	python3 Benchmarks/startup.py .build-install/readline .build-install/release/mundap -- .build-install/release/mundap chat

# Each file is written beside its place and then renamed: a program that runs keeps what it opened.
install: static $(COMPILED)
	@install_file() { \
	  place="$(DESTDIR)$(PREFIX)/$$2"; \
	  install -d "$$(dirname "$$place")" && install -p -m "$$3" "$$1" "$$place.new" && mv -f "$$place.new" "$$place"; \
	}; \
	set -e; \
	install_file .build-install/release/mundap bin/mundap 755; \
	find Knowledge -type f | while read -r file; do install_file "$$file" "share/mundap/$${file#Knowledge/}" 644; done; \
	install_file docs/man/mundap.1 share/man/man1/mundap.1 644; \
	install_file docs/completions/mundap share/bash-completion/completions/mundap 644; \
	install_file docs/completions/_mundap share/zsh/site-functions/_mundap 644; \
	install_file docs/completions/mundap.fish share/fish/vendor_completions.d/mundap.fish 644

# Where there is a static C++ library, the only one in its folder, the linker takes it.
static: dependencies
	mkdir -p .build-install/static
	library=$$(cc -print-file-name=libstdc++.a); [ ! -f "$$library" ] || ln -sf "$$library" .build-install/static/
	swift build $(STATIC_FLAGS)

$(COMPILED): $(wildcard Knowledge/*/*.tsv) $(shell find Sources/Knowledge Sources/Retrieval -name '*.swift') | release
	.build/release/mundap train --compile-only Knowledge/login-errors

clean:
	rm -rf .build .build-install .build-torture $(COMPILED)

# Swift 6.2 or newer cannot come from apt; Readline's headers can.
dependencies:
	@swift_version=$$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1); \
	case "$$swift_version" in \
	  ""|[0-5].*|6.[01]) \
	    echo "mundap needs Swift 6.2 or newer (found: $${swift_version:-none}); install it from https://www.swift.org/install and run make again." >&2; \
	    exit 1;; \
	esac
	@printf '#include <stdio.h>\n#include <readline/readline.h>\n' | cc -E - >/dev/null 2>&1 || { \
	  echo "Installing Readline's headers (libreadline-dev) …"; \
	  $(SUDO) apt-get update -q && $(SUDO) apt-get install -y -q --no-install-recommends libreadline-dev; }

# What reads the man page as strictly as a reader's terminal may.
lint-dependencies:
	@command -v mandoc >/dev/null || { \
	  echo "Installing mandoc …"; \
	  $(SUDO) apt-get update -q && $(SUDO) apt-get install -y -q --no-install-recommends mandoc; }
