# What building and checking the front ends have in common.

# Installs what package-lock.json says, if that is not what is installed.
install_packages() {
    local wanted
    wanted="$($sha256 "$root/web/package-lock.json" | cut -c1-64)"
    [ "$wanted" = "$(cat "$root/web/node_modules/.installed" 2>/dev/null || true)" ] && return 0
    (cd "$root/web" && npm ci --no-audit --no-fund --loglevel=error)
    echo "$wanted" >"$root/web/node_modules/.installed"
}
