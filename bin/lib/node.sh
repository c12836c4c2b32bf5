# Finds Node 20 or newer with npm and puts it on the PATH.

is_node20() {
    local version
    version="$("$1" --version 2>/dev/null)" || return 1
    version="${version#v}"
    [ "${version%%.*}" -ge 20 ] 2>/dev/null
}

need_node20() {
    local candidate
    for candidate in "$(command -v node || true)" "$HOME"/.nvm/versions/node/*/bin/node "$HOME"/.volta/bin/node \
        /opt/homebrew/bin/node /usr/local/bin/node /opt/node*/bin/node; do
        if [ -n "$candidate" ] && [ -x "$candidate" ] && is_node20 "$candidate" && [ -x "$(dirname "$candidate")/npm" ]; then
            PATH="$(dirname "$candidate"):$PATH"
            export PATH
            return 0
        fi
    done
    fail "Anju's screens are built with Node 20 or newer (with npm) and none was found on the PATH or under nvm.
Get it: https://nodejs.org/en/download (macOS: brew install node; nvm: nvm install 20)"
}
