#!/bin/sh
# The database server calls this for every finished piece of its log: keep-wal.sh PATH NAME. It ends with 0 when the server
# may forget the piece. Before the first backup nothing is kept. Afterwards each piece is kept beside the backups, and before
# it the uploads that it may speak of, so that every moment that can be restored has its files.
here="$(cd "$(dirname "$0")" && pwd)"
[ -f "$here/archive-to" ] || exit 0
to="$(cat "$here/archive-to")"

# Rather no restoring between two backups than a full disk under the running database: what cannot be kept is let go,
# and nothing more is kept until the next backup.
waiting="$(ls "$(dirname "$1")/archive_status" | grep -c 'ready$')"
free="$(df -Pk "$to" 2>/dev/null | awk 'NR == 2 { print $4 }')"
if [ "$waiting" -gt 64 ] || [ "${free:-1048576}" -lt 1048576 ]; then
    echo "keep-wal: gives up at $2 ($waiting pieces wait, ${free:-?} kB free in $to); make a backup" >&2
    mv "$here/archive-to" "$here/archive-given-up"
    exit 0
fi

[ -d "$to/wal" ] || exit 1
set -e
touch "$to/uploads.next"
if [ -d "$here/../files" ]; then
    newer=''
    [ -f "$to/uploads.last" ] && newer="-newer $to/uploads.last"
    cd "$here/../files"
    # shellcheck disable=SC2086
    find . -type f ! -name '*.part' $newer | while read -r file; do
        [ -f "$to/uploads/$file" ] && continue
        mkdir -p "$to/uploads/$(dirname "$file")"
        cp -p "$file" "$to/uploads/$file.part"
        mv "$to/uploads/$file.part" "$to/uploads/$file"
    done
    cd - >/dev/null
fi
# A file written in the very moment of the mark is looked at twice, so the mark before the last one counts.
[ -f "$to/uploads.now" ] && mv "$to/uploads.now" "$to/uploads.last"
mv "$to/uploads.next" "$to/uploads.now"

if [ -f "$to/wal/$2.gz" ]; then
    gzip -dc "$to/wal/$2.gz" | cmp -s - "$1"
    exit
fi
gzip -1 -c "$1" >"$to/wal/$2.part"
sync "$to/wal/$2.part"
mv "$to/wal/$2.part" "$to/wal/$2.gz"
