#!/bin/sh
# Sets up what the project needs, and only what is missing: `sh tools/setup.sh build`, or `test` for the tests as well.
# Everything is pinned: packages by their lock files, the tools below by their versions. Safe to run again.
set -eu
cd "$(dirname "$0")/.."

TRUNK=0.21.14   # the last one that builds with Rust 1.95
# The generator must be of exactly the version the code was locked to.
BINDGEN=$(sed -n '/^name = "wasm-bindgen"$/{n;s/version = "\(.*\)"/\1/p;}' Cargo.lock)

say() { printf 'setup: %s\n' "$*"; }
fail() { printf 'setup: %s\n' "$*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# ---- what must be there ----------------------------------------------------------------------------------------------

have cargo || fail "cargo is missing. Get Rust 1.95 or newer with rustup: https://rustup.rs"
have node || fail "node is missing. Get Node 20 or newer, for instance: apt-get install nodejs npm"
[ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || fail "node $(node -v) is too old. Node 20 or newer is needed."
have npm || fail "npm is missing. It comes with Node; on Debian: apt-get install npm"

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif have sudo; then sudo "$@"; else return 1; fi
}
packages() {
    have apt-get || fail "please install by hand: $*"
    say "installing $* (apt)"
    as_root env DEBIAN_FRONTEND=noninteractive sh -c 'apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@" >/dev/null' sh "$@" \
        || fail "could not install $*. As root: apt-get install $*"
}
have cc || packages gcc libc6-dev

# ---- Rust: the WASM target, the packages ------------------------------------------------------------------------------

if [ ! -d "$(rustc --print target-libdir --target wasm32-unknown-unknown)" ]; then
    have rustup || fail "the WASM target is missing. Get it with: rustup target add wasm32-unknown-unknown"
    say "adding the WASM target"
    rustup target add wasm32-unknown-unknown
fi
say "fetching the locked packages"
cargo fetch --locked --quiet

# ---- tools. Built without optimisation: they run for seconds, and take minutes less to build. ---------------------------

install_tool() {
    name=$1 binary=$2 version=$3; shift 3
    for path in ".tools/bin/$binary" "$binary"; do
        if [ "$("$path" --version 2>/dev/null)" = "$binary $version" ]; then return; fi
    done
    say "building $name $version (a few minutes, once)"
    CARGO_PROFILE_DEV_DEBUG=0 CARGO_TARGET_DIR=.tools/target \
        cargo install --quiet --root .tools --version "$version" --debug "$@" "$name"
}
# Without the default features it leaves out the update check and TLS, which nothing here uses.
install_tool trunk trunk "$TRUNK" --locked --no-default-features
# Without --locked: the lock file it ships asks for a package that has been withdrawn.
install_tool wasm-bindgen-cli wasm-bindgen "$BINDGEN"
rm -rf .tools/target

node_packages() {
    # npm leaves a copy of the lock file behind; where it is as new as ours, there is nothing to do.
    if [ "$1/node_modules/.package-lock.json" -nt "$1/package-lock.json" ]; then return; fi
    say "installing $2 (npm)"
    npm ci --prefix "$1" --no-audit --no-fund --loglevel=error >/dev/null
    touch "$1/node_modules/.package-lock.json"
}
node_packages tools "the WASM optimiser"

# ---- for the tests -----------------------------------------------------------------------------------------------------

if [ "${1:-build}" = test ]; then
    for part in rustfmt clippy; do
        if cargo "$(printf %s "$part" | sed s/rust//)" --version >/dev/null 2>&1; then continue; fi
        have rustup || fail "$part is missing"
        rustup component add "$part"
    done
    node_packages tests/browser "the browser tests' packages"
    have chromium || have chromium-browser || have google-chrome || [ -n "${CHROMIUM:-}" ] || packages chromium
    if [ -z "$(fc-list :lang=zh 2>/dev/null)" ]; then packages fontconfig fonts-noto-cjk; fi
fi
say "ready"
