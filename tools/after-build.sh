#!/bin/sh
# Trunk's hook: turns the folder Trunk has staged into the site. A release gets every page as a file of its own; a
# development build starts in the bare frame, and so needs no second compilation.
set -eu
cd "$(dirname "$0")/.."

if [ "$TRUNK_PROFILE" = release ]; then
    cargo run --quiet --locked --offline --bin prerender -- "$TRUNK_STAGING_DIR"
fi
node tools/finish.mjs "$TRUNK_STAGING_DIR" "$TRUNK_PROFILE"
