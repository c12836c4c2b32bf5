#!/usr/bin/env bash
# Builds the three front ends if their sources changed, and lays them beside the classes. Called by Maven.
set -euo pipefail
. "$(dirname "$0")/say.sh"
. "$(dirname "$0")/node.sh"
. "$(dirname "$0")/web.sh"
cd "$root"
[ -f web/package.json ] || exit 0

classes="${1:-target/classes}"
sources="$(hash_of web contract)"
built="$(cat web/dist/.sources 2>/dev/null || true)"
if [ "$sources" != "$built" ]; then
    need_node20
    install_packages
    rm -rf web/dist
    mkdir -p target
    (cd web && npm run --silent build) >target/web.log 2>&1 || {
        cat target/web.log >&2
        fail "The front ends could not be built."
    }
    echo "$sources" >web/dist/.sources
fi
for app in desk field home; do
    [ -f "web/dist/$app/index.html" ] || fail "web/dist/$app was not built"
    rm -rf "${classes:?}/web/$app"
    mkdir -p "$classes/web"
    cp -R "web/dist/$app" "$classes/web/$app"
done
