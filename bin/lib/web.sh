# What building and checking the front ends have in common.

# Installs what package-lock.json says, if that is not what is installed.
install_packages() {
    local wanted
    wanted="$($sha256 "$root/web/package-lock.json" | cut -c1-64)"
    [ "$wanted" = "$(cat "$root/web/node_modules/.installed" 2>/dev/null || true)" ] && return 0
    mkdir -p "$root/target"
    (cd "$root/web" && npm ci --no-audit --no-fund --loglevel=error) >"$root/target/packages.log" 2>&1 || {
        cat "$root/target/packages.log" >&2
        fail "The packages of the front ends could not be installed."
    }
    echo "$wanted" >"$root/web/node_modules/.installed"
}
