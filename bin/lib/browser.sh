# Finds Chromium and a Chinese font for the browser tests; on Debian as root it installs them.

find_chromium() {
    local candidate
    for candidate in "${ANJU_CHROMIUM:-}" "$(command -v chromium || true)" "$(command -v chromium-browser || true)" \
        "$(command -v google-chrome || true)" /Applications/Chromium.app/Contents/MacOS/Chromium \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
        if [ -n "$candidate" ] && [ -x "$candidate" ]; then
            export ANJU_CHROMIUM="$candidate"
            return 0
        fi
    done
    return 1
}

has_chinese_font() {
    [ "$(uname)" = Darwin ] && return 0
    command -v fc-list >/dev/null && [ -n "$(fc-list :lang=zh family)" ]
}

need_browser() {
    find_chromium && has_chinese_font && return 0
    on_debian && [ "$(id -u)" = 0 ] || fail "The browser tests need Chromium and a Chinese font.
Get them: $(on_debian && echo "sudo apt-get install chromium fonts-noto-cjk fontconfig" ||
        echo "install Chromium or Chrome and a font such as Noto Sans CJK, or set ANJU_CHROMIUM to the browser")"
    say "Installing Chromium and a Chinese font ..."
    apt-get -qq update >/dev/null
    DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends \
        chromium fonts-noto-cjk fontconfig >/dev/null
    find_chromium && has_chinese_font || fail "Chromium or the font could not be installed."
}
