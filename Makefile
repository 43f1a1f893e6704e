# Everything one runs. `make` alone says what there is.
#
# serve and test set up what is missing first (tools/setup.sh); running them again installs nothing again.

PORT ?= 8080
DIST := dist
export PATH := $(CURDIR)/.tools/bin:$(CURDIR)/tools/node_modules/.bin:$(PATH)
# The WASM says where in the source it stopped. Of the packages it says so without naming this machine's folders.
CARGO_HOME ?= $(HOME)/.cargo
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS := --remap-path-prefix=$(CARGO_HOME)/registry/src=

.PHONY: help serve test dev build core setup setup-test

help:
	@echo 'make serve   set up, build the release site, serve it on http://127.0.0.1:$(PORT)/'
	@echo 'make test    set up, then every check and test there is'
	@echo 'make dev     set up, then build and serve while you edit, and again after each change'
	@echo 'make build   set up, and build the release site into $(DIST)/ (SITE_BASE=/path/ for a host with a sub-path)'
	@echo 'make core    the quick tests: the machine and the law, without a browser'

serve: build
	@node tools/serve.mjs $(DIST) --port $(PORT)

build: setup
	trunk build --release --dist $(DIST)
	@node tools/budget.mjs $(DIST)

dev: setup
	trunk serve --port $(PORT)

core:
	cargo core --locked

test: setup-test
	cargo fmt --check
	cargo core --locked
	cargo clippy --locked --all-targets -- -D warnings
	cargo clippy --locked --all-targets --no-default-features -- -D warnings
	cargo test --locked
	trunk build --release --dist $(DIST)
	node tools/budget.mjs $(DIST)
	@for file in tests/browser/*.test.mjs; do \
		node --test $$file || { echo "$$file failed; a real browser on a busy machine: once more"; node --test $$file; } || exit 1; \
	done

setup:
	@sh tools/setup.sh build

setup-test:
	@sh tools/setup.sh test
