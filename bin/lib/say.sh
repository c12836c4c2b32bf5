# Shared by the commands in bin/: where things are, and how they speak.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"

say() { printf '%s\n' "$*"; }
fail() { printf '\n%s\n' "$*" >&2; exit 1; }
on_debian() { [ -f /etc/debian_version ]; }

if command -v sha256sum >/dev/null; then
    sha256="sha256sum"
else
    sha256="shasum -a 256"
fi

# One hash over the names and contents of all files below these paths, without what npm and the build put there.
hash_of() {
    find "$@" \( -name node_modules -o -name dist \) -prune -o -type f -print 2>/dev/null |
        LC_ALL=C sort | tr '\n' '\0' | xargs -0 $sha256 | $sha256 | cut -c1-64
}
