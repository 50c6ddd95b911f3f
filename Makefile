# Joint statements as code. `make help` lists what there is.

PREFIX  ?= /usr/local
DESTDIR ?=
OUTPUT  ?= exports
SWIFT   ?= swift
FUZZ_SECONDS ?= 1800

# The exporters that ship: the folders of Plugins/, whose names in lower case are those of the exporters.
PACKAGES := $(patsubst Plugins/%/Package.swift,%,$(wildcard Plugins/*/Package.swift))
# Release builds carry the Swift runtime with them; on Linux with lld, since the runtime's own parts make other linkers
# warn.
RELEASE  := -c release --static-swift-stdlib --disable-local-rpath --quiet
ifeq ($(shell uname -s),Linux)
RELEASE  += -Xswiftc -use-ld=lld -Xlinker "-L$(CURDIR)/.build/static"
endif
# Each exporter is a package of its own, but what they share with the rest is built once, in one folder. Caching would have
# SwiftPM take one package's plan for another's there.
SHARED   := --scratch-path .build --disable-build-manifest-caching

.PHONY: help demo build test bench fuzz lint docs comparison screenshots install clean requirements static

help:
	@echo 'make demo      build everything into bin/, check and export statements/'
	@echo 'make test      run all tests, of the root package and of every exporter'
	@echo 'make bench     measure beside other tools, and write docs/benchmarks.md (BENCH=quick: small, and no page)'
	@echo 'make fuzz      search for crashes with libFuzzer, FUZZ_SECONDS=$(FUZZ_SECONDS) a target'
	@echo 'make build     build host and exporters into bin/'
	@echo 'make install   copy bin/ to PREFIX/bin (PREFIX=$(PREFIX))'
	@echo 'make docs      write docs/format.md and docs/rules.md anew'
	@echo 'make comparison  write docs/comparison.md anew'
	@echo 'make screenshots  make the pictures of docs/images anew'
	@echo 'make lint      check the layout of the sources'
	@echo 'make clean     remove what was built'

# The C libraries; installed only where one is missing, and with sudo only where that is needed.
requirements:
	@command -v $(SWIFT) >/dev/null || { echo 'error: Swift 6.3 is needed; see https://www.swift.org/install' >&2; exit 1; }
	@missing=; \
	command -v pkg-config >/dev/null || missing="$$missing pkg-config"; \
	pkg-config --exists yaml-0.1 2>/dev/null || test -f /usr/include/yaml.h || missing="$$missing libyaml-dev"; \
	pkg-config --exists libcmark 2>/dev/null || test -f /usr/include/cmark.h || missing="$$missing libcmark-dev"; \
	if [ -z "$$missing" ]; then exit 0; fi; \
	if ! command -v apt-get >/dev/null; then \
		echo "error: these are missing:$$missing (with Homebrew: brew install pkgconf libyaml cmark)" >&2; exit 1; \
	fi; \
	sudo=; \
	if [ "$$(id -u)" != 0 ]; then \
		command -v sudo >/dev/null || { echo "error: these are missing:$$missing; install them as root" >&2; exit 1; }; \
		sudo=sudo; \
	fi; \
	echo "Installing$$missing"; \
	$$sudo apt-get update -qq && $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing >/dev/null

# The C++ library that the Swift runtime needs is linked statically, too, where the compiler has it as an archive: a
# program that has less to load starts a quarter faster.
static:
	@mkdir -p .build/static
	@archive="$$(clang -print-file-name=libstdc++.a 2>/dev/null || true)"; \
	if [ -f "$$archive" ]; then ln -sf "$$archive" .build/static/; fi

build: requirements static
	@mkdir -p bin
	@echo 'Building statement (a first build takes some minutes)'
	@$(SWIFT) build $(SHARED) $(RELEASE) --product statement
	@cp "$$($(SWIFT) build --show-bin-path -c release)/statement" bin/
	@set -e; for package in $(PACKAGES); do \
		name=statement-export-$$(echo "$$package" | tr '[:upper:]' '[:lower:]'); \
		echo "Building $$name"; \
		$(SWIFT) build --package-path "Plugins/$$package" $(SHARED) $(RELEASE) --product "$$name"; \
		cp "$$($(SWIFT) build --show-bin-path -c release)/$$name" bin/; \
	done

demo: build
	@bin/statement validate statements
	@bin/statement export statements --output "$(OUTPUT)"
	@echo
	@echo 'Open $(OUTPUT)/ai-imaging-2024.html in a browser; $(OUTPUT)/ai-imaging-2024.txt is the same as text.'

# Every package is tested, whatever becomes of the others. What passes is a line; what fails is shown in full. The tests
# of the host have time limits, and so do not run beside those that take all processors, and few at a time.
test: requirements
	@failed=; \
	mkdir -p .build; \
	try() { \
		folder=$$1; log=".build/$$2.log"; shift 2; \
		if $(SWIFT) test --package-path "$$folder" $(SHARED) "$$@" >"$$log" 2>&1; then \
			grep 'Test run with' "$$log" || { echo "error: no test ran; see $$log" >&2; failed="$$failed $$folder"; }; \
		else \
			grep -Ev '^(◇|✔|\[[0-9]+/[0-9]+\])' "$$log" >&2; \
			echo "error: the tests of $$folder failed; all that they said is in $$log" >&2; \
			failed="$$failed $$folder"; \
		fi; \
	}; \
	echo 'Testing . (a first build takes some minutes)'; \
	try . test --skip ExporterHostTests; \
	try . test-host --filter ExporterHostTests --experimental-maximum-parallelization-width 12; \
	for package in $(PACKAGES); do \
		echo "Testing Plugins/$$package"; \
		try "Plugins/$$package" "test-$$package"; \
	done; \
	if [ -n "$$failed" ]; then echo "Failed:$$failed" >&2; exit 1; fi; \
	echo 'All tests passed.'

# BENCH=quick is for trying it out. ROUNDS and SEED are read from the environment.
bench: build
	@Tests/Benchmarks/install.sh .build/benchmarks
	@.build/benchmarks/bin/python Tests/Benchmarks/run.py $(BENCH)

fuzz: requirements
	@set -e; for target in $$(python3 Tests/Fuzzing/fuzz.py --list); do \
		echo "Fuzzing $$target"; python3 Tests/Fuzzing/fuzz.py "$$target" $(FUZZ_SECONDS); \
	done

lint:
	@git ls-files -z -- '*.swift' | xargs -0 $(SWIFT) format lint --strict

docs: requirements
	@$(SWIFT) build --quiet --product statement
	@set -e; statement="$$($(SWIFT) build --show-bin-path)/statement"; \
	"$$statement" schema --reference > .build/format.md; mv .build/format.md docs/; \
	"$$statement" schema --rule-reference > .build/rules.md; mv .build/rules.md docs/

comparison: requirements
	@$(SWIFT) build --quiet --product statement
	@test -d .build/comparison || python3 -m venv .build/comparison
	@.build/comparison/bin/pip install --quiet -r Tests/Acceptance/requirements.txt
	@python=.build/comparison/bin; \
	"$$python/python" Tests/Acceptance/comparison.py "$$($(SWIFT) build --show-bin-path)/statement" "$$python" \
		> .build/comparison.md && mv .build/comparison.md docs/comparison.md

screenshots:
	@test -f exports/ai-imaging-2024.html || { echo 'error: run make demo first' >&2; exit 1; }
	@test -d .build/pages || python3 -m venv .build/pages
	@.build/pages/bin/pip install --quiet -r Tests/Acceptance/pages-requirements.txt
	@.build/pages/bin/python Tests/Acceptance/screenshots.py exports/ai-imaging-2024.html docs/images

install:
	@test -x bin/statement || { echo 'error: run make build first' >&2; exit 1; }
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 bin/statement bin/statement-export-* "$(DESTDIR)$(PREFIX)/bin"

clean:
	rm -rf bin exports .build Plugins/*/.build
