# Joint statements as code. `make help` lists what there is.

PREFIX  ?= /usr/local
DESTDIR ?=
OUTPUT  ?= exports

EXPORTERS := html text json
PACKAGES  := HTML Text JSON
SWIFT     ?= swift
# Release builds carry the Swift runtime with them; lld, since the runtime's own parts make other linkers warn.
RELEASE   := -c release --static-swift-stdlib -Xswiftc -use-ld=lld --quiet

.PHONY: help demo build test lint docs install clean requirements

help:
	@echo 'make demo      build everything into bin/, check and export statements/'
	@echo 'make test      run all tests, of the root package and of every exporter'
	@echo 'make build     build host and exporters into bin/'
	@echo 'make install   copy bin/ to PREFIX/bin (PREFIX=$(PREFIX))'
	@echo 'make docs      write docs/format.md and docs/rules.md anew'
	@echo 'make lint      check the format of the sources'
	@echo 'make clean     remove what was built'

# The C libraries; installed only where one is missing, and with sudo only where that is needed.
requirements:
	@command -v $(SWIFT) >/dev/null || { echo 'error: Swift 6.3 is needed; see https://www.swift.org/install' >&2; exit 1; }
	@missing=; \
	command -v pkg-config >/dev/null || missing="$$missing pkg-config"; \
	pkg-config --exists yaml-0.1 2>/dev/null || missing="$$missing libyaml-dev"; \
	pkg-config --exists libcmark 2>/dev/null || missing="$$missing libcmark-dev"; \
	if [ -n "$$missing" ]; then \
		if ! command -v apt-get >/dev/null; then \
			echo "error: please install$$missing (with Homebrew: brew install pkgconf libyaml cmark)" >&2; exit 1; \
		fi; \
		sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
		echo "Installing$$missing"; \
		$$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq $$missing >/dev/null; \
	fi

build: requirements
	@mkdir -p bin
	@echo 'Building statement (a first build takes some minutes)'
	@$(SWIFT) build $(RELEASE) --product statement
	@cp "$$($(SWIFT) build $(RELEASE) --show-bin-path)/statement" bin/
	@set -e; for package in $(PACKAGES); do \
		name=statement-export-$$(echo $$package | tr '[:upper:]' '[:lower:]'); \
		echo "Building $$name"; \
		$(SWIFT) build --package-path "Plugins/$$package" $(RELEASE) --product $$name; \
		cp "$$($(SWIFT) build --package-path "Plugins/$$package" $(RELEASE) --show-bin-path)/$$name" bin/; \
	done

demo: build
	@bin/statement validate statements
	@bin/statement export statements --output "$(OUTPUT)"
	@echo
	@echo 'Open $(OUTPUT)/ai-imaging-2024.html in a browser; $(OUTPUT)/ai-imaging-2024.txt is the same as text.'

test: requirements
	@echo 'Testing the root package'
	@$(SWIFT) test
	@set -e; for package in $(PACKAGES); do \
		echo "Testing Plugins/$$package"; \
		$(SWIFT) test --package-path "Plugins/$$package"; \
	done
	@echo 'All tests passed.'

lint:
	@$(SWIFT) format lint --strict --recursive Package.swift Sources Tests $(foreach p,$(PACKAGES),Plugins/$(p)/Package.swift Plugins/$(p)/Sources Plugins/$(p)/Tests)

docs: requirements
	@$(SWIFT) build --quiet --product statement
	@set -e; statement="$$($(SWIFT) build --show-bin-path)/statement"; \
	"$$statement" schema --reference > docs/format.md; \
	"$$statement" schema --rule-reference > docs/rules.md

install:
	@test -x bin/statement || { echo 'error: run make build first' >&2; exit 1; }
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 bin/statement $(EXPORTERS:%=bin/statement-export-%) "$(DESTDIR)$(PREFIX)/bin"

clean:
	rm -rf bin exports .build Plugins/*/.build
