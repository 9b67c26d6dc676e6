# Sourced by ./check, ./demo and tools/setup: where this tree is, where things are cached, and
# which node is used. Sets root, cache, PATH; defines say and die.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${LANDWAITER_CACHE:-${XDG_CACHE_HOME:-${HOME:-/nonexistent}/.cache}/landwaiter}
# A user without a home keeps it in the tree.
if ! mkdir -p "$cache" 2>/dev/null || [ ! -w "$cache" ]; then
    cache=$root/.cache
fi
node_wanted=20       # the clients under test need it
node_package=22.23.3 # npm's own package of node: taken where the distribution's node is older

say() { printf '%s\n' "$*"; }
die() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

node_major() { node --version 2>/dev/null | sed -n 's/^v\([0-9]*\)\..*/\1/p'; }

# A node that tools/setup put into the cache comes first.
if [ -x "$cache/node/node_modules/.bin/node" ]; then
    PATH="$cache/node/node_modules/.bin:$PATH"
    export PATH
fi
